import type { Host } from '../../src/workbook/host';
import { letCellsFollow } from './behind';

/** Lets the cells that ask STATISTIK show the table as it stands now; what that takes is fetched when it is needed. */
export function recalculateCells(host: Host): Promise<void> {
  return letCellsFollow(async () => (await import('./hand-over')).handOverPulledStatistics(host));
}
