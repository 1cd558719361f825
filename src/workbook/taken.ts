import type { PlannedWorkbook } from '../sheets/plan';
import type { WorkbookState } from './host';

/** Excel tells names apart regardless of case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * A name like the wanted one that nothing bears yet.
 *
 * @param mostCharacters 31 for a sheet
 * @example freeName('Riskdelning', ['Riskdelning']) // 'Riskdelning 2'
 */
export function freeName(wanted: string, taken: readonly string[], separator = ' ', mostCharacters = 31): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `${separator}${number}`;
    const name = wanted.slice(0, mostCharacters - ending.length) + ending;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}

/** What of a plan already stands in the workbook. */
export interface Taken {
  /** Sheets that would be replaced. */
  readonly sheets: readonly string[];
  /** Tables of other sheets that bear a planned name: they cannot be replaced with their sheet. */
  readonly tables: readonly string[];
}

/** What of a plan already stands in the workbook, so that the user can be asked before it is overwritten. */
export function takenBy(plan: PlannedWorkbook, state: WorkbookState): Taken {
  const sheets = state.sheets.filter(({ name }) => plan.sheets.some((planned) => sameName(planned.name, name)));
  const replacedIds = sheets.map(({ id }) => id);
  const planned = plan.sheets.flatMap(({ tables }) => tables ?? []);
  const tables = state.tables.filter(
    ({ name, sheetId }) => !replacedIds.includes(sheetId) && planned.some((table) => sameName(table.name, name)),
  );
  return { sheets: sheets.map(({ name }) => name), tables: tables.map(({ name }) => name) };
}
