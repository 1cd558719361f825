import { wholeExtent } from '../../absence/parts';
import { writeDay, type Day } from '../../values/day';
import { readNumber } from '../cells/number';
import { readText, type CellReader } from '../cells/read-cell';
import { readPercent } from '../cells/share';
import { identityOf, type ElementFields, type Identity } from './fields';
import { hoursBetween, readMoment } from './moment';

/** A `<tidtrans>` that is sick absence. */
export interface TimeTransaction extends Identity {
  /** Number of the element among the time transactions, from 1. */
  readonly number: number;
  readonly start: Day;
  /** Undefined when only a first day is given. */
  readonly end: Day | undefined;
  /** Whether it is written as a day, and not as a period that says when it ends. */
  readonly isDay: boolean;
  /** Ten-thousandths of the schedule. */
  readonly extent: number;
  /** Hundredths of an hour, negative when the transaction corrects another; undefined when an extent stands for them. */
  readonly hours: number | undefined;
}

export const timeFields = [
  '@anstid',
  '@persnr',
  'tidkod',
  'datum',
  'datumfrom',
  'datumtom',
  'starttid',
  'sluttid',
  'timmar',
  'omfattning',
] as const;

/** Hours of a day, and of a longer period that a lenient reader meets. */
const mostHoursOfDay = 24;
const mostHours = 10_000;

/**
 * A time transaction as sick absence; undefined after `fields.fail`, with `other-cause` when its code is no sickness.
 *
 * Without hours and extent it is 100 % of the schedule. Hours on an interval, which the standard does not allow, are the
 * interval's. From start time to end time is hours as well.
 */
export function readTimeTransaction(fields: ElementFields, number: number, sickCodes: ReadonlySet<string>): TimeTransaction | undefined {
  const code = fields.required('tidkod', readText);
  if (code !== undefined && !sickCodes.has(code.toUpperCase())) return fields.fail('tidkod', { code: 'other-cause', given: code });
  const identity = identityOf(fields);
  const period = readPeriod(fields);
  if (identity === undefined || period === undefined) return undefined;
  const { start, end, isDay } = period;
  const isOneDay = start === end;
  const hours = fields.optional('timmar', hoursUpTo(isOneDay ? mostHoursOfDay : mostHours)) ?? period.hours;
  const extent = fields.optional('omfattning', readPercent) ?? wholeExtent;
  return fields.failure ? undefined : { ...identity, number, start, end, isDay, extent, hours };
}

interface Period {
  readonly start: Day;
  readonly end: Day | undefined;
  readonly isDay: boolean;
  readonly hours?: number;
}

function readPeriod(fields: ElementFields): Period | undefined {
  if (fields.given('datum') !== undefined) return readOneDay(fields);
  if (fields.given('starttid') !== undefined) return readTimes(fields);
  const start = fields.required('datumfrom', readMoment)?.day;
  const end = fields.optional('datumtom', readMoment)?.day;
  if (start === undefined || end === undefined || end >= start) return start === undefined ? undefined : { start, end, isDay: false };
  return fields.fail('datumtom', { code: 'earlier-than', given: writeDay(end), other: 'start', earliest: writeDay(start) });
}

function readOneDay(fields: ElementFields): Period | undefined {
  const day = fields.required('datum', readMoment)?.day;
  return day === undefined ? undefined : { start: day, end: day, isDay: true };
}

/** From one time to another: absence of the day on which it begins, though the shift may end after midnight. */
function readTimes(fields: ElementFields): Period | undefined {
  const from = fields.required('starttid', readMoment);
  const to = fields.required('sluttid', readMoment);
  if (from === undefined || to === undefined) return undefined;
  const hours = hoursBetween(from, to);
  if (hours < 0) {
    return fields.fail('sluttid', { code: 'earlier-than', given: writeDay(to.day), other: 'start', earliest: writeDay(from.day) });
  }
  return hours <= mostHoursOfDay * 100
    ? { start: from.day, end: from.day, isDay: true, hours }
    : { start: from.day, end: to.day, isDay: false };
}

function hoursUpTo(most: number): CellReader<number> {
  return (given, report) => {
    const hours = readNumber(given, report);
    if (hours === undefined) return undefined;
    return Math.abs(hours) <= most ? Math.round(hours * 100) : report({ code: 'out-of-range', given: hours, least: -most, most });
  };
}
