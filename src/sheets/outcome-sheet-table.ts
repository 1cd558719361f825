import type { Language } from '../locale/language';
import { outcomeSheetTexts as texts } from '../locale/sheets/outcome';
import { emptyHeadings, formattedCells, formula, heading } from './cells';
import { formats } from './formats';
import type { OutcomeNames } from './outcome-sheet-names';
import type { Planned, PlannedBlock } from './plan';

const { month, days, index, kronor } = formats;

/** Of the columns that UTFALLSTABELL gives. */
const columnFormats = [month, days, days, index, index, days, days, kronor, kronor, kronor, kronor, kronor];

/** Columns of a table of months that other cells and charts refer to. */
export interface TableColumns {
  /** The cell with UTFALLSTABELL itself: a heading, or the error that leaves the columns empty. */
  readonly call: string;
  readonly month: string;
  readonly index: string;
  readonly referenceIndex: string;
  readonly difference: string;
  readonly savedDays: string;
  readonly cumulativeValue: string;
  readonly cumulativeInvestment: string;
  readonly relativeDifference: string;
}

/** A table of months: where it begins, and how many it has room for. */
export interface TablePlace {
  /** Of its name, counted from 1; the headings are one row below. */
  readonly row: number;
  readonly monthCount: number;
}

/** The addresses of a table's columns, below their headings. */
export function columnsOf({ row, monthCount }: TablePlace): TableColumns {
  const cells = (letter: string) => `${letter}${row + 2}:${letter}${row + 1 + monthCount}`;
  return {
    call: `A${row + 1}`,
    month: cells('A'),
    index: cells('D'),
    referenceIndex: cells('E'),
    difference: cells('G'),
    savedDays: cells('H'),
    cumulativeValue: cells('J'),
    cumulativeInvestment: cells('K'),
    relativeDifference: cells('M'),
  };
}

/** UTFALLSTABELL up to and with the stop month, and beside it the difference in per cent of the reference month. */
export function measuredBlock(names: OutcomeNames, hasIndex: boolean, language: Language, place: TablePlace): PlannedBlock {
  const first = place.row + 2;
  const relative = (line: number) => formula(`=IFERROR(G${first + line}/B${first + line},"")`, formats.percentOneDecimal);
  return {
    at: `A${place.row}`,
    rows: [
      [heading(texts.measuredTable[language]), ...emptyHeadings(columnFormats.length)],
      [...tableHeadings(names, hasIndex, names.stopMonth), heading(texts.relativeDifference[language])],
      ...monthRows(place).map((cells, line) => [...cells, relative(line)]),
    ],
  };
}

/** UTFALLSTABELL over all months that there are figures for. */
export function wholeBlock(names: OutcomeNames, hasIndex: boolean, language: Language, place: TablePlace): PlannedBlock {
  return {
    at: `A${place.row}`,
    rows: [
      [heading(texts.wholeTable[language]), ...emptyHeadings(columnFormats.length - 1)],
      tableHeadings(names, hasIndex, ''),
      ...monthRows(place),
    ],
  };
}

/** The cells that UTFALLSTABELL fills below its headings. */
function monthRows({ monthCount }: TablePlace): Planned[][] {
  const row = columnFormats.flatMap((format) => formattedCells(1, format));
  return Array.from({ length: monthCount }, () => row);
}

function tableHeadings(names: OutcomeNames, hasIndex: boolean, stopMonth: string): Planned[] {
  const { months, actual, employees, referenceMonths, reference, dayValue, investment, contractMonths } = names;
  const indexes = hasIndex ? [names.index, names.referenceIndex] : ['', ''];
  const given = [months, actual, employees, referenceMonths, reference, dayValue, investment, contractMonths];
  const all = [...given, ...indexes, stopMonth, names.method].join(',');
  return [{ formula: `=FRISKDAG.UTFALLSTABELL(${all})`, style: 'heading' }, ...emptyHeadings(columnFormats.length - 1)];
}
