import type { Level, StatisticsRow } from '../../src/absence/statistics-row';
import { monthOf } from '../../src/values/month';

export const january = monthOf(2019, 1);

/** A row that says only what a test is about. */
export function row(level: Level, name: string, headcount: number, more: Partial<StatisticsRow> = {}): StatisticsRow {
  return {
    month: january,
    level,
    name,
    headcount,
    spells: headcount,
    netDays1To14: headcount * 2,
    netDays15To90: headcount,
    netDays91: 0,
    shortPerEmployee: 2,
    repeated: 3,
    repeatedRemaining: 2,
    repeatedNew: 1,
    p10: undefined,
    p50: undefined,
    p90: undefined,
    channelKnown: undefined,
    throughSupport: undefined,
    supportShare: undefined,
    status: 'shown',
    ...more,
  };
}

export const all = (headcount: number, more: Partial<StatisticsRow> = {}) => row('municipality', 'all', headcount, more);
export const unit = (name: string, headcount: number, department: string, more: Partial<StatisticsRow> = {}) =>
  row('unit', name, headcount, { departments: [department], ...more });

/** The names of the hidden rows, in the order of the table. */
export function hiddenNames(rows: readonly StatisticsRow[]): string[] {
  return rows.filter(({ status }) => status === 'hidden').map(({ name }) => name);
}
