import { addressOf, type Area } from '../sheets/address';

/** The cells of a table when it has so many rows, headings included. A table without rows has an empty one. */
export function areaWith(table: Area, rows: number): Area {
  return { ...table, bottom: table.top + Math.max(1, rows) };
}

/** How many rows a table has below its headings. */
export function rowCount({ top, bottom }: Area): number {
  return bottom - top;
}

/**
 * The cells of some rows of a table, counted from 0 below its headings; undefined when there are none.
 *
 * @param last its last row if left out
 * @example rowsOf({ top: 0, left: 0, bottom: 3, right: 1 }, 1) // 'A3:B4'
 */
export function rowsOf(table: Area, first: number, last = rowCount(table) - 1): string | undefined {
  if (first > last) return undefined;
  return addressOf({ ...table, top: table.top + 1 + first, bottom: table.top + 1 + last });
}
