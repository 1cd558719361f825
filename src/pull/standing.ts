import type { Host } from '../workbook/host';

/** The tables that a pull writes. Formulas and charts of the workbook use them by these names. */
export const pulledTables = {
  statistics: 'Friskdag_Statistik',
  log: 'Friskdag_Logg',
  rejected: 'Friskdag_Avvisade',
} as const;
export type PulledTable = keyof typeof pulledTables;

/** What of the pulled tables stands in a workbook. */
export interface Standing {
  /** The headings of each table that stands, as the user may have added to them. */
  readonly headings: Readonly<Partial<Record<PulledTable, readonly string[]>>>;
  /** The names of all sheets. */
  readonly sheets: readonly string[];
}

/** A workbook without pulled tables. */
export const nothingStanding: Standing = { headings: {}, sheets: [] };

/** What of the pulled tables stands in the open workbook. */
export async function readStanding(host: Host): Promise<Standing> {
  const { sheets } = await host.look();
  return { headings: {}, sheets: sheets.map(({ name }) => name) };
}
