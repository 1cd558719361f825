import type { Period } from '../absence/period';
import type { StatisticsRow } from '../absence/statistics-row';
import type { FollowUpFigures } from '../followup/repeated-follow-up';
import { statisticsChartsTexts } from '../locale/sheets/statistics-charts';
import type { Language } from '../locale/language';
import { byName } from '../values/name-order';
import type { PlannedBlock, PlannedChart } from './plan';

/** What the charts of a pull are drawn over. */
export interface StatisticsChartsContent {
  readonly period: Period;
  /** Their names in the statistics, in the order of the charts. */
  readonly departments: readonly string[];
  /** The calendar years that the period holds whole; what of them the pulled table cannot tell. */
  readonly years: readonly YearOfCharts[];
  readonly followUp?: FollowUpFigures;
  /** Names of units in the statistics; undefined when none are named, then the spread of all units is drawn. */
  readonly supportedUnits?: readonly string[];
  /** The language of the pulled table's headings, which may be older than the charts. */
  readonly tableLanguage: Language;
}

export interface YearOfCharts {
  readonly year: number;
  /** 0 to 1; undefined when hidden. */
  readonly concentration: number | undefined;
  /** Kronor a month; undefined when not known or hidden. */
  readonly meanSalary: number | undefined;
}

/** The period and the departments of pulled statistics. */
export function chartedGroups(rows: readonly StatisticsRow[]): Pick<StatisticsChartsContent, 'period' | 'departments'> | undefined {
  const months = rows.map(({ month }) => month);
  if (months.length === 0) return undefined;
  const departments = new Set(rows.filter(({ level }) => level === 'department').map(({ name }) => name));
  const ends = months.reduce(({ from, to }, month) => ({ from: Math.min(from, month), to: Math.max(to, month) }), {
    from: Infinity,
    to: -Infinity,
  });
  return { period: ends, departments: [...departments].sort(byName.compare) };
}

/** A table of the sheet and the charts over it. */
export interface Section {
  readonly blocks: readonly PlannedBlock[];
  readonly charts: readonly SectionChart[];
}

/** A chart whose place on the sheet is not decided yet. */
export type SectionChart = Omit<PlannedChart, 'at' | 'name'>;

/** What stands on the sheet, in a language. */
export function wordsIn(language: Language): (key: keyof typeof statisticsChartsTexts) => string {
  return (key) => statisticsChartsTexts[key][language];
}
