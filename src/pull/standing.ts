import { addressOf, areaAt } from '../sheets/address';
import type { TableCell } from '../sheets/plan';
import type { Host, StandingTable } from '../workbook/host';
import { readFormulas } from '../workbook/read';
import { rowsOf } from '../workbook/table-area';
import { sameName } from '../workbook/taken';
import { ownPlaces, pulledTableNames, pulledTables, type PulledTable } from './pulled-tables';

/** What of the pulled tables stands in a workbook. */
export interface Standing {
  /** The headings of each table that stands, those that the user has added among them. */
  readonly headings: Readonly<Partial<Record<PulledTable, readonly string[]>>>;
  /** The rows of each table that the user has added columns to; formulas in R1C1 form. */
  readonly rows: Readonly<Partial<Record<PulledTable, readonly (readonly TableCell[])[]>>>;
  /** The names of all sheets. */
  readonly sheets: readonly string[];
}

/** A workbook without pulled tables. */
export const nothingStanding: Standing = { headings: {}, rows: {}, sheets: [] };

/** What of the pulled tables stands in the open workbook. */
export async function readStanding(host: Host): Promise<Standing> {
  const { sheets } = await host.look();
  const tables = await host.tables(Object.values(pulledTableNames));
  const found = pulledTables.flatMap((table) => {
    const standing = tables.find(({ name }) => sameName(name, pulledTableNames[table]));
    return standing ? [{ table, standing }] : [];
  });
  const headings = await Promise.all(found.map(async ({ table, standing }) => [table, await readHeadings(standing, host)] as const));
  const extended = found.filter(({ table }, index) => ownPlaces(table, headings[index]?.[1] ?? []).length > 0);
  const rows = await Promise.all(extended.map(async ({ table, standing }) => [table, await formulasIn(standing, host)] as const));
  return { headings: Object.fromEntries(headings), rows: Object.fromEntries(rows), sheets: sheets.map(({ name }) => name) };
}

/** The headings of a table; none where it hides them. */
export async function readHeadings({ sheet, address, hasHeadings }: StandingTable, host: Host): Promise<string[]> {
  if (!hasHeadings) return [];
  const area = areaAt(address);
  const [cells = []] = await host.values(sheet, addressOf({ ...area, bottom: area.top }));
  return cells.map(String);
}

function formulasIn({ sheet, address }: StandingTable, host: Host): Promise<TableCell[][]> {
  return readFormulas(host, { sheet, address: rowsOf(areaAt(address), 0) });
}
