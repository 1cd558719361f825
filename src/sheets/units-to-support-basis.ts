import type { Language } from '../locale/language';
import { figureColumns, levelNames } from '../locale/statistics-table';
import { absolute, columnLetters, quotedSheet } from './address';
import { emptyHeadings, formula, heading, remark, title } from './cells';
import { formats } from './formats';
import type { Planned, PlannedCell, PlannedSheet } from './plan';
import { supportName, supportWords, type UnitsToSupportContent } from './units-to-support-content';

const headingRow = 4;
const firstRow = headingRow + 1;
/** Assessment, unit, days, headcount; then the quarters. */
const firstQuarter = 4;
const monthsOfQuarter = 3;
/** In pixels: as wide as the longest heading. */
const quarterWidth = 185;
const monthWidth = 90;
/** More would not fit in the name of a sheet. */
const mostCharactersOfName = 31;

/**
 * The name of the sheet that the choice stands on.
 *
 * @example basisSheetName('Enheter att stödja', 'sv') // 'Enheter att stödja underlag'
 */
export function basisSheetName(sheetName: string, language: Language): string {
  const ending = ` ${supportWords(language)('basisEnding')}`;
  return sheetName.slice(0, mostCharactersOfName - ending.length) + ending;
}

/** Whole quarters of the months, counted back from the last. */
export function quartersOf({ months }: UnitsToSupportContent): number {
  return Math.floor(months / monthsOfQuarter);
}

/** The columns of the basis that the choice uses, as formulas of another sheet write them. */
export function basisColumns(content: UnitsToSupportContent, basisName: string) {
  const cells = (letter: string) => `${quotedSheet(basisName)}!${absolute(columnOf(letter, content))}`;
  return {
    assessment: cells('A'),
    unit: cells('B'),
    days: cells('C'),
    headcount: cells('D'),
    quartersAtTop: cells(columnLetters(firstQuarter + quartersOf(content))),
  };
}

function columnOf(letter: string, { units }: UnitsToSupportContent): string {
  return `${letter}${firstRow}:${letter}${firstRow + units.length - 1}`;
}

/**
 * Every unit and month: net days 1-14 and headcount by STATISTIK, their sum and mean, the days per employee of each quarter,
 * and in how many quarters the unit was among the highest. A unit with a hidden month has no sum.
 */
export function basisSheet(content: UnitsToSupportContent, language: Language, sheetName: string): PlannedSheet {
  const text = supportWords(language);
  const name = basisSheetName(sheetName, language);
  const basis: Basis = { content, language, sheetName };
  return {
    name,
    columnWidths: [90, 220, 135, 135, ...widths(quartersOf(content) + 1, quarterWidth), ...widths(2 * content.months, monthWidth)],
    frozenRows: headingRow,
    cells: [
      { at: 'A1', rows: [[title(name)], [remark(text('basisLead'))]] },
      {
        at: `A${headingRow - 1}`,
        rows: [groupHeadings(basis), columnHeadings(basis), ...content.units.map((unit, place) => unitRow(unit, firstRow + place, basis))],
      },
    ],
  };
}

function widths(count: number, pixels: number): number[] {
  return Array.from({ length: count }, () => pixels);
}

interface Basis {
  readonly content: UnitsToSupportContent;
  readonly language: Language;
  /** Of the choice, which the names of the inputs begin with. */
  readonly sheetName: string;
}

/** Columns are counted from 0. */
function firstDays({ content }: Basis): number {
  return firstQuarter + quartersOf(content) + 1;
}

function firstHeadcount(basis: Basis): number {
  return firstDays(basis) + basis.content.months;
}

function groupHeadings(basis: Basis): PlannedCell[] {
  const text = supportWords(basis.language);
  const { months } = basis.content;
  return [
    ...emptyHeadings(firstDays(basis)),
    heading(text('shortDaysByMonth')),
    ...emptyHeadings(months - 1),
    heading(text('headcountByMonth')),
    ...emptyHeadings(months - 1),
  ];
}

