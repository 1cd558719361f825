import type { EmploymentRow } from '../../../src/absence/employment';
import { careOn, type CareLine, type ConversationRow } from '../../../src/followup/care-list';
import { careOccasions, type CareSpell } from '../../../src/followup/care-occasions';
import { careQuarters, type CareQuarter } from '../../../src/followup/care-quarters';
import type { CareRules } from '../../../src/followup/care-rules';
import { monthsBefore } from '../../../src/followup/months-before';
import { knownFrom } from '../../../src/followup/occasions';
import { conversationRows, linesToAdd } from '../../../src/sheets/care-rows';
import type { PlannedTableRows } from '../../../src/sheets/plan';
import type { Language } from '../../../src/locale/language';
import type { ConversationField } from '../../../src/sources/columns/conversation-headings';
import type { Remembered } from '../../../src/sources/columns/layout';
import type { EmployeeKeys } from '../../../src/sources/identities';
import { conversationKind } from '../../../src/sources/rows/conversations';
import { readMatrix, type TableReading } from '../../../src/sources/tables';
import type { Day } from '../../../src/values/day';
import { departmentsOf } from './departments';
import type { CareRecord } from './useConversations';

/** What a list is made of; the conversations apart, which are read anew before something is added to them. */
export interface CareGiven {
  readonly spells: readonly CareSpell[];
  readonly employments: readonly EmploymentRow[];
  readonly rules: CareRules;
  readonly day: Day;
}

/** A line of the list, with where the employee works. */
export interface PlacedLine extends CareLine {
  readonly department: string | undefined;
}

/** All that the view shows. */
export interface Care {
  readonly lines: readonly PlacedLine[];
  readonly quarters: readonly CareQuarter[];
  /** Conversations about employees of whom the source has no spells. */
  readonly strangers: number;
  /** The first day of the source, when the window reaches back before it. */
  readonly beginsLate: Day | undefined;
}

/** Who is to be called, and what became of earlier calls. */
export function careOf({ spells, employments, rules, day }: CareGiven, conversations: readonly ConversationRow[]): Care {
  const occasions = careOccasions(spells, rules);
  const departments = departmentsOf(employments);
  const lines = careOn(occasions, conversations, day, rules);
  const first = spells.length === 0 ? undefined : knownFrom(spells);
  return {
    lines: lines.map((line) => ({ ...line, department: departments.on(line.employee, day) })),
    quarters: careQuarters(occasions, conversations, day, rules, { departmentOn: departments.on }),
    strangers: conversations.filter(({ employee }) => !occasions.has(employee)).length,
    beginsLate: first !== undefined && first > monthsBefore(day, rules.windowMonths) + 1 ? first : undefined,
  };
}

/** Reads the user's own record. */
export function readRecord(
  { cells }: CareRecord,
  keys: EmployeeKeys,
  { ladder }: Pick<CareRules, 'ladder'>,
  remembered: Remembered<ConversationField>,
): TableReading<ConversationRow, ConversationField> {
  return readMatrix(cells.rows, conversationKind({ keys, ladder }), { remembered });
}

/** Rows for the user's own table, or why there are none. */
export type Addition = { readonly rows: PlannedTableRows } | { readonly why: 'noTable' | 'unread' | 'rejected' | 'nothing' };

/**
 * The rows for those who are called and have none yet. A row that cannot be read may be theirs: then nothing is added.
 *
 * @param reading of the record as it is now
 */
export function additionTo(
  { table, cells }: CareRecord,
  reading: TableReading<ConversationRow, ConversationField>,
  given: CareGiven,
  writtenAs: (employee: string) => string,
  language: Language,
): Addition {
  const { employee, step, since } = reading.layout?.columns ?? {};
  if (table === undefined) return { why: 'noTable' };
  if (employee === undefined) return { why: 'unread' };
  if (reading.rejected > 0) return { why: 'rejected' };
  const lines = linesToAdd(careOn(careOccasions(given.spells, given.rules), reading.rows, given.day, given.rules), reading.rows);
  if (lines.length === 0) return { why: 'nothing' };
  const width = cells.area.right - cells.area.left + 1;
  return { rows: conversationRows(lines, { name: table, width, columns: { employee, step, since } }, writtenAs, language) };
}
