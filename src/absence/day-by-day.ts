import { noRow } from './assignments';
import type { Offset } from './calendar';
import { addParts, type Counting } from './counting';
import { dayClassOf } from './day-classes';
import { dailyParts, partsPerDay, partsPerHourHundredth, spreadTo, wholeExtent } from './parts';

/**
 * Counts sick days one by one: where rows overlap, where the employee has several employment rows, and where a row has hours.
 * A day that several rows cover carries the sum of what they say, at most a whole day (or the largest hours of one row, when
 * they alone are more).
 */
export class DayByDay {
  private readonly extent: Int32Array;
  private readonly partsOfHours: Float64Array;
  private readonly mostOfHours: Float64Array;

  constructor(private readonly counting: Counting) {
    const { periodStart, periodEnd } = counting.calendar;
    this.extent = new Int32Array(periodEnd - periodStart);
    this.partsOfHours = new Float64Array(periodEnd - periodStart);
    this.mostOfHours = new Float64Array(periodEnd - periodStart);
  }

  /** Notes the extent of a row's working days, in ten-thousandths. */
  noteExtent(start: Offset, end: Offset, extent: number): void {
    const { periodStart } = this.counting.calendar;
    for (let index = this.from(start) - periodStart; index < this.until(end) - periodStart; index++) {
      this.extent[index] = Math.min(wholeExtent, this.extent[index]! + extent);
    }
  }

  /**
   * Notes a row's hours: spread over its working days, or over all its days if none is one.
   *
   * @param end the row's last day, also when it lies after the period
   * @param hours hundredths of an hour
   */
  noteHours(start: Offset, end: Offset, hours: number): void {
    const parts = hours * partsPerHourHundredth;
    const { working } = this.counting.calendar;
    const workingDays = working[end + 1]! - working[start]!;
    const days = workingDays > 0 ? workingDays : end - start + 1;
    for (let day = this.from(start); day < this.until(end); day++) {
      if (workingDays > 0 && !this.isWorking(day)) continue;
      const before = workingDays > 0 ? working[day]! - working[start]! : day - start;
      this.noteParts(day, spreadTo(parts, days, before + 1) - spreadTo(parts, days, before));
    }
  }

  /** Books the days of the noted rows, first to last, and forgets them. */
  book(first: Offset, last: Offset, origin: Offset): void {
    const { assignments, calendar } = this.counting;
    for (let day = this.from(first); day < this.until(last); day++) {
      const row = assignments.onDay(day);
      if (row !== noRow) addParts(this.counting, row, calendar.month[day]!, dayClassOf(day, origin), this.partsOf(day, row));
      this.forget(day);
    }
  }

  private noteParts(day: Offset, parts: number): void {
    const index = day - this.counting.calendar.periodStart;
    this.partsOfHours[index]! += parts;
    this.mostOfHours[index] = Math.max(this.mostOfHours[index]!, parts);
  }

  private partsOf(day: Offset, row: number): number {
    const index = day - this.counting.calendar.periodStart;
    const ofExtent = this.isWorking(day) ? dailyParts(this.extent[index]!, this.counting.staff.rate[row]!) : 0;
    return Math.min(Math.max(partsPerDay, this.mostOfHours[index]!), ofExtent + this.partsOfHours[index]!);
  }

  private forget(day: Offset): void {
    const index = day - this.counting.calendar.periodStart;
    this.extent[index] = 0;
    this.partsOfHours[index] = 0;
    this.mostOfHours[index] = 0;
  }

  private isWorking(day: Offset): boolean {
    const { working } = this.counting.calendar;
    return working[day + 1]! > working[day]!;
  }

  private from(day: Offset): Offset {
    return Math.max(day, this.counting.calendar.periodStart);
  }

  /** The day after a last day, within the period. */
  private until(last: Offset): Offset {
    return Math.min(last + 1, this.counting.calendar.periodEnd);
  }
}
