import type { StatisticsRow } from '../absence/statistics-row';
import type { Host } from '../workbook/host';

/**
 * The statistics that stand in the open workbook; undefined when there are none.
 *
 * @throws {InputError} with a problem for each cell that cannot be read, by column and row of the table
 */
export async function readPulledStatistics(host: Host): Promise<readonly StatisticsRow[] | undefined> {
  await host.look();
  return undefined;
}
