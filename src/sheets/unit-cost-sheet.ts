import { standardParameters } from '../cost/model-parameters';
import type { Language } from '../locale/language';
import { parameterNames } from '../locale/parameter-names';
import { unitCostSheetTexts as texts } from '../locale/sheets/unit-cost';
import { quotedSheet } from './address';
import { emptyHeadings, formula, heading, input, remark, result, title } from './cells';
import { formats } from './formats';
import { namesOf } from './names';
import type { Planned, PlannedChart, PlannedWorkbook } from './plan';
import { columnOf, costAddition, type UnitTable } from './unit-cost-columns';
import { unitCostNames, type UnitCostNames } from './unit-cost-names';

/** What the view asked for. */
export interface UnitCostContent {
  readonly table: UnitTable;
  /** Where the costs begin, the sheet's column counted from 0. */
  readonly firstColumn: number;
}

const shares = ['contributions', 'holiday', 'overhead'] as const;
const hours = ['hoursPerYear', 'hoursPerDay'] as const;
const pays = ['payFirstDay', 'payShort', 'payLong', 'payVeryLong'] as const;
const parameters = [...shares, ...hours, ...pays] as const;
type Parameter = (typeof parameters)[number];

const others = ['replacementStaff', 'lostProduction', 'agreedTopUps'] as const;

/* Rows, counted from 1. */
const firstParameter = 6;
const firstOther = firstParameter + parameters.length + 2;
const firstTogether = firstOther + others.length + 2;
const rowsTogether = 6;
const firstLine = firstTogether + rowsTogether + 2;
const modelLines = 5;
const mostLines = modelLines + others.length;
const chartRow = firstLine + mostLines + 2;
const rowsOfChart = 18;
const firstSickPay = chartRow + rowsOfChart + 3;

/**
 * The costs of a table of units beside it, and a sheet with the model's parameters and what the costs are made of, line by
 * line, real and estimated told apart.
 *
 * @example unitCostSheet(content, 'sv', 'Enhetskostnad').additions?.[0].at // 'H1:L21'
 */
export function unitCostSheet(content: UnitCostContent, language: Language, sheetName: string): PlannedWorkbook {
  const names = unitCostNames(sheetName, language);
  return {
    sheets: [
      {
        name: sheetName,
        columnWidths: [290, 130, 170, 90],
        cells: [
          { at: 'A1', rows: [[title(sheetName)], [remark(texts.lead[language])], [remark(texts.source[language])]] },
          { at: `A${firstParameter - 1}`, rows: parameterRows(language) },
          { at: `A${firstOther - 1}`, rows: otherRows(language) },
          { at: `A${firstTogether - 1}`, rows: togetherRows(content, language) },
          { at: `A${firstLine - 1}`, rows: lineRows(names, language) },
          { at: `A${firstSickPay - 2}`, rows: sickPayRows(names, language) },
        ],
        charts: [linesChart(language)],
      },
    ],
    names: namesOf(sheetName, addressesByName(language)),
    additions: [costAddition(content.table, content.firstColumn, names, language)],
  };
}

function headingRow(text: string, language: Language): Planned[] {
  return [heading(text), heading(texts.value[language]), heading(texts.explanation[language])];
}

function parameterRows(language: Language): Planned[][] {
  const rows = parameters.map((parameter): Planned[] => [
    parameterNames[parameter][language],
    input(standardParameters[parameter].toNumber(), formatOf(parameter)),
    remark(texts[`${parameter}Note`][language]),
  ]);
  return [headingRow(texts.parameters[language], language), ...rows];
}

function formatOf(parameter: Parameter): string {
  return parameter === 'hoursPerYear' || parameter === 'hoursPerDay' ? formats.multiple : formats.percentTwoDecimals;
}

function otherRows(language: Language): Planned[][] {
  const rows = others.map((other): Planned[] => [
    texts[other][language],
    { style: 'input', format: formats.kronor },
    remark(texts[`${other}Note`][language]),
  ]);
  return [headingRow(texts.others[language], language), ...rows];
}

