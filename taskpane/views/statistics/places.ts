import type { SourceCells } from '../../../src/pull/source';
import type { Host } from '../../../src/workbook/host';
import { readMatrix } from '../../../src/workbook/read';
import { readTable } from '../../../src/workbook/tables';

/** Where in the workbook a source stands: a table, however it grows, or a range. */
export type Place = { readonly table: string } | { readonly sheet: string; readonly address: string };

/** A place as the user knows it, such as `Sjukfall` or `Blad1!A1:E200`. */
export function placeName(place: Place): string {
  return 'table' in place ? place.table : `${place.sheet}!${place.address}`;
}

/** A source in the workbook is not where it was. */
export class LostPlaceError extends Error {
  constructor(readonly place: Place) {
    super('The table is not in the workbook.');
    this.name = 'LostPlaceError';
  }
}

/**
 * Reads the cells of a place as they are now, header among them.
 *
 * @throws {LostPlaceError} when the workbook has no such table
 * @throws {HostError} when Excel does not hand them over
 */
export async function readPlace(host: Host, place: Place): Promise<SourceCells> {
  const name = placeName(place);
  if (!('table' in place)) return { name, rows: await readMatrix(host, place) };
  const table = await readTable(host, place.table);
  if (!table) throw new LostPlaceError(place);
  return { name, rows: [table.headings, ...table.rows] };
}
