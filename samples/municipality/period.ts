import type { Day } from '../../src/values/day';
import { calendarMonthOf, firstDayOf, monthOf, type Month } from '../../src/values/month';

/** November 2017 to October 2021: a reference year and three contract years, as in Örnsköldsvik. */
export const firstMonth: Month = monthOf(2017, 11);
export const lastMonth: Month = monthOf(2021, 10);
export const firstDay: Day = firstDayOf(firstMonth);
export const lastDay: Day = firstDayOf(lastMonth + 1) - 1;

const supportFrom = monthOf(2018, 11);
const pandemicFrom = monthOf(2020, 3);

/** How likely a new spell is in each calendar month, January first; lowest in July. */
const seasons = [1.25, 1.35, 1.25, 1, 0.9, 0.75, 0.42, 0.8, 1.05, 1.1, 1.15, 1.15];
/** A spell was 40 % more likely in the pandemic. */
const pandemicFactor = 1.4;
/** Support made a spell 20 % less likely, until the pandemic drowned it. */
const supportFactor = 0.8;

/** How likely a new spell is in a month beside the average month of an employee outside the supported units. */
export function likelihoodOf(month: Month, isSupported: boolean): number {
  const season = seasons[calendarMonthOf(month) - 1] ?? 1;
  const isPandemic = month >= pandemicFrom;
  const support = isSupported && month >= supportFrom && !isPandemic ? supportFactor : 1;
  return season * support * (isPandemic ? pandemicFactor : 1);
}
