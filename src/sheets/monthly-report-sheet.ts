import { standardParameters } from '../cost/model-parameters';
import type { Language } from '../locale/language';
import { parameterNames } from '../locale/parameter-names';
import { monthlyReportSheetTexts as texts } from '../locale/sheets/monthly-report';
import { groupName, levelNames } from '../locale/statistics-table';
import { firstDayOf } from '../values/month';
import { quotedSheet } from './address';
import { emptyHeadings, figure, formula, heading, input, remark, title } from './cells';
import { formats } from './formats';
import { basisBlock } from './monthly-report-basis';
import type { MonthlyReportContent, PullTimes } from './monthly-report-content';
import {
  chartColumn,
  chartRow,
  firstBasisRow,
  inputRow,
  lastBasisRow,
  noteRow,
  periods,
  printedArea,
  printedColumns,
  rowsOfChart,
  type Drawn,
} from './monthly-report-layout';
import { costBlock, netDaysBlock, perEmployeeBlock } from './monthly-report-tables';
import type { Planned, PlannedBlock, PlannedChart, PlannedSheet } from './plan';

const labelWidth = 165;
const figureWidth = 84;

/**
 * The sheet of one group's monthly report: a page of A4, and beside it the workings. All that the cells need stands in the sheet
 * itself, without names of the workbook, so that many reports can stand in one.
 *
 * @example monthlyReportSheet(content, 'sv', 'Rapport Norr').page // { orientation: 'portrait', area: 'A1:J80' }
 */
export function monthlyReportSheet(content: MonthlyReportContent, language: Language, name: string): PlannedSheet {
  return {
    name,
    columnWidths: [labelWidth, ...Array.from({ length: printedColumns - 1 }, () => figureWidth)],
    cells: [
      { at: 'A1', rows: [[title(titleOf(content, language))], [remark(texts.lead[language])]] },
      inputBlock(content, language),
      factBlock(content, language),
      perEmployeeBlock(language),
      netDaysBlock(language),
      costBlock(language),
      noteBlock(language),
      basisBlock(content.paid, language),
    ],
    charts: [reportChart('short', 'shortChart', 'A', 'E', language), reportChart('all', 'allChart', 'F', 'J', language)],
    page: { orientation: 'portrait', area: printedArea },
  };
}

function titleOf({ group }: MonthlyReportContent, language: Language): string {
  const whose = group.level === 'municipality' ? texts.wholeMunicipality[language] : groupName(group.name, language);
  return `${texts.title[language]}: ${whose}`;
}

function inputBlock({ month, referenceFrom, monthlySalary }: MonthlyReportContent, language: Language): PlannedBlock {
  return {
    at: `A${inputRow}`,
    rows: [
      [heading(texts.inputs[language]), ...emptyHeadings(printedColumns - 1)],
      [texts.month[language], input(firstDayOf(month), formats.month)],
      [texts.referenceFrom[language], input(firstDayOf(referenceFrom), formats.month)],
      [texts.monthlySalary[language], input(monthlySalary.toNumber(), formats.kronor)],
      // FRISKDAG reads it as the name of a parameter, in any case.
      [capitalized(parameterNames.contributions[language]), input(standardParameters.contributions.toNumber(), formats.percentTwoDecimals)],
    ],
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function factBlock({ group, madeOn, pullTimes }: MonthlyReportContent, language: Language): PlannedBlock {
  const row = (label: string, cell: Planned): Planned[] => [label, null, cell];
  const pulledOn = pullTimes ? [row(texts.pulledOn[language], lastTimeOf(pullTimes))] : [];
  return {
    at: `D${inputRow + 1}`,
    rows: [
      row(texts.level[language], levelNames[group.level][language]),
      row(texts.name[language], groupName(group.name, language)),
      row(texts.madeOn[language], figure(madeOn, formats.day)),
      ...pulledOn,
    ],
  };
}

/** The log has a row for each pull: the latest time is the last pull's. */
function lastTimeOf({ sheet, column }: PullTimes): Planned {
  return formula(`=MAX(${quotedSheet(sheet)}!${column}:${column})`, formats.day);
}

function noteBlock(language: Language): PlannedBlock {
  const notes = [texts.paidNote, texts.calculatedNote, texts.estimateNote, texts.repeatedNote, texts.hiddenNote, texts.missingNote];
  return { at: `A${noteRow}`, rows: notes.map((note) => [remark(note[language])]) };
}

function reportChart(what: Drawn, name: 'shortChart' | 'allChart', left: string, right: string, language: Language): PlannedChart {
  const rows = (column: string) => `${column}${firstBasisRow}:${column}${lastBasisRow}`;
  return {
    name: texts[name][language],
    kind: 'lines',
    title: texts[name][language],
    at: `${left}${chartRow}:${right}${chartRow + rowsOfChart - 1}`,
    series: periods.map((period) => ({ name: texts[period][language], x: rows('A'), y: rows(chartColumn(what, period)) })),
  };
}
