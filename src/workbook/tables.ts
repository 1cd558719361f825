import { addressOf, areaAt } from '../sheets/address';
import type { CellValue, Host } from './host';
import { readMatrix } from './read';

/** A table of the workbook with what it holds. */
export interface ReadTable {
  readonly sheet: string;
  /** All its cells, headings and a row of totals included. */
  readonly address: string;
  /** None when the table hides them. */
  readonly headings: readonly string[];
  /** Without headings and totals. */
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Reads a table, in several requests when it is large.
 *
 * @param onProgress hears of the rows that have been read, of all
 * @returns undefined when there is no table of that name
 */
export async function readTable(
  host: Host,
  name: string,
  onProgress?: (done: number, all: number) => void,
): Promise<ReadTable | undefined> {
  const [table] = await host.tables([name]);
  if (!table) return undefined;
  const { sheet, address, hasHeadings, hasTotals } = table;
  const cells = await readMatrix(host, { sheet, address: withoutTotals(address, hasTotals) }, onProgress);
  const headings = hasHeadings ? (cells[0] ?? []).map(String) : [];
  return { sheet, address, headings, rows: hasHeadings ? cells.slice(1) : cells };
}

function withoutTotals(address: string, hasTotals: boolean): string {
  const area = areaAt(address);
  return hasTotals ? addressOf({ ...area, bottom: area.bottom - 1 }) : address;
}

/** The names of all tables of the workbook. */
export async function tableNames(host: Host): Promise<string[]> {
  const { tables } = await host.look();
  return tables.map(({ name }) => name);
}

/** Lets Excel calculate every formula anew: for functions that read what lies outside the cells. */
export function recalculate(host: Host): Promise<void> {
  return host.recalculate();
}
