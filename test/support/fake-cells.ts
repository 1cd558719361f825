import { addressOf, areaAt } from '../../src/sheets/address';
import type { CellValue } from '../../src/workbook/host';
import { movedDown } from '../../workbench/src/input/relative-formula';

/* What a workbook in memory has to know of addresses, values and looks. */

/** A look without cells, such as frozen rows, is the whole sheet's. */
export function isLookOf(look: string, block: string): boolean {
  const { at } = JSON.parse(look) as { readonly at?: string };
  return at !== undefined && isWithin(at, block);
}

export function isWithin(address: string, block: string): boolean {
  const { top, left, bottom, right } = areaAt(block);
  const area = areaAt(address);
  return area.top >= top && area.left >= left && area.bottom <= bottom && area.right <= right;
}

export function movedAddress(at: string, rows: number): string {
  const { top, left, bottom, right } = areaAt(at);
  return addressOf({ top: top + rows, left, bottom: bottom + rows, right });
}

export function movedValue(value: CellValue, rows: number): CellValue {
  return typeof value === 'string' && value.startsWith('=') ? movedDown(value, rows) : value;
}

export function movedLook(look: string, rows: number): string {
  const copied = JSON.parse(look) as { readonly at: string };
  return JSON.stringify({ ...copied, at: movedAddress(copied.at, rows) });
}

export function withoutApostrophe(value: CellValue): CellValue {
  return typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;
}