function columnHeadings(basis: Basis): PlannedCell[] {
  const { content, language } = basis;
  const text = supportWords(language);
  const quarters = Array.from({ length: quartersOf(content) }, (_, place) => heading(`${text('quarterTo')} ${place + 1}`));
  const months = Array.from({ length: content.months }, (_, place) => monthHeading(content.months - 1 - place, basis));
  return [
    ...(['assessment', 'unit', 'shortDays', 'meanHeadcount'] as const).map((key) => heading(text(key))),
    ...quarters,
    heading(text('quartersAtTop')),
    ...months,
    ...months,
  ];
}

/** @param before how many months before the last */
function monthHeading(before: number, { language, sheetName }: Basis): PlannedCell {
  const last = supportName('lastMonth', sheetName, language);
  return { formula: `=DATE(YEAR(${last}),MONTH(${last})-${before},1)`, format: formats.month, style: 'heading' };
}

function unitRow(unit: string, row: number, basis: Basis): Planned[] {
  const { content, language, sheetName } = basis;
  const text = supportWords(language);
  const days = cellsOf(firstDays(basis), content.months, row);
  const heads = cellsOf(firstHeadcount(basis), content.months, row);
  const least = supportName('leastHeadcount', sheetName, language);
  const whole = (cells: string, aggregate: 'SUM' | 'AVERAGE') =>
    formula(`=IF(COUNT(${cells})=${content.months},${aggregate}(${cells}),"${text('notKnown')}")`, formats.index);
  return [
    formula(
      `=IF(AND(ISNUMBER(C${row}),ISNUMBER(D${row})),IF(D${row}>=${least},"${text('judged')}","${text('tooSmall')}"),"${text('notKnown')}")`,
    ),
    unit,
    whole(days, 'SUM'),
    whole(heads, 'AVERAGE'),
    ...quarterCells(row, basis),
    formula(quartersAtTop(row, basis), formats.whole),
    ...statistics('netDays1To14', firstDays(basis), row, basis, formats.index),
    ...statistics('headcount', firstHeadcount(basis), row, basis, formats.whole),
  ];
}

function cellsOf(first: number, count: number, row: number): string {
  return `${columnLetters(first)}${row}:${columnLetters(first + count - 1)}${row}`;
}

/** Days per employee of each quarter, the latest last. */
function quarterCells(row: number, basis: Basis): PlannedCell[] {
  const { content, language } = basis;
  const text = supportWords(language);
  const quarters = quartersOf(content);
  const leftOver = content.months - quarters * monthsOfQuarter;
  return Array.from({ length: quarters }, (_, place) => {
    const from = leftOver + place * monthsOfQuarter;
    const days = cellsOf(firstDays(basis) + from, monthsOfQuarter, row);
    const heads = cellsOf(firstHeadcount(basis) + from, monthsOfQuarter, row);
    return formula(`=IF($A${row}="${text('judged')}",SUM(${days})/AVERAGE(${heads}),"")`, formats.days);
  });
}

/** Among the highest: no further down than the share of the units that are judged. */
function quartersAtTop(row: number, basis: Basis): string {
  const { content, language, sheetName } = basis;
  const share = supportName('share', sheetName, language);
  const isAtTop = Array.from({ length: quartersOf(content) }, (_, place) => {
    const letter = columnLetters(firstQuarter + place);
    const all = absolute(columnOf(letter, content));
    return `(RANK(${letter}${row},${all})<=ROUNDUP(ROUND(${share}*COUNT(${all}),9),0))`;
  });
  const sum = isAtTop.length === 0 ? '0' : isAtTop.map((flag) => `${flag}*1`).join('+');
  return `=IF($A${row}="${supportWords(language)('judged')}",${sum},"")`;
}

function statistics(
  measure: 'netDays1To14' | 'headcount',
  first: number,
  row: number,
  { content, language }: Basis,
  format: string,
): PlannedCell[] {
  return Array.from({ length: content.months }, (_, place) =>
    formula(
      `=FRISKDAG.STATISTIK("${figureColumns[measure][language]}",${columnLetters(first + place)}$${headingRow},"${levelNames.unit[language]}",$B${row})`,
      format,
    ),
  );
}
