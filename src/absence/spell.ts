import { lastDay, type Day } from '../values/day';
import { NamesInAnyCase, otherCauses, unnamed } from './cause-names';
import { ColumnIfGiven, growingInt32, growingUint16 } from './growing';
import type { Identities } from './identities';

/**
 * One row of sick absence, as a reader makes it of a file, a table or a range. Readers check it; counting trusts it. Its employee
 * goes by the identity in the source, or by a number in `Identities`.
 */
export interface SpellRow<Employee = string> {
  readonly employee: Employee;
  readonly start: Day;
  /** Last sick day, `start` or later; undefined when the spell is open (no end, `TV`, 9999-12-31). */
  readonly end: Day | undefined;
  /** How much of a working day is lost, in ten-thousandths: 0 to 10 000 (100 %). Not used when hours are given. */
  readonly extent: number;
  /** Absent hours of the whole row in hundredths of an hour, 0 or more; undefined when the source has none. */
  readonly hours?: number;
  /** Cause of absence as the source writes it, when it does; only for dividing by cause. */
  readonly cause?: string;
  /** Whether the source has a row a day, and so none for days off. Readers put rows over those; counting takes no notice. */
  readonly isDay?: boolean;
  /** How the spell was reported, as the source writes it, when it does; see `channelKind`. */
  readonly channel?: string;
}

/** The rows of a source in typed columns: what counting reads. Made by `SpellColumnsBuilder`. */
export interface SpellColumns {
  readonly count: number;
  /** Number of the employee in the `Identities` shared with the employments. */
  readonly employee: Int32Array;
  readonly start: Int32Array;
  /** `openEnd` when the spell is open. */
  readonly end: Int32Array;
  /** Ten-thousandths. */
  readonly extent: Uint16Array;
  /** Hundredths of an hour, `noHours` in rows without; undefined when no row has any. */
  readonly hours: Int32Array | undefined;
  /** Number of the cause in `causes`; undefined when no row has any. */
  readonly cause: Uint16Array | undefined;
  readonly causes: readonly string[];
  /** Number of the reporting channel in `channels`; undefined when no row has any. */
  readonly channel: Int32Array | undefined;
  /** As the source writes them; the first is empty, for rows that say none. */
  readonly channels: readonly string[];
  /** The first sick day in the data; undefined without rows. */
  readonly firstStart: Day | undefined;
  /** The latest end of a closed row; undefined without such rows. */
  readonly lastEnd: Day | undefined;
}

/** Later than every day that can be written. */
export const openEnd = lastDay + 1;
export const noHours = -1;

/** Fills the columns row by row, so that a stream never has to be held as objects. */
export class SpellColumnsBuilder {
  private readonly employee = growingInt32();
  private readonly start = growingInt32();
  private readonly end = growingInt32();
  private readonly extent = growingUint16();
  private readonly hours = new ColumnIfGiven(noHours, growingInt32);
  private readonly cause = new ColumnIfGiven(unnamed, growingUint16);
  private readonly causes = new NamesInAnyCase(otherCauses);
  private readonly channel = new ColumnIfGiven(unnamed, growingInt32);
  private readonly channels = new NamesInAnyCase('');
  private firstStart = openEnd;
  private lastEnd = 0;

  /** @param employees shared with the employments of the same count */
  constructor(private readonly employees: Identities) {}

  add(row: SpellRow): void {
    this.addNumbered({ ...row, employee: this.employees.numberOf(row.employee) });
  }

  /** Adds a row whose employee goes by a number in the `Identities`. */
  addNumbered(row: SpellRow<number>): void {
    this.employee.push(row.employee);
    this.start.push(row.start);
    this.end.push(row.end ?? openEnd);
    this.extent.push(row.extent);
    this.hours.push(row.hours);
    this.cause.push(row.cause === undefined ? undefined : this.causes.numberOf(row.cause));
    this.channel.push(row.channel === undefined ? undefined : this.channels.numberOf(row.channel));
    this.firstStart = Math.min(this.firstStart, row.start);
    this.lastEnd = Math.max(this.lastEnd, row.end ?? 0);
  }

  finish(): SpellColumns {
    const employee = this.employee.finish();
    const cause = this.cause.finish();
    const channel = this.channel.finish();
    return {
      count: employee.length,
      employee,
      start: this.start.finish(),
      end: this.end.finish(),
      extent: this.extent.finish(),
      hours: this.hours.finish(),
      cause,
      causes: cause === undefined ? [] : this.causes.names,
      channel,
      channels: channel === undefined ? [] : this.channels.names,
      firstStart: this.firstStart === openEnd ? undefined : this.firstStart,
      lastEnd: this.lastEnd === 0 ? undefined : this.lastEnd,
    };
  }
}

/** The columns of rows that are already in memory. */
export function spellColumns(rows: Iterable<SpellRow>, employees: Identities): SpellColumns {
  const builder = new SpellColumnsBuilder(employees);
  for (const row of rows) builder.add(row);
  return builder.finish();
}
