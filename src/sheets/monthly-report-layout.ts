import { columnLetters } from './address';

/* Where everything of a monthly report stands. Rows are counted from 1. */

export const inputRow = 3;
export const inputs = { month: '$B$4', referenceFrom: '$B$5', monthlySalary: '$B$6', parameters: '$A$7:$B$7' } as const;
export const facts = { level: '$F$4', name: '$F$5' } as const;

/** A month of the year's cells, for one row of a table: January is 0. */
export const monthsOfYear = 12;

/** Title, two rows of headings, the months, a sum. */
export const perEmployeeRow = 9;
export const chartRow = 26;
export const rowsOfChart = 14;
export const netDaysRow = chartRow + rowsOfChart + 1;
export const costRow = netDaysRow + 17;
export const noteRow = costRow + 17;
export const rowsOfNotes = 6;
export const lastPrintedRow = noteRow + rowsOfNotes - 1;
/** Columns A to J. */
export const printedColumns = 10;
export const printedArea = `A1:${columnLetters(printedColumns - 1)}${lastPrintedRow}`;

/** The first month of a table that begins in a row. */
export function firstMonthRow(tableRow: number): number {
  return tableRow + 3;
}

/* To the right of the page: what the page's cells are worked out from, a row for each calendar month. */

export const periods = ['thisYear', 'lastYear', 'reference'] as const;
export type Period = (typeof periods)[number];

/** What is looked up for each period. */
export const lookedUp = ['month', 'status', 'headcount', 'shortDays', 'longDays', 'veryLongDays'] as const;
export type LookedUp = (typeof lookedUp)[number];

/** What is worked out for this year alone. */
export const ofThisYear = ['spells', 'repeated', 'paid', 'sickPay', 'longSickPay', 'holiday', 'contributions', 'overhead'] as const;
export type OfThisYear = (typeof ofThisYear)[number];

export const basisRow = perEmployeeRow;
export const firstBasisRow = firstMonthRow(basisRow);
export const lastBasisRow = firstBasisRow + monthsOfYear - 1;
/** Column L: one stays empty beside the page. */
export const basisLeft = printedColumns + 1;
const thisYearLeft = basisLeft + 1 + periods.length * lookedUp.length;
export const chartLeft = thisYearLeft + ofThisYear.length;

/** The calendar months' numbers, 1 to 12. */
export const calendarMonths = `$${columnLetters(basisLeft)}$${firstBasisRow}:$${columnLetters(basisLeft)}$${lastBasisRow}`;

/**
 * A cell of the workings.
 *
 * @param month 0 is January
 * @example calendarMonthCell(0) // '$L12'
 */
export function calendarMonthCell(month: number): string {
  return `$${columnLetters(basisLeft)}${firstBasisRow + month}`;
}

/**
 * What has been looked up for a month of a period.
 *
 * @param month 0 is January
 * @example lookedUpCell('thisYear', 'month', 0) // '$M12'
 */
export function lookedUpCell(period: Period, what: LookedUp, month: number): string {
  const column = basisLeft + 1 + periods.indexOf(period) * lookedUp.length + lookedUp.indexOf(what);
  return `$${columnLetters(column)}${firstBasisRow + month}`;
}

/** What has been worked out for a month of this year; January is 0. */
export function thisYearCell(what: OfThisYear, month: number): string {
  return `$${columnLetters(thisYearLeft + ofThisYear.indexOf(what))}${firstBasisRow + month}`;
}

/** The figures that the charts draw: short and all absence, each of three periods. */
export const drawn = ['short', 'all'] as const;
export type Drawn = (typeof drawn)[number];

/** The column of a line of a chart. */
export function chartColumn(what: Drawn, period: Period): string {
  return columnLetters(chartLeft + drawn.indexOf(what) * periods.length + periods.indexOf(period));
}

/** The columns of the two tables of absence: short, long and all, each of three periods, from B on. */
export const absenceClasses = ['short', 'long', 'all'] as const;
export type AbsenceClass = (typeof absenceClasses)[number];

/** The column of a class of absence in a period. */
export function absenceColumn(absenceClass: AbsenceClass, period: Period): string {
  return columnLetters(1 + absenceClasses.indexOf(absenceClass) * periods.length + periods.indexOf(period));
}
