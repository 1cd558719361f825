import { pulledStatistics, setPulledStatistics } from '../../functions/cell/pulled';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { readPulledStatistics } from '../../src/pull/read-back';
import type { Host } from '../../src/workbook/host';
import { recalculate } from '../../src/workbook/tables';

/**
 * Hands the pulled table of the open workbook to STATISTIK, and lets the cells that show it follow.
 *
 * @returns its rows; undefined when there is none
 * @throws {InputError} when the table has cells that cannot be read
 * @throws {HostError} when Excel does not answer
 */
export async function handOverPulledStatistics(host: Host): Promise<readonly StatisticsRow[] | undefined> {
  const rows = await readPulledStatistics(host);
  const isNothingNew = rows === undefined && pulledStatistics() === undefined;
  setPulledStatistics(rows);
  if (!isNothingNew) await recalculate(host);
  return rows;
}
