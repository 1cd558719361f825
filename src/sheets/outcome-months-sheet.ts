import type { Language } from '../locale/language';
import { outcomeSheetTexts as texts } from '../locale/sheets/outcome';
import type { MadeUpMonths } from '../outcome/made-up/contracts';
import { serialOf, type MadeUpMonth } from '../outcome/made-up/month';
import { columnLetters } from './address';
import { figure, formula, heading, headings, input, remark, title } from './cells';
import { formats } from './formats';
import type { SeriesName } from './outcome-sheet-content';
import type { Planned, PlannedBlock, PlannedSheet } from './plan';

const headingRow = 5;
const firstRow = headingRow + 1;

/** The columns of one period: month, net days, employees, days per employee, index. */
const columnsOfPeriod = 5;
const contractLeft = 0;
const referenceLeft = columnsOfPeriod + 1;

/** More would not fit in the name of a sheet. */
const mostCharactersOfName = 31;

/**
 * The name of the sheet of made-up months that belongs to a sheet of an outcome.
 *
 * @example monthsSheetName('Utfall', 'sv') // 'Utfall månader'
 */
export function monthsSheetName(sheetName: string, language: Language): string {
  const ending = ` ${texts.monthsSheetName[language]}`;
  return sheetName.slice(0, mostCharactersOfName - ending.length) + ending;
}

/** The sheet of made-up months: what a controller keeps of two periods, side by side. */
export function outcomeMonthsSheet({ municipality, months, reference }: MadeUpMonths, language: Language, name: string): PlannedSheet {
  return {
    name,
    columnWidths: Array.from({ length: referenceLeft + columnsOfPeriod }, () => 110),
    frozenRows: headingRow,
    cells: [
      { at: 'A1', rows: [[title(`${texts.monthsTitle[language]}: ${municipality}`)], [remark(texts.madeUp[language])]] },
      periodBlock(texts.contractPeriod[language], months, language, contractLeft),
      periodBlock(texts.referencePeriod[language], reference, language, referenceLeft),
    ],
  };
}

/** The cells of the sheet of made-up months in which each series stands. */
export function madeUpAddresses({ months, reference }: MadeUpMonths): Readonly<Record<SeriesName, string>> {
  const cells = (column: number, count: number) => `${columnLetters(column)}${firstRow}:${columnLetters(column)}${firstRow + count - 1}`;
  return {
    months: cells(contractLeft, months.length),
    actual: cells(contractLeft + 3, months.length),
    employees: cells(contractLeft + 2, months.length),
    index: cells(contractLeft + 4, months.length),
    referenceMonths: cells(referenceLeft, reference.length),
    reference: cells(referenceLeft + 3, reference.length),
    referenceIndex: cells(referenceLeft + 4, reference.length),
  };
}

function periodBlock(name: string, months: readonly MadeUpMonth[], language: Language, left: number): PlannedBlock {
  const { month, netDays, employees, perEmployee, index } = texts;
  const columnNames = [month, netDays, employees, perEmployee, index].map((text) => text[language]);
  return {
    at: `${columnLetters(left)}${headingRow - 1}`,
    rows: [[heading(name)], headings(...columnNames), ...months.map((row, line) => monthRow(row, left, firstRow + line))],
  };
}

function monthRow([month, netDays, employees, index]: MadeUpMonth, left: number, row: number): Planned[] {
  const perEmployee = `=${columnLetters(left + 1)}${row}/${columnLetters(left + 2)}${row}`;
  return [
    figure(serialOf(month), formats.month),
    input(netDays, formats.days),
    input(employees, formats.whole),
    formula(perEmployee, '0.0000'),
    input(index, formats.days),
  ];
}
