import { toNetDays } from '../absence/parts';
import { fewestUnits, resampledInterval, usualLevel, usualSeed, type DrawUnits, type Interval } from '../outcome/uncertainty';
import { D } from '../values/money';
import { silent, type Tell } from '../values/tell';
import { MonthMeans, monthMeans } from './month-means';
import type { Groups } from './panel';

const source = 'Bertrand, Duflo and Mullainathan, How Much Should We Trust Differences-in-Differences Estimates?, 2004';

/** By how much the supported units have moved away from the others. */
export interface DifferenceInDifferences {
  /** The first month that is after: its place among the months. */
  readonly from: number;
  /** Net days per employee and month; below 0 when the supported have come down. Undefined without months on both sides. */
  readonly estimate: number | undefined;
  /** 90 %; undefined when a group is one unit, which drawn anew is always itself. */
  readonly interval: Interval | undefined;
}

/**
 * How the difference between supported and other units has changed since the support began.
 *
 *     d(m) = mean of the supported units - mean of the others, in month m
 *     DD   = mean of d over the months after - mean of d over the months before
 *
 * After is from the first month in which any unit is supported. When that is the very first month, the rows do not say when
 * the support began, and the first half of the months (rounded down) is before. A month in which a group has no rows is left
 * out. The interval is by resampling: the units of each group are drawn anew, whole, with all their months.
 *
 * @example differenceInDifferences(groups).estimate // -0,1: the supported now lie a tenth of a day further below the others
 * @source Bertrand, Duflo and Mullainathan 2004, section IV B: block bootstrap of whole units
 */
export function differenceInDifferences(groups: Groups, tell: Tell = silent): DifferenceInDifferences {
  const { months, supported, others, supportFrom } = groups;
  const from = supportFrom > 0 ? supportFrom : Math.floor(months.length / 2);
  const estimate = changeOf(monthMeans(supported), monthMeans(others), months.length, from, tell);
  const isCertain = supported.units < fewestUnits || others.units < fewestUnits;
  const interval = isCertain ? undefined : resampledInterval(changeOfDrawn(groups, from), usualLevel, usualSeed);
  if (interval) {
    tell('followup.changeLow', new D(interval.low), 'percentile 5', source);
    tell('followup.changeHigh', new D(interval.high), 'percentile 95', source);
  }
  return { from, estimate, interval };
}

/** The change of units that are drawn anew within each group. */
function changeOfDrawn({ months, supported, others }: Groups, from: number): (draw: DrawUnits) => number | undefined {
  const ofSupported = new MonthMeans(supported);
  const ofOthers = new MonthMeans(others);
  return (draw) => {
    ofSupported.clear();
    ofOthers.clear();
    draw(supported.units, (unit) => ofSupported.add(unit));
    draw(others.units, (unit) => ofOthers.add(unit));
    return changeOf(ofSupported, ofOthers, months.length, from);
  };
}

function changeOf(supported: MonthMeans, others: MonthMeans, months: number, from: number, tell: Tell = silent): number | undefined {
  const before = meanDifference(supported, others, 0, from);
  const after = meanDifference(supported, others, from, months);
  if (before === undefined || after === undefined) return undefined;
  const change = toNetDays(after - before);
  if (tell !== silent) {
    tell('followup.differenceBefore', new D(toNetDays(before)), 'mean of d before', source);
    tell('followup.differenceAfter', new D(toNetDays(after)), 'mean of d after', source);
    tell('followup.differenceInDifferences', new D(change), 'DD', source);
  }
  return change;
}

/** The mean of d, in parts, over the months [from, to) in which both groups have rows. */
function meanDifference(supported: MonthMeans, others: MonthMeans, from: number, to: number): number | undefined {
  let sum = 0;
  let months = 0;
  for (let month = from; month < to; month++) {
    const ofSupported = supported.of(month);
    const ofOthers = others.of(month);
    if (ofSupported === undefined || ofOthers === undefined) continue;
    sum += ofSupported - ofOthers;
    months++;
  }
  return months === 0 ? undefined : sum / months;
}
