import type { EngagementContent } from '../../../src/sheets/engagement-sheet';
import { fewestAnswers, statements } from '../../../src/wellbeing/hme';
import type { PickedCells } from '../../picking/usePickedCells';

/** Department, year, and the nine statements after them. */
export const answerColumns = 2 + statements;

/** What a table of answers gives, or why it cannot be used. */
export type ReadAnswers =
  | { readonly content: EngagementContent; readonly groups: number; readonly hidden: number }
  | { readonly fault: 'columns' | 'rows' | 'year' | 'answer'; readonly row: number };

/** Reads a table of answers: department, year, then nine answers 1 to 5 a row; an answer may be missing. */
export function readAnswers({ rows, area, sheet }: PickedCells): ReadAnswers {
  if (rows[0]?.length !== answerColumns) return { fault: 'columns', row: area.top + 1 };
  const below = rows.slice(1);
  if (below.length === 0) return { fault: 'rows', row: area.top + 1 };
  const wrongYear = below.findIndex(([department, year]) => String(department).trim() === '' || !Number.isInteger(year));
  if (wrongYear >= 0) return { fault: 'year', row: area.top + 2 + wrongYear };
  const wrongAnswer = below.findIndex((row) => row.slice(2).some((answer) => !isAnswer(answer)));
  if (wrongAnswer >= 0) return { fault: 'answer', row: area.top + 2 + wrongAnswer };
  const departments = [...new Set(below.map(([department]) => String(department)))].sort((one, other) => one.localeCompare(other, 'sv'));
  const years = [...new Set(below.map(([, year]) => Number(year)))].sort((one, other) => one - other);
  const counts = years.flatMap((year) =>
    departments.map((department) => below.filter((row) => String(row[0]) === department && row[1] === year).length),
  );
  return {
    content: {
      table: {
        sheet,
        headerRow: area.top,
        lastRow: area.bottom,
        department: area.left,
        year: area.left + 1,
        firstStatement: area.left + 2,
      },
      departments,
      years,
    },
    groups: counts.length,
    hidden: counts.filter((count) => count < fewestAnswers).length,
  };
}

/** 0 and an empty cell are no answer, as HME reads them. */
function isAnswer(value: unknown): boolean {
  return value === '' || value === 0 || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5);
}
