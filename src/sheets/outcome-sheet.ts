import type { Language } from '../locale/language';
import { outcomeSheetTexts as texts } from '../locale/sheets/outcome';
import { firstDayOf } from '../values/month';
import { refersTo } from './address';
import { formula, heading, input, remark, title } from './cells';
import { formats } from './formats';
import { namesOf } from './names';
import { monthsSheetName, outcomeMonthsSheet } from './outcome-months-sheet';
import { outcomePulledSheet } from './outcome-pulled-sheet';
import { outcomeCharts, rowsOfCharts } from './outcome-sheet-charts';
import { seriesNames, type OutcomeSheetContent, type SeriesName } from './outcome-sheet-content';
import { outcomeNames, type OutcomeName, type OutcomeNames } from './outcome-sheet-names';
import { readingsBlock, rowsOfReadings, rowsOfSummary, summaryBlock, type SummaryParts } from './outcome-sheet-summary';
import { columnsOf, measuredBlock, wholeBlock } from './outcome-sheet-table';
import type { Planned, PlannedBlock, PlannedCell, PlannedName, PlannedWorkbook } from './plan';

/** Of the inputs, below title, lead, source and a word on made-up months. */
const firstRow = 6;

/**
 * The sheet of an outcome: inputs and the months that it stands on by name, the summary as both reports print it, the charts of
 * the reports, and the months one by one. Every figure is a formula that calls the functions. Made-up months, and those that
 * are looked up in the statistics, get a sheet of their own beside it.
 *
 * @param sheetName what the sheet is to be called; its names begin with it
 */
export function outcomeSheet(content: OutcomeSheetContent, language: Language, sheetName: string): PlannedWorkbook {
  const { madeUp, pulled } = content;
  const monthsSheet = monthsSheetName(sheetName, language);
  const inputs = inputLines(content);
  return {
    sheets: [
      { name: sheetName, columnWidths: [290, ...Array.from({ length: 12 }, () => 112)], ...bodyOf(content, language, sheetName, inputs) },
      ...(madeUp ? [outcomeMonthsSheet(madeUp, language, monthsSheet)] : []),
      ...(pulled ? [outcomePulledSheet(pulled, language, monthsSheet)] : []),
    ],
    names: [...inputNames(inputs, language, sheetName), ...seriesNamesOf(content, language, sheetName, monthsSheet)],
  };
}

function bodyOf(content: OutcomeSheetContent, language: Language, sheetName: string, inputs: readonly InputLine[]) {
  const names = outcomeNames(sheetName, language);
  const { monthCount, contract } = content;
  const hasIndex = content.series.index !== undefined;
  const series = seriesNames.filter((name) => content.series[name]);
  const seriesRow = firstRow + inputs.length + 2;
  const summaryRow = seriesRow + series.length + 2;
  const readingsRow = summaryRow + rowsOfSummary(contract !== undefined) + 1;
  const chartsRow = readingsRow + rowsOfReadings + 1;
  const measured = { row: chartsRow + rowsOfCharts + 1, monthCount };
  const whole = { row: measured.row + monthCount + 3, monthCount };
  const parts: SummaryParts = {
    names,
    measured: columnsOf(measured),
    whole: columnsOf(whole),
    hasContract: contract !== undefined,
    language,
    row: summaryRow,
  };
  return {
    cells: [
      introduction(content, language, sheetName),
      inputBlock(inputs, language),
      seriesBlock(series, names, language, seriesRow),
      summaryBlock(parts),
      readingsBlock(parts, hasIndex, readingsRow),
      measuredBlock(names, hasIndex, language, measured),
      wholeBlock(names, hasIndex, language, whole),
    ],
    charts: outcomeCharts(parts.measured, hasIndex, language, chartsRow),
  };
}

function introduction({ madeUp, pulled }: OutcomeSheetContent, language: Language, sheetName: string): PlannedBlock {
  const remarks = [texts.lead, texts.source, ...(madeUp ? [texts.madeUp] : []), ...(pulled ? [texts.pulled] : [])];
  return { at: 'A1', rows: [[title(sheetName)], ...remarks.map((text) => [remark(text[language])])] };
}

/** Yellow, for the user to change. */
interface InputLine {
  readonly name: Exclude<OutcomeName, SeriesName>;
  readonly cell: PlannedCell;
}

function inputLines({ terms, stopMonth, contract }: OutcomeSheetContent): InputLine[] {
  return [
    { name: 'dayValue', cell: input(terms.dayValue.toNumber(), formats.kronor) },
    { name: 'investment', cell: input(terms.investment.toNumber(), formats.kronor) },
    { name: 'contractMonths', cell: input(terms.contractMonths.toNumber(), formats.whole) },
    { name: 'stopMonth', cell: input(firstDayOf(stopMonth), formats.month) },
    { name: 'method', cell: input(terms.method === 'change' ? 1 : 2, formats.whole) },
    ...(contract
      ? ([
          { name: 'price', cell: input(contract.price.toNumber(), formats.kronor) },
          { name: 'riskLevel', cell: input(contract.riskLevel.toNumber(), formats.percentOneDecimal) },
          { name: 'cap', cell: input(contract.cap.toNumber(), formats.multiple) },
        ] as const)
      : []),
  ];
}

function inputBlock(inputs: readonly InputLine[], language: Language): PlannedBlock {
  return {
    at: `A${firstRow}`,
    rows: [
      [texts.inputs, texts.value, texts.explanation].map((text) => heading(text[language])),
      ...inputs.map(({ name, cell }): Planned[] => [texts[name][language], cell, remark(texts[`${name}Note`][language])]),
    ],
  };
}

/** The series are named: the names tell where their cells are, and follow when these are moved. */
function seriesBlock(series: readonly SeriesName[], names: OutcomeNames, language: Language, row: number): PlannedBlock {
  return {
    at: `A${row}`,
    rows: [
      [texts.series, texts.rows, texts.explanation].map((text) => heading(text[language])),
      ...series.map((name): Planned[] => [
        texts[name][language],
        formula(`=ROWS(${names[name]})`, formats.whole),
        remark(`${names[name]}: ${texts[`${name}Note`][language]}`),
      ]),
    ],
  };
}

function inputNames(inputs: readonly InputLine[], language: Language, sheetName: string): PlannedName[] {
  const cells = inputs.map(({ name }, line) => [texts.names[language][name], `B${firstRow + 1 + line}`] as const);
  return namesOf(sheetName, Object.fromEntries(cells));
}

function seriesNamesOf({ series }: OutcomeSheetContent, language: Language, sheetName: string, monthsSheet: string): PlannedName[] {
  const names = outcomeNames(sheetName, language);
  return seriesNames.flatMap((name) => {
    const cells = series[name];
    return cells ? [{ name: names[name], refersTo: refersTo(cells.sheet ?? monthsSheet, cells.address) }] : [];
  });
}
