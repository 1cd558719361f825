import { pulledStatistics, setPulledStatistics } from '../../functions/cell/pulled';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { readPulledStatistics } from '../../src/pull/read-back';
import { InputError } from '../../src/values/problem';
import type { Host } from '../../src/workbook/host';
import { recalculate } from '../../src/workbook/tables';
import { letCellsFollow, setBehind } from './behind';
import { followPulledTable } from './follow-table';

/**
 * Hands the pulled table of the open workbook to STATISTIK, and lets the cells that show it follow: now, and whenever somebody
 * changes the table by hand.
 *
 * @returns its rows; undefined when there is none
 * @throws {InputError} when the table has cells that cannot be read
 * @throws {HostError} when Excel does not answer
 */
export async function handOverPulledStatistics(host: Host): Promise<readonly StatisticsRow[] | undefined> {
  const rows = await readRows(host);
  await handOverRows(rows, host);
  return rows;
}

/**
 * The same of rows that are known to stand in the table, as after a pull: there they need not be read again.
 *
 * @throws {HostError} when Excel does not answer
 */
export async function handOverRows(rows: readonly StatisticsRow[] | undefined, host: Host): Promise<void> {
  await handOver(rows, host);
  if (rows) await followPulledTable(host, () => void letCellsFollow(async () => handOver(await readRows(host), host)));
}

/** Whether cells may show what was handed over before: Excel has not recalculated them since. */
let isRecalculationDue = false;

async function handOver(rows: readonly StatisticsRow[] | undefined, host: Host): Promise<void> {
  isRecalculationDue ||= rows !== undefined || pulledStatistics() !== undefined;
  setPulledStatistics(rows);
  if (isRecalculationDue) await recalculate(host);
  isRecalculationDue = false;
  setBehind(false);
}

/** A table that cannot be read shows no figures, rather than those that it had. */
async function readRows(host: Host): Promise<readonly StatisticsRow[] | undefined> {
  try {
    return await readPulledStatistics(host);
  } catch (error) {
    if (error instanceof InputError) await handOver(undefined, host);
    throw error;
  }
}
