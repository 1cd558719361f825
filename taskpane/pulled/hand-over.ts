import { pulledStatistics, setPulledStatistics } from '../../functions/cell/pulled';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { readPulledStatistics } from '../../src/pull/read-back';
import { InputError } from '../../src/values/problem';
import type { Host } from '../../src/workbook/host';
import { recalculate } from '../../src/workbook/tables';
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
  const rows = await readPulledStatistics(host);
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
  // Without an answer the table is followed from when the pane next starts.
  if (rows) await followPulledTable(host, () => void handOverChanged(host)).catch(() => undefined);
}

async function handOver(rows: readonly StatisticsRow[] | undefined, host: Host): Promise<void> {
  const isNothingNew = rows === undefined && pulledStatistics() === undefined;
  setPulledStatistics(rows);
  if (!isNothingNew) await recalculate(host);
}

/** A table that can no longer be read shows no figures, rather than those that it had. */
async function handOverChanged(host: Host): Promise<void> {
  try {
    await handOver(await readPulledStatistics(host), host);
  } catch (error) {
    if (error instanceof InputError) await handOver(undefined, host).catch(() => undefined);
  }
}
