import type { EngagementContent } from '../../../src/sheets/engagement-sheet';
import { byName } from '../../../src/values/name-order';
import { fewestAnswers, statements } from '../../../src/wellbeing/hme';
import type { PickedCells } from '../../picking/usePickedCells';

/** What a row of the table is: one employee's answers, or the means of a group with its number of respondents. */
type Kind = 'answers' | 'means';

/** Department, year, respondents where a row is a group, and the nine statements after them. */
const widths: Readonly<Record<Kind, number>> = { answers: 2 + statements, means: 3 + statements };

/** What may be wrong in a row. */
type Fault = 'year' | 'respondents' | 'answer' | 'mean';

/** What a table gives, or why it cannot be used. */
export type ReadAnswers =
  | { readonly content: EngagementContent; readonly kind: Kind; readonly groups: number; readonly hidden: number }
  | { readonly fault: 'columns' | 'rows' | Fault; readonly row: number };

/**
 * Reads a table below its headings. Eleven columns: department, year, then an employee's nine answers 1 to 5. Twelve:
 * department, year, how many answered, then a group's nine means 1 to 5. An answer or a mean may be missing.
 */
export function readAnswers({ rows, area, sheet }: PickedCells): ReadAnswers {
  const kind = (Object.keys(widths) as Kind[]).find((each) => widths[each] === rows[0]?.length);
  if (kind === undefined) return { fault: 'columns', row: area.top + 1 };
  const below = rows.slice(1);
  if (below.length === 0) return { fault: 'rows', row: area.top + 1 };
  const wrong = faultOf(below, kind);
  if (wrong) return { fault: wrong.fault, row: area.top + 2 + wrong.row };
  const departments = [...new Set(below.map(([department]) => String(department)))].sort(byName.compare);
  const years = [...new Set(below.map(([, year]) => Number(year)))].sort((one, other) => one - other);
  const counts = years.flatMap((year) => departments.map((department) => respondentsOf(below, kind, department, year)));
  return {
    content: {
      table: {
        sheet,
        headerRow: area.top,
        lastRow: area.bottom,
        department: area.left,
        year: area.left + 1,
        ...(kind === 'means' && { respondents: area.left + 2 }),
        firstStatement: area.left + widths[kind] - statements,
      },
      departments,
      years,
    },
    kind,
    groups: counts.length,
    hidden: counts.filter((count) => count < fewestAnswers).length,
  };
}

type Rows = PickedCells['rows'];

/** Why a row cannot be used; undefined when it can. */
type Check = (row: Rows[number]) => Fault | undefined;

/** The first row that cannot be used, counted from 0, and why. */
function faultOf(rows: Rows, kind: Kind): { readonly fault: Fault; readonly row: number } | undefined {
  const check = kind === 'answers' ? answersFault : meansFault;
  for (const [place, row] of rows.entries()) {
    const fault = groupFault(row) ?? check(row);
    if (fault) return { fault, row: place };
  }
  return undefined;
}

const groupFault: Check = ([department, year]) => (String(department).trim() === '' || !Number.isInteger(year) ? 'year' : undefined);

const answersFault: Check = (row) => (row.slice(widths.answers - statements).every(isAnswer) ? undefined : 'answer');

const meansFault: Check = (row) => {
  const respondents = row[2];
  if (!Number.isInteger(respondents) || Number(respondents) < 0) return 'respondents';
  return row.slice(widths.means - statements).every(isMean) ? undefined : 'mean';
};

/** 0 and an empty cell are no answer, as HME reads them. */
function isMean(value: unknown): boolean {
  return value === '' || value === 0 || (typeof value === 'number' && value >= 1 && value <= 5);
}

function isAnswer(value: unknown): boolean {
  return isMean(value) && (value === '' || Number.isInteger(value));
}

function respondentsOf(rows: Rows, kind: Kind, department: string, year: number): number {
  const belonging = rows.filter((row) => String(row[0]) === department && row[1] === year);
  return kind === 'answers' ? belonging.length : belonging.reduce((sum, [, , respondents]) => sum + Number(respondents), 0);
}
