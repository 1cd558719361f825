import { areaAt, columnsOf } from '../sheets/address';
import { ownCells } from '../sheets/own-cells';
import type { PlannedTableRows } from '../sheets/plan';
import type { Host } from './host';
import { readFormulas } from './read';
import { rowsOf } from './table-area';

/**
 * Rows for the end of a table of the user's own, with the formulas of those columns that have one and for which nothing is planned.
 * The same rows where there is no such table.
 */
export async function withColumnFormulas(planned: PlannedTableRows, host: Host): Promise<PlannedTableRows> {
  const [table] = await host.tables([planned.table]);
  if (!table) return planned;
  const { sheet, address } = table;
  const rows = await readFormulas(host, { sheet, address: rowsOf(areaAt(address), 0) });
  const places = columnsOf(address).map((_, place) => place);
  const own = places.filter((place) => planned.rows.every((row) => (row[place] ?? null) === null));
  return { ...planned, own: ownCells({ rows, own, rowBefore: planned.rows.map(() => undefined) }) };
}