/** Costs are linear in days times salary, so that these sums give KOSTNADSRADER what it needs at a salary of 1. */
function togetherRows({ table, firstColumn }: UnitCostContent, language: Language): Planned[][] {
  const { shortDays, longDays, veryLongDays, monthlySalary, spells } = table.columns;
  const cells = (column: number) => `${quotedSheet(table.sheet)}!${columnOf(table, column)}`;
  const weight = (days: string) => formula(`=SUMPRODUCT(${days},${cells(monthlySalary)})`, formats.whole);
  const row = (label: TextKey, cell: Planned, note: TextKey): Planned[] => [textOf(label, language), cell, remark(textOf(note, language))];
  return [
    headingRow(texts.together[language], language),
    row('units', formula(`=ROWS(${cells(shortDays)})`, formats.whole), 'unitsNote'),
    row('shortWeight', weight(cells(shortDays)), 'weightNote'),
    row('longWeight', weight(cells(longDays)), 'weightNote'),
    row('veryLongWeight', weight(cells(veryLongDays)), 'weightNote'),
    row(
      'firstDayWeight',
      spells === undefined ? { value: 0, format: formats.whole } : weight(lesserOf(cells(spells), cells(shortDays))),
      'firstDayWeightNote',
    ),
    row('columnSum', result(`=SUM(${cells(firstColumn + 2)})`, formats.kronor), 'columnSumNote'),
  ];
}

/** The lesser of two columns, place by place: MIN would give one number. */
function lesserOf(one: string, other: string): string {
  return `(${one}<${other})*${one}+(${one}>=${other})*${other}`;
}

function lineRows(names: UnitCostNames, language: Language): Planned[][] {
  const [short, long, veryLong, first] = [1, 2, 3, 4].map((row) => `B${firstTogether + row}`);
  // Not by name: a cell that is left empty must arrive as empty.
  const othersInRows = others.map((_, row) => `B${firstOther + row}`);
  const spilled = `=FRISKDAG.KOSTNADSRADER(${short},${long},${veryLong},1,${first},${names.parameters},${othersInRows.join(',')})`;
  const formatted: Planned[] = [null, { format: formats.kronor }, null, { format: formats.percentOneDecimal }];
  return [
    [heading(texts.lines[language]), ...emptyHeadings(3)],
    [{ formula: spilled, style: 'heading' }, ...emptyHeadings(3)],
    ...Array.from({ length: mostLines }, () => formatted),
  ];
}

function sickPayRows(names: UnitCostNames, language: Language): Planned[][] {
  const unpaid = shares.map((share): Planned[] => [parameterNames[share][language], { value: 0, format: formatOf(share) }]);
  const kept = [...hours, ...pays].map((parameter): Planned[] => [
    parameterNames[parameter][language],
    formula(`=${names[parameter]}`, formatOf(parameter)),
  ]);
  return [
    [heading(texts.sickPayParameters[language]), ...emptyHeadings(2)],
    [remark(texts.sickPayParametersNote[language])],
    ...unpaid,
    ...kept,
  ];
}

function linesChart(language: Language): PlannedChart {
  const last = firstLine + modelLines;
  return {
    name: texts.chartTitle[language],
    kind: 'bars',
    title: texts.chartTitle[language],
    yTitle: texts.chartY[language],
    at: `A${chartRow}:D${chartRow + rowsOfChart - 1}`,
    series: [{ name: texts.chartY[language], x: `A${firstLine + 1}:A${last}`, y: `B${firstLine + 1}:B${last}` }],
  };
}

function addressesByName(language: Language): Record<string, string> {
  const called = texts.names[language];
  const lastParameter = firstParameter + parameters.length - 1;
  const lastSickPay = firstSickPay + parameters.length - 1;
  return Object.fromEntries([
    [called.parameters, `A${firstParameter}:B${lastParameter}`],
    [called.sickPayParameters, `A${firstSickPay}:B${lastSickPay}`],
    ...parameters.map((parameter, row) => [called[parameter], `B${firstParameter + row}`]),
    ...others.map((other, row) => [called[other], `B${firstOther + row}`]),
  ]) as Record<string, string>;
}

type TextKey = Exclude<keyof typeof texts, 'names'>;

function textOf(key: TextKey, language: Language): string {
  return texts[key][language];
}
