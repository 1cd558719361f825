import type { Day } from '../../values/day';
import { numberWithin } from '../cells/number';
import { ElementFields } from './fields';
import { hoursBetween, readMoment } from './moment';
import type { XmlRecord } from './record';

/** What a person was to work on a day: the denominator of sick absence as a share of ordinary time. */
export interface ScheduledDay {
  readonly employee: string;
  readonly day: Day;
  /** Hundredths of an hour, 0 on a day off. */
  readonly hours: number;
}

export const scheduleFields = ['@datum', '@timmar', '@starttid', '@sluttid'] as const;
const readHoursOfDay = numberWithin(0, 24);

/** A `<dag>`: a day and its hours, or a start and an end. */
export function readScheduledDay(record: XmlRecord): { fields: ElementFields; day?: Omit<ScheduledDay, 'employee'> } {
  const fields = new ElementFields(record, scheduleFields);
  return { fields, day: fields.given('@starttid') === undefined ? readHours(fields) : readTimes(fields) };
}

function readHours(fields: ElementFields): Omit<ScheduledDay, 'employee'> | undefined {
  const moment = fields.required('@datum', readMoment);
  const hours = fields.required('@timmar', readHoursOfDay);
  return moment === undefined || hours === undefined ? undefined : { day: moment.day, hours: Math.round(hours * 100) };
}

function readTimes(fields: ElementFields): Omit<ScheduledDay, 'employee'> | undefined {
  const from = fields.required('@starttid', readMoment);
  const to = fields.required('@sluttid', readMoment);
  if (from === undefined || to === undefined) return undefined;
  const hours = hoursBetween(from, to);
  if (hours >= 0 && hours <= 2400) return { day: from.day, hours };
  return fields.fail('@sluttid', { code: 'out-of-range', given: hours / 100, least: 0, most: 24 });
}

/** Schedules by employee and day; a day of several shifts has their sum. */
export class Schedules {
  private readonly byEmployee = new Map<string, Map<Day, number>>();

  constructor(days: readonly ScheduledDay[]) {
    for (const { employee, day, hours } of days) {
      const ofEmployee = this.byEmployee.get(employee) ?? new Map<Day, number>();
      ofEmployee.set(day, (ofEmployee.get(day) ?? 0) + hours);
      this.byEmployee.set(employee, ofEmployee);
    }
  }

  /** Hundredths of an hour; undefined when the file does not say. */
  hoursOf(employee: string, day: Day): number | undefined {
    return this.byEmployee.get(employee)?.get(day);
  }
}
