import type { Language } from '../locale/language';
import { outcomeSheetTexts as texts } from '../locale/sheets/outcome';
import { formula, heading, remark, result } from './cells';
import { formats } from './formats';
import type { OutcomeNames } from './outcome-sheet-names';
import type { TableColumns } from './outcome-sheet-table';
import type { Planned, PlannedBlock } from './plan';

/** What the summary is written from. */
export interface SummaryParts {
  readonly names: OutcomeNames;
  readonly measured: TableColumns;
  readonly whole: TableColumns;
  readonly hasContract: boolean;
  readonly language: Language;
  /** Where it begins, counted from 1. */
  readonly row: number;
}

/** The lines of the summary, in the order in which they stand. */
const lines = ['monthCount', 'savedDays', 'savedDaysPerEmployee', 'savedValue', 'investmentOfMonths', 'net'] as const;
const contractLines = ['outcomePayment', 'municipalityPart', 'municipalityResult', 'supplierResult'] as const;

type Line = (typeof lines)[number] | (typeof contractLines)[number];

/** Measured window, whole period, extrapolation, as formulas without their equals sign. */
type Readings = readonly [measured: string, whole: string, extrapolated: string];

/** The outcome as both reports print it: measured window, whole period and extrapolation side by side. */
export function summaryBlock(parts: SummaryParts): PlannedBlock {
  const { language, row, hasContract } = parts;
  const { summary, measured, whole, extrapolated } = texts;
  const shown: readonly Line[] = hasContract ? [...lines, ...contractLines] : lines;
  return {
    at: `A${row}`,
    rows: [
      [summary, measured, whole, extrapolated].map((text) => heading(text[language])),
      ...shown.map((line) => summaryRow(line, parts)),
    ],
  };
}

/** How many rows the summary has. */
export function rowsOfSummary(hasContract: boolean): number {
  return 1 + lines.length + (hasContract ? contractLines.length : 0);
}

/** What the net says, in words that follow it, and what no figure of the sheet says. */
export function readingsBlock({ names, row, language }: SummaryParts, hasIndex: boolean, at: number): PlannedBlock {
  const net = `B${row + rowOf('net')}`;
  const { netAbove, netBelow, netZero } = texts;
  const verdict = `=IF(${net}>0,"${netAbove[language]}",IF(${net}<0,"${netBelow[language]}","${netZero[language]}"))`;
  const months = `B${row + rowOf('monthCount')}`;
  return {
    at: `A${at}`,
    rows: [
      [heading(texts.readings[language])],
      [result(verdict)],
      [formula(`=IF(${months}<${names.contractMonths},"${texts.noExtrapolation[language]}","")`)],
      [remark((hasIndex ? texts.nationalIndex : texts.noIndex)[language])],
      [remark(texts.shortDays[language])],
      [remark(texts.noProof[language])],
    ],
  };
}

/** How many rows the words have. */
export const rowsOfReadings = 6;

function rowOf(line: Line): number {
  return [...lines, ...contractLines].indexOf(line) + 1;
}

function summaryRow(line: Line, parts: SummaryParts): Planned[] {
  const { names, row, language } = parts;
  const isComplete = `$C$${row + rowOf('monthCount')}=${names.contractMonths}`;
  const [measured, whole, extrapolated] = readingsOf(line, parts);
  const known = line === 'monthCount' ? `=${whole}` : `=IF(${isComplete},${whole},"${texts.unknown[language]}")`;
  const format = line === 'savedDaysPerEmployee' ? formats.days : formats.kronor;
  return [texts[line][language], ...[`=${measured}`, known, `=${extrapolated}`].map((text) => result(text, format))];
}

function readingsOf(line: Line, { names, measured, whole, row }: SummaryParts): Readings {
  const { dayValue, investment, contractMonths } = names;
  const cell = (column: string, of: Line) => `${column}${row + rowOf(of)}`;
  const extrapolated = (of: Line) => `FRISKDAG.FRAMSKRIVNING(${cell('B', of)},${cell('B', 'monthCount')},${contractMonths})`;
  const each = (write: (column: string) => string): Readings => [write('B'), write('C'), write('D')];
  switch (line) {
    case 'monthCount':
      return [`COUNT(${measured.month})`, `COUNT(${whole.month})`, contractMonths];
    case 'savedDays':
      return [sumOf(measured, 'savedDays'), sumOf(whole, 'savedDays'), extrapolated(line)];
    case 'savedDaysPerEmployee':
      return [sumOf(measured, 'difference'), sumOf(whole, 'difference'), extrapolated(line)];
    case 'savedValue':
      return each((column) => `FRISKDAG.SPARAT_VÄRDE(${cell(column, 'savedDays')},${dayValue})`);
    case 'investmentOfMonths':
      return [`FRISKDAG.FRAMSKRIVNING(${investment},${contractMonths},${cell('B', 'monthCount')})`, investment, investment];
    case 'net':
      return each((column) => `${cell(column, 'savedValue')}-${cell(column, 'investmentOfMonths')}`);
    case 'outcomePayment':
      return each(
        (column) =>
          `FRISKDAG.UTFALLSERSÄTTNING(${cell(column, 'savedValue')},${investment},${names.price},${names.riskLevel},${names.cap})`,
      );
    case 'municipalityPart':
      return each((column) => `${cell(column, 'savedValue')}-${cell(column, 'outcomePayment')}`);
    case 'municipalityResult':
    case 'supplierResult':
      return each((column) => splitOf(cell(column, 'savedValue'), line, names));
  }
}

/** With the call's own cell: the text of a heading counts for nothing, but its error is the sum's too, which else would be 0. */
function sumOf(table: TableColumns, column: 'savedDays' | 'difference'): string {
  return `SUM(${table.call},${table[column]})`;
}

/** Both parties' results stand in one row of RISKDELNING, under its headings. */
function splitOf(value: string, line: 'municipalityResult' | 'supplierResult', names: OutcomeNames): string {
  const { investment, price, riskLevel, cap } = names;
  const column = line === 'municipalityResult' ? 4 : 5;
  return `INDEX(FRISKDAG.RISKDELNING(${value},${investment},${price},${riskLevel},${cap}),2,${column})`;
}
