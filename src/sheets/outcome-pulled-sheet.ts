import type { Language } from '../locale/language';
import { nationalIndexTable } from '../locale/national-index-table';
import { outcomeSheetTexts as texts } from '../locale/sheets/outcome';
import { figureColumns, levelNames, statusColumn } from '../locale/statistics-table';
import { firstDayOf, type Month } from '../values/month';
import { columnLetters } from './address';
import { figure, formula, heading, headings, input, remark, title } from './cells';
import { formats } from './formats';
import type { MonthSpan, PulledMonths, SeriesName } from './outcome-sheet-content';
import type { Planned, PlannedBlock, PlannedSheet } from './plan';

const levelCell = '$B$3';
const nameCell = '$B$4';
const headingRow = 7;
const firstRow = headingRow + 1;
/** Month, net days, employees, days per employee, index, status. */
const columnsOfPeriod = 6;
const contractLeft = 0;
const referenceLeft = columnsOfPeriod + 1;

/** The sheet of the months that an outcome takes from the statistics: each a formula that finds it in the pulled tables. */
export function outcomePulledSheet(pulled: PulledMonths, language: Language, name: string): PlannedSheet {
  return {
    name,
    columnWidths: Array.from({ length: referenceLeft + columnsOfPeriod }, () => 110),
    frozenRows: headingRow,
    cells: [
      {
        at: 'A1',
        rows: [
          [title(texts.pulledTitle[language])],
          [remark(texts.pulledLead[language])],
          [texts.level[language], input(levelNames[pulled.level][language])],
          [texts.group[language], input(pulled.name)],
        ],
      },
      periodBlock(texts.contractPeriod[language], pulled.months, pulled, language, contractLeft),
      periodBlock(texts.referencePeriod[language], pulled.reference, pulled, language, referenceLeft),
    ],
  };
}

/** The cells of that sheet in which each series stands. */
export function pulledAddresses({ months, reference, isAdjusted }: PulledMonths): Readonly<Partial<Record<SeriesName, string>>> {
  const cells = (column: number, { count }: MonthSpan) =>
    `${columnLetters(column)}${firstRow}:${columnLetters(column)}${firstRow + count - 1}`;
  return {
    months: cells(contractLeft, months),
    actual: cells(contractLeft + 3, months),
    employees: cells(contractLeft + 2, months),
    referenceMonths: cells(referenceLeft, reference),
    reference: cells(referenceLeft + 3, reference),
    ...(isAdjusted ? { index: cells(contractLeft + 4, months), referenceIndex: cells(referenceLeft + 4, reference) } : {}),
  };
}

function periodBlock(name: string, { first, count }: MonthSpan, pulled: PulledMonths, language: Language, left: number): PlannedBlock {
  const { month, netDays, employees, perEmployee, index, status } = texts;
  const columnNames = [month, netDays, employees, perEmployee, index, status].map((text) => text[language]);
  const rows = Array.from({ length: count }, (_, line) => monthRow(first + line, pulled, language, left, firstRow + line));
  return { at: `${columnLetters(left)}${headingRow - 1}`, rows: [[heading(name)], headings(...columnNames), ...rows] };
}

/** A month that is hidden or not there is an error with its reason, never 0; the status says which. */
function monthRow(month: Month, { isAdjusted }: PulledMonths, language: Language, left: number, row: number): Planned[] {
  const cell = (column: number) => `${columnLetters(left + column)}${row}`;
  const pulled = (column: string) => `FRISKDAG.STATISTIK("${column}",${cell(0)},${levelCell},${nameCell})`;
  return [
    figure(firstDayOf(month), formats.month),
    formula(`=${pulled(figureColumns.netDays1To14[language])}`, formats.days),
    formula(`=${pulled(figureColumns.headcount[language])}`, formats.whole),
    formula(`=${cell(1)}/${cell(2)}`, '0.0000'),
    isAdjusted ? formula(`=VLOOKUP(${cell(0)},${nationalIndexTable},2,FALSE)`, formats.days) : null,
    formula(`=IFERROR(${pulled(statusColumn[language])},"${texts.notInStatistics[language]}")`),
  ];
}
