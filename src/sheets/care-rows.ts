import type { CareLine, ConversationRow } from '../followup/care-list';
import { careStepNames } from '../locale/care-steps';
import type { Language } from '../locale/language';
import { groupedBy } from '../values/grouped';
import { formats } from './formats';
import type { Planned, PlannedTableRows } from './plan';

/** The columns that are understood of a user's own table, counted from 0, and how many it has in all. */
export interface ConversationTable {
  readonly name: string;
  readonly width: number;
  readonly columns: { readonly employee: number; readonly step?: number; readonly since?: number };
}

/**
 * Which of those who are called to a step have no row in the user's own table yet: neither one for that step that waits to be
 * held, nor, where the table has no steps, one for that person that does. Those who are paused are not called.
 *
 * @param lines see `careOn`
 * @param rows what the table holds
 */
export function linesToAdd(lines: readonly CareLine[], rows: readonly ConversationRow[]): CareLine[] {
  const byEmployee = groupedBy(rows, ({ employee }) => employee);
  return lines.filter((line) => {
    const isCalled = line.status === 'due' || line.status === 'late';
    return isCalled && !(byEmployee.get(line.employee) ?? []).some((row) => waitsFor(line, row));
  });
}

/** A row that says nothing but a pause is no conversation. */
function waitsFor({ due }: CareLine, { held, step, pausedUntil }: ConversationRow): boolean {
  if (held !== undefined) return false;
  return step === undefined ? pausedUntil === undefined : step === due?.step;
}

/**
 * Rows for the end of the user's own table, one for each line: the employee as the user writes them, the step, and since when.
 * All other cells stay empty, the date of the conversation among them.
 *
 * @param lines see `linesToAdd`
 * @param writtenAs what the user calls an employee
 */
export function conversationRows(
  lines: readonly CareLine[],
  { name, width, columns }: ConversationTable,
  writtenAs: (employee: string) => string,
  language: Language,
): PlannedTableRows {
  const rows = lines.map(({ employee, due }) => {
    const row: Planned[] = Array.from({ length: width }, () => null);
    row[columns.employee] = writtenAs(employee);
    if (due && columns.step !== undefined) row[columns.step] = careStepNames[due.step][language];
    if (due && columns.since !== undefined) row[columns.since] = { value: due.since, format: formats.day };
    return row;
  });
  return { table: name, how: 'append', rows };
}
