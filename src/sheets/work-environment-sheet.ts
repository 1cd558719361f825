import type { Language } from '../locale/language';
import { workEnvironmentSheetTexts as texts } from '../locale/sheets/work-environment';
import type { D } from '../values/money';
import { fewestAnswers } from '../wellbeing/hme';
import { usualHoursPerYear, usualMultiplier, type Denominator } from '../wellbeing/production-loss';
import { absolute, quotedSheet, type SheetCells } from './address';
import { emptyHeadings, formula, heading, headings, input, remark, result, title } from './cells';
import { formats } from './formats';
import { namePrefix, namesOf } from './names';
import type { Planned, PlannedChart, PlannedWorkbook } from './plan';

/** What the view asked for: where the answers 0 to 10 stand, and what an hour costs. */
export interface WorkEnvironmentContent {
  readonly baseline: SheetCells;
  readonly followUp: SheetCells;
  readonly employees: D;
  readonly hourlyLabourCost: D;
}

type Input = keyof (typeof texts)['names']['sv'];
const inputs = ['employees', 'hourlyLabourCost', 'multiplier', 'hoursPerYear'] as const satisfies readonly Input[];

/* Rows, counted from 1. */
const firstInput = 7;
const firstMeasure = firstInput + inputs.length + 2;
const rowOf = { count: 0, shareAffected: 1, mean: 2, deviation: 3, meanAffected: 4, lossAffected: 5, lossAll: 6 } as const;
type Measure = keyof typeof rowOf;
const chartRow = firstMeasure + 8;

/** The words that PRODUKTIONSBORTFALL knows in every language. */
const words: Readonly<Record<Denominator, string>> = { affected: 'berörda', all: 'alla' };

/**
 * KI's measure at baseline and follow-up, and the production that it says is lost, by either denominator.
 *
 * @example workEnvironmentSheet(content, 'sv', 'Arbetsmiljö').sheets[0].name // 'Arbetsmiljö'
 */
export function workEnvironmentSheet(content: WorkEnvironmentContent, language: Language, sheetName: string): PlannedWorkbook {
  const name = (key: Input) => `${namePrefix(sheetName)}_${texts.names[language][key]}`;
  const called = texts.names[language];
  return {
    sheets: [
      {
        name: sheetName,
        columnWidths: [300, 130, 130, 130],
        cells: [
          { at: 'A1', rows: [[title(sheetName)], ...[texts.lead, texts.overlap, texts.source].map((text) => [remark(text[language])])] },
          { at: `A${firstInput - 1}`, rows: [[heading(texts.inputs[language]), ...emptyHeadings(1)], ...inputRows(content, language)] },
          { at: `A${firstMeasure - 1}`, rows: measureRows(content, language, name) },
        ],
        charts: [lossChart(language)],
      },
    ],
    names: namesOf(sheetName, Object.fromEntries(inputs.map((key, row) => [called[key], `B${firstInput + row}`]))),
  };
}

function inputRows({ employees, hourlyLabourCost }: WorkEnvironmentContent, language: Language): Planned[][] {
  const values: Record<Input, Planned> = {
    employees: input(employees.toNumber(), formats.whole),
    hourlyLabourCost: input(hourlyLabourCost.toNumber(), formats.kronorAndOre),
    multiplier: input(usualMultiplier.toNumber(), formats.days),
    hoursPerYear: input(usualHoursPerYear.toNumber(), formats.whole),
  };
  return inputs.map((key) => [texts[key][language], values[key]]);
}

function measureRows(content: WorkEnvironmentContent, language: Language, name: (key: Input) => string): Planned[][] {
  const columns = [
    { letter: 'B', cells: content.baseline },
    { letter: 'C', cells: content.followUp },
  ].map(({ letter, cells }) => measuresOf(letter, cells, language, name));
  const row = (measure: Measure): Planned[] => [
    texts[measure][language],
    ...columns.map((column) => column[measure]),
    difference(firstMeasure + rowOf[measure], formatsOf[measure]),
  ];
  return [
    headings(...[texts.measure, texts.baseline, texts.followUp, texts.difference].map((text) => text[language])),
    ...(Object.keys(rowOf) as Measure[]).map(row),
  ];
}

const formatsOf: Readonly<Record<Measure, string>> = {
  count: formats.whole,
  shareAffected: formats.percentOneDecimal,
  mean: formats.days,
  deviation: formats.days,
  meanAffected: formats.days,
  lossAffected: formats.kronor,
  lossAll: formats.kronor,
};

/** The measures of one wave of answers. */
function measuresOf(
  letter: string,
  { sheet, at }: SheetCells,
  language: Language,
  name: (key: Input) => string,
): Readonly<Record<Measure, Planned>> {
  const answers = `${quotedSheet(sheet)}!${absolute(at)}`;
  const cell = (measure: Measure) => `${letter}${firstMeasure + rowOf[measure]}`;
  const shown = (text: string) => `=IF(${cell('count')}<${fewestAnswers},"${texts.tooFew[language]}",${text})`;
  const loss = (effect: Measure, denominator: Denominator) =>
    `FRISKDAG.PRODUKTIONSBORTFALL(${name('employees')},${cell('shareAffected')},${cell(effect)},${name('hourlyLabourCost')},${name('multiplier')},${name('hoursPerYear')},"${words[denominator]}")`;
  return {
    count: formula(`=COUNT(${answers})`, formatsOf.count),
    shareAffected: formula(shown(`COUNTIF(${answers},">0")/${cell('count')}`), formatsOf.shareAffected),
    mean: formula(shown(`AVERAGE(${answers})`), formatsOf.mean),
    deviation: formula(shown(`STDEV.S(${answers})`), formatsOf.deviation),
    meanAffected: formula(shown(`IF(${cell('shareAffected')}=0,0,AVERAGEIF(${answers},">0"))`), formatsOf.meanAffected),
    lossAffected: result(shown(loss('meanAffected', 'affected')), formatsOf.lossAffected),
    lossAll: result(shown(loss('mean', 'all')), formatsOf.lossAll),
  };
}

/** Nothing is said of a difference with a hidden figure. */
function difference(row: number, format: string): Planned {
  return formula(`=IF(AND(ISNUMBER(B${row}),ISNUMBER(C${row})),C${row}-B${row},"")`, format);
}

function lossChart(language: Language): PlannedChart {
  const row = firstMeasure + rowOf.lossAffected;
  return {
    name: texts.chartTitle[language],
    kind: 'columns',
    title: texts.chartTitle[language],
    at: `A${chartRow}:D${chartRow + 17}`,
    series: [{ name: texts.lossAffected[language], x: `B${firstMeasure - 1}:C${firstMeasure - 1}`, y: `B${row}:C${row}` }],
  };
}
