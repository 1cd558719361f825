import type { ExtractFigures, ExtractTotal } from '../absence/extract';
import type { Language, Text } from './language';
import { statisticsColumns, writtenGroup } from './statistics-table';

/** What the columns of figures of the table of an extract are called. */
export const extractFigureColumns = {
  headcount: statisticsColumns.headcount,
  sickHours: { sv: 'Sjuktimmar', en: 'Sick hours' },
  netDays: { sv: 'Nettodagar', en: 'Net days' },
  netDaysPerEmployee: { sv: 'Nettodagar per anställd', en: 'Net days per employee' },
  absenceShare: { sv: 'Sjukfrånvaro', en: 'Sick absence' },
} as const satisfies Readonly<Record<keyof ExtractFigures, Text>>;

/** All columns in their order: a group is named as in the statistics. */
export const extractColumns = {
  month: statisticsColumns.month,
  level: statisticsColumns.level,
  name: statisticsColumns.name,
  ...extractFigureColumns,
  status: statisticsColumns.status,
} as const satisfies Readonly<Record<string, Text>>;
export type ExtractColumn = keyof typeof extractColumns;

/** The columns in their order. */
export const extractColumnKeys = Object.keys(extractColumns) as readonly ExtractColumn[];

/** A row of the table as cells. A figure that is hidden or not known is an empty cell, never 0. */
export function extractCells(total: ExtractTotal, language: Language): (string | number)[] {
  const written = writtenGroup(total, language);
  return extractColumnKeys.map((column) => (column in written ? written[column as keyof typeof written] : (total[column] ?? '')));
}
