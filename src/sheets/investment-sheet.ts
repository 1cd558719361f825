import { ruleOfThumbShare } from '../cost/model';
import type { InvestmentCase } from '../investment/case';
import { dependences } from '../investment/tornado';
import type { Language } from '../locale/language';
import { investmentSheetTexts as texts } from '../locale/sheets/investment';
import { D } from '../values/money';
import { formula, heading, input, remark, result, title } from './cells';
import { formats } from './formats';
import { caseBlock, dependenceBlock, formatsOfInputs, sensitivityArea, sensitivityBlock, tornadoChart } from './investment-sheet-blocks';
import { breakEven, casePayback, caseTotal } from './investment-sheet-formulas';
import { investmentNames, type InvestmentName, type InvestmentNames } from './investment-sheet-names';
import { namesOf } from './names';
import type { Planned, PlannedCell, PlannedName, PlannedWorkbook } from './plan';

/** What the view asked for. */
export interface InvestmentSheetContent {
  readonly investment: InvestmentCase;
  /** S: kronor a month; without it the day value stands alone. */
  readonly monthlySalary?: D;
}

type Key = Exclude<keyof typeof texts, 'names'>;

/** How far each assumption is moved to see what the result depends on. */
const usualChange = new D('0.2');

/**
 * The sheet of an investment case: its assumptions as named inputs, what they give and what must be saved to carry the cost,
 * the present value over reductions and day values, what it depends on most, and the case year by year. Every figure is a
 * formula that calls the functions.
 *
 * @param sheetName what the sheet is to be called; its names begin with it
 */
export function investmentSheet(content: InvestmentSheetContent, language: Language, sheetName: string): PlannedWorkbook {
  const names = investmentNames(sheetName, language);
  const lines = [...assumptionLines(content.investment), ...resultLines(names), ...dayValueLines(content, names)];
  const sensitivityRow = firstRow + lines.length + 1;
  const sensitivity = sensitivityBlock(names, language, sensitivityRow);
  const changeRow = sensitivityRow + sensitivity.rows.length + 1;
  const changeLines = linesOfChange();
  const dependenceRow = changeRow + changeLines.length;
  // The largest first as the case is now; the figures follow the inputs, the order stays.
  const inputs = dependences(content.investment, usualChange).map((dependence) => dependence.input);
  const chartRow = dependenceRow + inputs.length + 2;
  return {
    sheets: [
      {
        name: sheetName,
        columnWidths: [290, 150, 150, 150, 180, 180, 150],
        cells: [
          { at: 'A1', rows: [[title(sheetName)], [remark(texts.lead[language])], [remark(texts.source[language])]] },
          { at: `A${firstRow}`, rows: lines.map((line) => writeLine(line, language)) },
          sensitivity,
          { at: `A${changeRow}`, rows: changeLines.map((line) => writeLine(line, language)) },
          dependenceBlock(inputs, names, language, dependenceRow),
          caseBlock(names, language, chartRow + rowsOfChart + 1),
        ],
        colourScales: [{ at: sensitivityArea(sensitivityRow) }],
        charts: [tornadoChart(inputs.length, language, dependenceRow, `A${chartRow}:F${chartRow + rowsOfChart - 1}`)],
      },
    ],
    names: [...namesOfLines(lines, firstRow, language, sheetName), ...namesOfLines(changeLines, changeRow, language, sheetName)],
  };
}

const firstRow = 5;
const rowsOfChart = 20;

/** A line of the sheet: a heading over three columns, or a label, a cell and its explanation. */
interface Line {
  readonly label: Key;
  readonly cell?: PlannedCell;
  readonly named?: InvestmentName;
}

function assumptionLines(investment: InvestmentCase): Line[] {
  const assumption = (key: keyof typeof formatsOfInputs): Line => ({
    label: key,
    cell: input(investment[key].toNumber(), formatsOfInputs[key]),
    named: key,
  });
  return [
    { label: 'assumptions' },
    assumption('employees'),
    assumption('costPerEmployeeAndYear'),
    assumption('grantPerYear'),
    { label: 'years', cell: input(investment.years, formats.whole), named: 'years' },
    assumption('shortDaysPerEmployeeAndYear'),
    assumption('reduction'),
    assumption('dayValue'),
    assumption('discountRate'),
  ];
}

function resultLines(names: InvestmentNames): Line[] {
  const { employees, costPerEmployeeAndYear, grantPerYear } = names;
  return [
    { label: 'results' },
    { label: 'yearlyCost', cell: formula(`=${employees}*${costPerEmployeeAndYear}-${grantPerYear}`, formats.kronor), named: 'yearlyCost' },
    { label: 'net', cell: result(`=${caseTotal(names, 'net')}`, formats.kronor) },
    { label: 'presentValue', cell: result(`=${caseTotal(names, 'presentValue')}`, formats.kronor), named: 'presentValue' },
    { label: 'paybackMonth', cell: result(`=${casePayback(names)}`, formats.whole) },
    { label: 'breakEvenReduction', cell: result(`=${breakEven(names, 'reduction')}`, formats.percentOneDecimal) },
    { label: 'breakEvenDaysPerEmployee', cell: result(`=${breakEven(names, 'daysPerEmployee')}`, formats.days) },
    { label: 'breakEvenDays', cell: formula(`=${breakEven(names, 'days')}`, formats.days) },
  ];
}

function dayValueLines({ monthlySalary }: InvestmentSheetContent, names: InvestmentNames): Line[] {
  if (!monthlySalary) return [];
  const ofModel = `FRISKDAG.SCHABLONVÄRDE(${names.monthlySalary})`;
  const ofRule = `${ruleOfThumbShare.toString()}*${names.monthlySalary}`;
  return [
    { label: 'dayValues' },
    { label: 'monthlySalary', cell: input(monthlySalary.toNumber(), formats.kronor), named: 'monthlySalary' },
    { label: 'modelDayValue', cell: formula(`=${ofModel}`, formats.kronorAndOre) },
    { label: 'ruleOfThumb', cell: formula(`=${ofRule}`, formats.kronorAndOre) },
    { label: 'ruleOfThumbExcess', cell: formula(`=${ofRule}/${ofModel}-1`, formats.percent) },
  ];
}

function linesOfChange(): Line[] {
  return [{ label: 'dependences' }, { label: 'changeOfInputs', cell: input(usualChange.toNumber(), formats.percent), named: 'change' }];
}

function writeLine({ label, cell }: Line, language: Language): Planned[] {
  if (!cell) return [heading(texts[label][language]), heading(texts.value[language]), heading(texts.explanation[language])];
  return [texts[label][language], cell, remark(texts[`${label}Note` as Key][language])];
}

/** @param firstLine the row of the first line, counted from 1 */
function namesOfLines(lines: readonly Line[], firstLine: number, language: Language, sheetName: string): PlannedName[] {
  const cells = lines.flatMap(({ named }, line): [string, string][] =>
    named === undefined ? [] : [[texts.names[language][named], `B${firstLine + line}`]],
  );
  return namesOf(sheetName, Object.fromEntries(cells));
}
