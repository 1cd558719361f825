import type { PlannedWorkbook } from '../sheets/plan';
import type { Host } from './host';
import { freeName, takenBy } from './taken';

/**
 * A name like the wanted one under which none of a plan's sheets stands in the workbook yet; undefined when the plan has
 * such a sheet under every name.
 *
 * @param planUnder makes the plan for a sheet of that name; undefined when there is none
 */
export async function freeNameOfPlan(
  wanted: string,
  planUnder: (sheetName: string) => PlannedWorkbook | undefined | Promise<PlannedWorkbook | undefined>,
  host: Host,
): Promise<string | undefined> {
  const state = await host.look();
  const tried = state.sheets.map(({ name }) => name);
  let takenBefore: string | undefined;
  for (;;) {
    const name = freeName(wanted, tried);
    const plan = await planUnder(name);
    if (!plan) return undefined;
    const { sheets } = takenBy(plan, state);
    if (sheets.length === 0) return name;
    // The name makes no difference.
    if (sheets.join('/') === takenBefore) return undefined;
    takenBefore = sheets.join('/');
    tried.push(name);
  }
}
