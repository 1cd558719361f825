import type { Day } from '../../values/day';
import { readDay } from '../cells/day';
import type { CellReader } from '../cells/read-cell';

/** A day and a time of it, as written: zones are left out, for a shift begins and ends in the same. */
export interface Moment {
  readonly day: Day;
  /** 0 to 1 439. */
  readonly minute: number;
}

const timeOfDay = /[T ](\d{1,2}):(\d{2})/;
export const minutesPerDay = 1440;

/** A moment such as `2022-09-20T09:49:30.037417400+02:00`; midnight where no time is written. */
export const readMoment: CellReader<Moment> = (given, report) => {
  const day = readDay(given, report);
  if (day === undefined) return undefined;
  const written = typeof given === 'string' ? timeOfDay.exec(given) : null;
  const minute = Number(written?.[1] ?? 0) * 60 + Number(written?.[2] ?? 0);
  return minute <= minutesPerDay ? { day, minute } : report({ code: 'not-a-day', given });
};

/** Hundredths of an hour from one moment to another; negative when the other is earlier. */
export function hoursBetween(from: Moment, to: Moment): number {
  const minutes = (to.day - from.day) * minutesPerDay + to.minute - from.minute;
  return Math.round((minutes * 100) / 60);
}
