import { addressOf, areaAt, type SheetCells } from '../sheets/address';
import type { Host } from './host';
import { readMatrix } from './read';

/** Cells that were to be filled hold something of the user's own, which stays. Nothing has been done. */
export class OccupiedError extends Error {
  constructor(
    /** The smallest block with all that stands in the way. */
    readonly cells: SheetCells,
  ) {
    super(`The cells ${cells.at} of ${cells.sheet} are not empty.`);
    this.name = 'OccupiedError';
  }
}

/** Whether no cell of a block holds anything. */
export async function areEmpty(host: Host, sheet: string, at: string): Promise<boolean> {
  return (await occupiedCells(host, { sheet, at })) === undefined;
}

/** @throws {OccupiedError} when a cell of a block holds anything */
export async function requireEmpty(host: Host, { sheet, at }: SheetCells): Promise<void> {
  const occupied = await occupiedCells(host, { sheet, at });
  if (occupied !== undefined) throw new OccupiedError({ sheet, at: occupied });
}

async function occupiedCells(host: Host, { sheet, at }: SheetCells): Promise<string | undefined> {
  const { top, left } = areaAt(at);
  const rows = await readMatrix(host, { sheet, address: at });
  const cells = rows.flatMap((values, row) => values.flatMap((value, column) => (value === '' ? [] : [{ row, column }])));
  if (cells.length === 0) return undefined;
  const among = (numbers: readonly number[], pick: (one: number, other: number) => number) => numbers.reduce((a, b) => pick(a, b));
  const filledRows = cells.map(({ row }) => row);
  const filledColumns = cells.map(({ column }) => column);
  return addressOf({
    top: top + among(filledRows, Math.min),
    left: left + among(filledColumns, Math.min),
    bottom: top + among(filledRows, Math.max),
    right: left + among(filledColumns, Math.max),
  });
}
