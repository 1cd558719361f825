import type { Language } from '../locale/language';
import { levelNames, statisticsColumns, type StatisticsColumn } from '../locale/statistics-table';

/* The table that a pull writes, as formulas name it. */

const pulledTable = 'Friskdag_Statistik';

/**
 * A column of the table.
 *
 * @param tableLanguage that of the table's headings
 * @example pulledColumn('month', 'sv') // 'Friskdag_Statistik[Månad]'
 */
export function pulledColumn(column: StatisticsColumn, tableLanguage: Language): string {
  return `${pulledTable}[${statisticsColumns[column][tableLanguage]}]`;
}

/** 1 in the rows of units whose figures are shown, 0 in all others: what FILTER takes. */
export function isShownUnit(tableLanguage: Language): string {
  return `(${isUnit(tableLanguage)})*${isShown(tableLanguage)}`;
}

/**
 * The short absence per employee of the units that are shown in a month.
 *
 * @param month a formula of the month as the table writes it
 */
export function shortOfShownUnits(month: string, tableLanguage: Language): string {
  const ofMonth = (cells: string) => `FILTER(${cells},${pulledColumn('month', tableLanguage)}=${month})`;
  // The month's rows first: they are few, and Excel then need not multiply two whole columns.
  const isShownUnitOfMonth = `${ofMonth(isUnit(tableLanguage))}*${ofMonth(isShown(tableLanguage))}`;
  return `FILTER(${ofMonth(pulledColumn('shortPerEmployee', tableLanguage))},${isShownUnitOfMonth})`;
}

function isUnit(tableLanguage: Language): string {
  return `${pulledColumn('level', tableLanguage)}="${levelNames.unit[tableLanguage]}"`;
}

function isShown(tableLanguage: Language): string {
  return `ISNUMBER(${pulledColumn('shortPerEmployee', tableLanguage)})`;
}

/**
 * A cell's month as the table writes it, whatever language the workbook is in.
 *
 * @example writtenMonth('$A9') // of 1 November 2018: 2018-11
 */
export function writtenMonth(cell: string): string {
  return `YEAR(${cell})&"-"&RIGHT("0"&MONTH(${cell}),2)`;
}
