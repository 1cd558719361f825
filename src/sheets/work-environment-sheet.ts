import type { Language } from '../locale/language';
import { workEnvironmentSheetTexts as texts } from '../locale/sheets/work-environment';
import type { D } from '../values/money';
import { usualHoursPerYear, usualMultiplier } from '../wellbeing/production-loss';
import { emptyHeadings, formula, heading, headings, input, remark, title } from './cells';
import { formats } from './formats';
import { namePrefix, namesOf } from './names';
import type { Planned, PlannedChart, PlannedWorkbook } from './plan';
import { measureFormats, measures, measuresOf, type Measure, type Wave } from './work-environment-measures';

/** What the view asked for: the measure before and after, and what an hour costs. */
export interface WorkEnvironmentContent {
  readonly baseline: Wave;
  readonly followUp: Wave;
  readonly employees: D;
  readonly hourlyLabourCost: D;
}

type Input = keyof (typeof texts)['names']['sv'];
const inputs = ['employees', 'hourlyLabourCost', 'multiplier', 'hoursPerYear'] as const satisfies readonly Input[];

/* Rows, counted from 1. */
const firstInput = 7;
const firstMeasure = firstInput + inputs.length + 2;
const rowOf = (measure: Measure) => firstMeasure + measures.indexOf(measure);
const chartRow = firstMeasure + measures.length + 1;

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
  const given = {
    employees: name('employees'),
    hourlyLabourCost: name('hourlyLabourCost'),
    multiplier: name('multiplier'),
    hoursPerYear: name('hoursPerYear'),
    tooFew: texts.tooFew[language],
  };
  const columns = [
    { letter: 'B', wave: content.baseline },
    { letter: 'C', wave: content.followUp },
  ].map(({ letter, wave }) => measuresOf(wave, (measure) => `${letter}${rowOf(measure)}`, given));
  const row = (measure: Measure): Planned[] => [
    texts[measure][language],
    ...columns.map((column) => column[measure]),
    difference(rowOf(measure), measureFormats[measure]),
  ];
  return [
    headings(...[texts.measure, texts.baseline, texts.followUp, texts.difference].map((text) => text[language])),
    ...measures.map(row),
  ];
}

/** Nothing is said of a difference with a hidden figure. */
function difference(row: number, format: string): Planned {
  return formula(`=IF(AND(ISNUMBER(B${row}),ISNUMBER(C${row})),C${row}-B${row},"")`, format);
}

function lossChart(language: Language): PlannedChart {
  const row = rowOf('lossAffected');
  return {
    name: texts.chartTitle[language],
    kind: 'columns',
    title: texts.chartTitle[language],
    at: `A${chartRow}:D${chartRow + 17}`,
    series: [{ name: texts.lossAffected[language], x: `B${firstMeasure - 1}:C${firstMeasure - 1}`, y: `B${row}:C${row}` }],
  };
}
