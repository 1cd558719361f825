import { pulledStatistics, setPulledStatistics } from '../../functions/cell/pulled';
import { readPulledStatistics } from '../../src/pull/read-back';
import type { Host } from '../../src/workbook/host';
import { recalculate } from '../../src/workbook/tables';

/**
 * Hands the pulled table of the open workbook to STATISTIK, and lets the cells that show it follow.
 *
 * @throws {InputError} when the table has cells that cannot be read
 * @throws {HostError} when Excel does not answer
 */
export async function handOverPulledStatistics(host: Host): Promise<void> {
  const rows = await readPulledStatistics(host);
  const isNothingNew = rows === undefined && pulledStatistics() === undefined;
  setPulledStatistics(rows);
  if (!isNothingNew) await recalculate(host);
}
