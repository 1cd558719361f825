import { addressOf, areaAt } from '../sheets/address';
import type { Host, StandingTable } from '../workbook/host';
import { sameName } from '../workbook/taken';

/** The tables that a pull writes. Formulas and charts of the workbook use them by these names. */
export const pulledTableNames = {
  statistics: 'Friskdag_Statistik',
  log: 'Friskdag_Logg',
  rejected: 'Friskdag_Avvisade',
} as const;
export type PulledTable = keyof typeof pulledTableNames;

/** In the order of their sheets. */
export const pulledTables: readonly PulledTable[] = ['statistics', 'log', 'rejected'];

/** What of the pulled tables stands in a workbook. */
export interface Standing {
  /** The headings of each table that stands, those that the user has added among them. */
  readonly headings: Readonly<Partial<Record<PulledTable, readonly string[]>>>;
  /** The names of all sheets. */
  readonly sheets: readonly string[];
}

/** A workbook without pulled tables. */
export const nothingStanding: Standing = { headings: {}, sheets: [] };

/** What of the pulled tables stands in the open workbook. */
export async function readStanding(host: Host): Promise<Standing> {
  const { sheets } = await host.look();
  const tables = await host.tables(Object.values(pulledTableNames));
  const headings = await Promise.all(
    pulledTables.map(async (table) => {
      const standing = tables.find(({ name }) => sameName(name, pulledTableNames[table]));
      return standing ? [[table, await headingsIn(standing, host)] as const] : [];
    }),
  );
  return { headings: Object.fromEntries(headings.flat()), sheets: sheets.map(({ name }) => name) };
}

/** None where the table hides them. */
async function headingsIn({ sheet, address, hasHeadings }: StandingTable, host: Host): Promise<string[]> {
  if (!hasHeadings) return [];
  const area = areaAt(address);
  const [cells = []] = await host.values(sheet, addressOf({ ...area, bottom: area.top }));
  return cells.map(String);
}
