import type { PlannedAction } from '../investment/action';
import type { Language } from '../locale/language';
import { actionSheetTexts as texts } from '../locale/sheets/action';
import { cellAddress, quotedSheet } from './address';
import { formula, heading, input, remark, result, title } from './cells';
import { formats } from './formats';
import { namePrefix, namesOf } from './names';
import type { Planned, PlannedBlock, PlannedCell, PlannedChart, PlannedWorkbook } from './plan';
import type { UnitTable } from './unit-cost-columns';

/** What the view asked for: the action, and the unit's row of the table, counted from 0. */
export interface ActionContent extends Pick<PlannedAction, 'cost' | 'reduction' | 'employees'> {
  readonly table: UnitTable;
  readonly row: number;
  readonly unitName: string;
}

type Name = keyof (typeof texts)['names']['sv'];
type Names = Readonly<Record<Name, string>>;
type Key = Exclude<keyof typeof texts, 'names'>;

const firstRow = 5;
const curveRow = 45;
/** From no reduction to half of all absence. */
const reductions = Array.from({ length: 11 }, (_, step) => step / 20);

/**
 * The sheet of an action planned for one unit: would it carry its own cost, and how much must absence fall?
 *
 * @example actionSheet(content, 'sv', 'Åtgärd').sheets[0].name // 'Åtgärd'
 */
export function actionSheet(content: ActionContent, language: Language, sheetName: string): PlannedWorkbook {
  const names = actionNames(sheetName, language);
  const lines = [...inputLines(content), ...absenceLines(content, names), ...answerLines(names, language)];
  return {
    sheets: [
      {
        name: sheetName,
        columnWidths: [270, 130, 290],
        cells: [
          { at: 'A1', rows: [[title(sheetName)], [remark(texts.lead[language])], [remark(texts.source[language])]] },
          { at: `A${firstRow}`, rows: lines.map((line) => writeLine(line, language)) },
          curveBlock(names, language),
        ],
        charts: [curveChart(language)],
      },
    ],
    names: namesOf(sheetName, addressesByName(lines, language)),
  };
}

function actionNames(sheetName: string, language: Language): Names {
  const entries = Object.entries(texts.names[language]).map(([key, name]) => [key, `${namePrefix(sheetName)}_${name}`]);
  return Object.fromEntries(entries) as Names;
}

/** A line of the sheet: a heading over three columns, or a label, a cell and its explanation. */
interface Line {
  readonly label: Key;
  readonly cell?: PlannedCell;
  readonly named?: Name;
}

function inputLines({ unitName, cost, reduction, employees }: ActionContent): Line[] {
  return [
    { label: 'inputs' },
    { label: 'unit', cell: { value: unitName } },
    { label: 'cost', cell: input(cost.toNumber(), formats.kronor), named: 'cost' },
    { label: 'reduction', cell: input(reduction.toNumber(), formats.percentOneDecimal), named: 'reduction' },
    { label: 'employees', cell: input(employees.toNumber(), formats.whole), named: 'employees' },
  ];
}

function absenceLines({ table, row }: ActionContent, { days, absenceCost }: Names): Line[] {
  const { shortDays, longDays, veryLongDays, monthlySalary, spells } = table.columns;
  const cell = (column: number) => `${quotedSheet(table.sheet)}!${cellAddress(row, column)}`;
  const ofUnit = [shortDays, longDays, veryLongDays].map(cell);
  const cost = `FRISKDAG.ENHETSKOSTNAD(${[...ofUnit, cell(monthlySalary), spells === undefined ? '0' : cell(spells)].join(',')})`;
  return [
    { label: 'absence' },
    { label: 'days', cell: formula(`=${ofUnit.join('+')}`, formats.days), named: 'days' },
    { label: 'absenceCost', cell: formula(`=INDEX(${cost},1,3)`, formats.kronor), named: 'absenceCost' },
    { label: 'dayValue', cell: formula(`=${absenceCost}/${days}`, formats.kronorAndOre) },
  ];
}

function answerLines({ cost, reduction, employees, days, absenceCost }: Names, language: Language): Line[] {
  const needed = (column: number, format: string) =>
    result(`=INDEX(FRISKDAG.BREAKEVEN(${cost},${absenceCost}/${days},${employees},${days}/${employees}),1,${column})`, format);
  const net = `${reduction}*${absenceCost}-${cost}`;
  return [
    { label: 'answer' },
    { label: 'saved', cell: formula(`=${reduction}*${absenceCost}`, formats.kronor) },
    { label: 'net', cell: result(`=${net}`, formats.kronor) },
    { label: 'verdict', cell: result(`=IF(${net}>=0,"${texts.yes[language]}","${texts.no[language]}")`) },
    { label: 'neededDays', cell: needed(1, formats.days) },
    { label: 'neededDaysPerEmployee', cell: needed(2, formats.days) },
    { label: 'neededReduction', cell: needed(3, formats.percentOneDecimal) },
  ];
}

function writeLine({ label, cell }: Line, language: Language): Planned[] {
  if (!cell) return [heading(texts[label][language]), heading(texts.value[language]), heading(texts.explanation[language])];
  return [texts[label][language], cell, remark(texts[`${label}Note` as Key][language])];
}

function addressesByName(lines: readonly Line[], language: Language): Record<string, string> {
  const cells = lines.flatMap(({ named }, line) => (named === undefined ? [] : [[texts.names[language][named], `B${firstRow + line}`]]));
  return Object.fromEntries(cells) as Record<string, string>;
}

function curveBlock({ absenceCost, cost }: Names, language: Language): PlannedBlock {
  const rows = reductions.map((reduction, index): Planned[] => [
    input(reduction, formats.percent),
    formula(`=A${curveRow + 1 + index}*${absenceCost}-${cost}`, formats.kronor),
  ]);
  return { at: `A${curveRow}`, rows: [[heading(texts.chartX[language]), heading(texts.chartY[language])], ...rows] };
}

function curveChart(language: Language): PlannedChart {
  const last = curveRow + reductions.length;
  return {
    name: texts.curve[language],
    kind: 'scatter-lines',
    title: texts.curve[language],
    xTitle: texts.chartX[language],
    yTitle: texts.chartY[language],
    at: `A${firstRow + 18}:C${curveRow - 2}`,
    series: [{ name: texts.chartY[language], x: `A${curveRow + 1}:A${last}`, y: `B${curveRow + 1}:B${last}` }],
  };
}
