import { extractColumns } from '../locale/extract-table';
import type { Language, Text } from '../locale/language';
import { logColumns, rejectedColumns } from '../locale/sheets/pull';
import { statisticsColumns } from '../locale/statistics-table';

/** The tables that a pull writes. Formulas and charts of the workbook use them by these names. */
export const pulledTableNames = {
  statistics: 'Friskdag_Statistik',
  extract: 'Friskdag_Uttag',
  log: 'Friskdag_Logg',
  rejected: 'Friskdag_Avvisade',
} as const;
export type PulledTable = keyof typeof pulledTableNames;

/** In the order of their sheets. */
export const pulledTables: readonly PulledTable[] = ['statistics', 'extract', 'log', 'rejected'];

const columnsOf: Readonly<Record<PulledTable, Readonly<Record<string, Text>>>> = {
  statistics: statisticsColumns,
  extract: extractColumns,
  log: logColumns,
  rejected: rejectedColumns,
};

/** A table's headings, in order. */
export function headingsOf(table: PulledTable, language: Language): string[] {
  return Object.values(columnsOf[table]).map((heading) => heading[language]);
}

/** The language that the headings of a table which stands are in: the one that more of them are in. */
export function languageOf(table: PulledTable, standing: readonly string[]): Language {
  const known = (language: Language) => headingsOf(table, language).filter((heading) => standing.includes(heading)).length;
  return known('en') > known('sv') ? 'en' : 'sv';
}

/** The places, from 0, of the columns that the user has added to a table which stands. */
export function ownPlaces(table: PulledTable, standing: readonly string[]): number[] {
  const known = headingsOf(table, languageOf(table, standing));
  return standing.flatMap((heading, place) => (known.includes(heading) ? [] : [place]));
}
