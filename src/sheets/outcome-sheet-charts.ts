import type { Language } from '../locale/language';
import { outcomeSheetTexts as texts } from '../locale/sheets/outcome';
import type { TableColumns } from './outcome-sheet-table';
import type { PlannedChart } from './plan';

const rowsOfChart = 17;

/** The rows that two charts above two others cover. */
export const rowsOfCharts = 2 * rowsOfChart;

/**
 * The charts of the reports, over the measured window, two beside each other.
 *
 * @param row where they begin, counted from 1
 * @param hasIndex without it there is no index to draw
 */
export function outcomeCharts(columns: TableColumns, hasIndex: boolean, language: Language, row: number): PlannedChart[] {
  const places = [
    ['A', 'C', row],
    ['D', 'I', row],
    ['A', 'C', row + rowsOfChart],
    ['D', 'I', row + rowsOfChart],
  ] as const;
  const charts = [
    differenceChart('relativeChart', columns.relativeDifference, columns, language),
    differenceChart('absoluteChart', columns.difference, columns, language),
    cumulativeChart(columns, language),
    ...(hasIndex ? [indexChart(columns, language)] : []),
  ];
  return charts.map((chart, place) => {
    const [left, right, top] = places[place] ?? places[0];
    return { ...chart, at: `${left}${top}:${right}${top + rowsOfChart - 2}` };
  });
}

type Chart = Omit<PlannedChart, 'at'>;

function differenceChart(name: 'relativeChart' | 'absoluteChart', y: string, { month }: TableColumns, language: Language): Chart {
  const title = texts[name][language];
  return { name: title, kind: 'columns', title, yTitle: texts.differenceAxis[language], series: [{ name: title, x: month, y }] };
}

function cumulativeChart({ month, cumulativeValue, cumulativeInvestment }: TableColumns, language: Language): Chart {
  const title = texts.cumulativeChart[language];
  return {
    name: title,
    kind: 'lines',
    title,
    yTitle: texts.kronorAxis[language],
    series: [
      { name: texts.cumulativeValue[language], x: month, y: cumulativeValue },
      { name: texts.cumulativeInvestment[language], x: month, y: cumulativeInvestment },
    ],
  };
}

function indexChart({ month, index, referenceIndex }: TableColumns, language: Language): Chart {
  const title = texts.indexChart[language];
  return {
    name: title,
    kind: 'lines',
    title,
    yTitle: texts.indexAxis[language],
    series: [
      { name: texts.indexOfMonth[language], x: month, y: index },
      { name: texts.indexOfReference[language], x: month, y: referenceIndex },
    ],
  };
}
