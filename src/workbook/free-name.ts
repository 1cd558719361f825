import type { PlannedWorkbook } from '../sheets/plan';
import type { Host } from './host';
import { freeName, takenBy } from './taken';

/**
 * A name like the wanted one under which none of a plan's sheets stands in the workbook yet; undefined when the plan has
 * such a sheet under every name.
 *
 * @param planUnder makes the plan for a sheet of that name
 */
export async function freeNameOfPlan(
  wanted: string,
  planUnder: (sheetName: string) => PlannedWorkbook | Promise<PlannedWorkbook>,
  host: Host,
): Promise<string | undefined> {
  const state = await host.look();
  const tried = state.sheets.map(({ name }) => name);
  let takenBefore: string | undefined;
  for (;;) {
    const name = freeName(wanted, tried);
    const { sheets } = takenBy(await planUnder(name), state);
    if (sheets.length === 0) return name;
    // The name makes no difference.
    if (sheets.join('/') === takenBefore) return undefined;
    takenBefore = sheets.join('/');
    tried.push(name);
  }
}
