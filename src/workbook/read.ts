import { addressOf, areaAt } from '../sheets/address';
import type { CellValue, Host, UsedArea } from './host';

/** So that no answer comes near the 5 MB that Excel on the web allows, whatever the cells hold. */
const mostCellsOfRequest = 50_000;

/**
 * The values of a block of cells, row by row; nothing for an area without content. Large blocks are read in several requests.
 *
 * @param onProgress hears of the rows that have been read, of all
 */
export function readMatrix(host: Host, area: UsedArea, onProgress?: (done: number, all: number) => void): Promise<CellValue[][]> {
  return readInParts(area, (sheet, address) => host.values(sheet, address), onProgress);
}

/** The same of the cells' formulas, in R1C1 form, and of the values of those that have none. */
export function readFormulas(host: Host, area: UsedArea): Promise<CellValue[][]> {
  return readInParts(area, (sheet, address) => host.formulas(sheet, address));
}

async function readInParts(
  { sheet, address }: UsedArea,
  read: (sheet: string, address: string) => Promise<CellValue[][]>,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<CellValue[][]> {
  if (address === undefined) return [];
  const { top, left, bottom, right } = areaAt(address);
  const rowsOfRequest = Math.max(1, Math.floor(mostCellsOfRequest / (right - left + 1)));
  const all = bottom - top + 1;
  const readFrom = async (done: number): Promise<CellValue[][]> => {
    if (done >= all) return [];
    const last = Math.min(top + done + rowsOfRequest, bottom + 1) - 1;
    const rows = await read(sheet, addressOf({ top: top + done, left, bottom: last, right }));
    onProgress(done + rows.length, all);
    return [...rows, ...(await readFrom(done + rows.length))];
  };
  return readFrom(0);
}
