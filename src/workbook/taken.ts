import { sameName } from '../sheets/free-name';
import type { PlannedWorkbook } from '../sheets/plan';
import type { WorkbookState } from './host';

export { freeName, sameName } from '../sheets/free-name';

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
