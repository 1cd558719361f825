import type { Estimate } from '../investment/tornado';
import type { Language } from '../locale/language';
import { investmentSheetTexts as texts } from '../locale/sheets/investment';
import { cellAddress } from './address';
import { emptyHeadings, formattedCells, formula, heading, headings, input, remark, result } from './cells';
import { formats } from './formats';
import { caseCall, caseTotal, sensitivityCall } from './investment-sheet-formulas';
import type { InvestmentNames } from './investment-sheet-names';
import type { Planned, PlannedBlock, PlannedChart } from './plan';

/** From next to nothing to twice what RISE said: with 10 and 12 %, which it named, among them. */
const reductions = [0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.14, 0.16, 0.18, 0.2];
/** Of the assumed day value. */
const dayValueFactors = [0.8, 0.9, 1, 1.1, 1.2];

/** How Excel shows each assumption. */
export const formatsOfInputs: Readonly<Record<Estimate, string>> = {
  employees: formats.whole,
  costPerEmployeeAndYear: formats.kronor,
  shortDaysPerEmployeeAndYear: formats.days,
  reduction: formats.percentOneDecimal,
  dayValue: formats.kronor,
  discountRate: formats.percentOneDecimal,
  grantPerYear: formats.kronor,
};

/**
 * The grid of KÄNSLIGHET in one formula that spills, with its axes in the cells that feed it.
 *
 * @param row where it begins, counted from 1
 */
export function sensitivityBlock(names: InvestmentNames, language: Language, row: number): PlannedBlock {
  const axes = { reductions: `A${row + 3}:A${row + 2 + reductions.length}`, dayValues: `B${row + 2}:F${row + 2}` };
  const spilled = formula(`=${sensitivityCall(names, axes.reductions, axes.dayValues)}`, formats.kronor);
  return {
    at: `A${row}`,
    rows: [
      [heading(texts.sensitivity[language]), ...emptyHeadings(dayValueFactors.length)],
      [remark(texts.sensitivityNote[language])],
      [
        heading(texts.sensitivityCorner[language]),
        ...dayValueFactors.map((factor) => formula(`=${names.dayValue}*${factor}`, formats.kronor)),
      ],
      ...reductions.map((reduction, index): Planned[] => [
        input(reduction, formats.percentOneDecimal),
        // KÄNSLIGHET fills the rest from the upper left corner.
        ...(index === 0
          ? [spilled, ...formattedCells(dayValueFactors.length - 1, formats.kronor)]
          : formattedCells(dayValueFactors.length, formats.kronor)),
      ]),
    ],
  };
}

/** The cells of the grid itself, without its axes. */
export function sensitivityArea(row: number): string {
  return `B${row + 3}:F${row + 2 + reductions.length}`;
}

/**
 * What the present value depends on: each assumption moved down and up, the others kept.
 *
 * @param inputs in the order of the rows
 * @param row where it begins, counted from 1
 */
export function dependenceBlock(inputs: readonly Estimate[], names: InvestmentNames, language: Language, row: number): PlannedBlock {
  return {
    at: `A${row}`,
    rows: [
      headings(...dependenceHeadings.map((key) => texts[key][language])),
      ...inputs.map((estimate, index) => dependenceRow(estimate, names, language, row + 1 + index)),
    ],
  };
}

const dependenceHeadings = ['input', 'value', 'lowerInput', 'higherInput', 'changeWhenLower', 'changeWhenHigher'] as const;

function dependenceRow(estimate: Estimate, names: InvestmentNames, language: Language, row: number): Planned[] {
  const format = formatsOfInputs[estimate];
  const changeWith = (cell: string) => `=${caseTotal(names, 'presentValue', { [estimate]: cell })}-${names.presentValue}`;
  return [
    texts[estimate][language],
    formula(`=${names[estimate]}`, format),
    formula(`=B${row}*(1-${names.change})`, format),
    formula(`=B${row}*(1+${names.change})`, format),
    result(changeWith(`C${row}`), formats.kronor),
    result(changeWith(`D${row}`), formats.kronor),
  ];
}

/**
 * The same as bars to both sides.
 *
 * @param count how many assumptions there are
 * @param row where the block of the dependences begins, counted from 1
 * @param at the cells that the chart covers
 */
export function tornadoChart(count: number, language: Language, row: number, at: string): PlannedChart {
  const cells = (column: string) => `${column}${row + 1}:${column}${row + count}`;
  return {
    name: texts.chartTitle[language],
    kind: 'bars',
    title: texts.chartTitle[language],
    yTitle: texts.chartY[language],
    at,
    series: [
      { name: texts.seriesLower[language], x: cells('A'), y: cells('E') },
      { name: texts.seriesHigher[language], x: cells('A'), y: cells('F') },
    ],
  };
}

/** Rows that get the formats of a case; one of more years shows its last rows plainly. */
const formattedRows = 30;

/**
 * INVESTERINGSCASE in one formula that spills as many rows as the case has years: it stands last, with room below.
 *
 * @param row where it begins, counted from 1
 */
export function caseBlock(names: InvestmentNames, language: Language, row: number): PlannedBlock {
  const { kronor, days, kronorOrShare } = formats;
  const columns = [kronorOrShare, days, kronor, kronor, kronor, kronor];
  return {
    at: cellAddress(row - 1, 0),
    rows: [
      [heading(texts.case[language]), ...emptyHeadings(columns.length)],
      [{ formula: `=${caseCall(names)}`, style: 'heading' }, ...emptyHeadings(columns.length)],
      ...Array.from({ length: formattedRows }, (): Planned[] => [null, ...columns.map((format) => ({ format }))]),
    ],
  };
}
