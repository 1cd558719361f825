import { wholeExtent } from '../../absence/parts';
import { usualRules, type Holidays } from '../../absence/rules';
import type { SpellRow } from '../../absence/spell';
import { writeDay, type Day } from '../../values/day';
import { dayReaders, open, type DayReaders } from '../cells/day';
import { readHours } from '../cells/number';
import { readText, remembering } from '../cells/read-cell';
import { readShare } from '../cells/share';
import { spellHeadings, type SpellField } from '../columns/headings';
import { employeeKeys, type EmployeeKeys } from '../identities';
import { isSickness } from './causes';
import type { RowCells, RowKind } from './row-cells';
import { usualDaysOff, withDaysOff } from './days-off';

export interface SpellOptions {
  /** Shared with the employments that belong to the spells. */
  readonly keys?: EmployeeKeys;
  /** Which causes of absence count; by default the employee's own sickness. */
  readonly counts?: (cause: string) => boolean;
  /** Whether public holidays between rows of a day each are days off, as weekends are. */
  readonly holidays?: Holidays;
}

/**
 * Rows of sick absence, one a period (`start`, `end`) or one a day (`day`). Without an extent and hours a row is a whole
 * absence; a blank end is an open spell; a table without an end has a row a day, and none for days off: see `withDaysOff`.
 */
export function spellKind(options: SpellOptions = {}): RowKind<SpellRow, SpellField> {
  const { keys = employeeKeys(), counts = isSickness, holidays = usualRules.holidays } = options;
  const days = dayReaders();
  const readExtent = remembering(readShare);
  return {
    headings: spellHeadings,
    required: [['employee'], ['start', 'day']],
    personal: new Set(['employee']),
    complete: (rows) => withDaysOff(rows, usualDaysOff(holidays)),
    read: (cells) => {
      const cause = cells.optional('cause', readText);
      if (cause !== undefined && !counts(cause)) return cells.fail('cause', { code: 'other-cause', given: cause });
      const payCode = cells.optional('payCode', readText);
      // A cause says more than the code by which the day is paid.
      if (payCode !== undefined && cause === undefined && !counts(payCode))
        return cells.fail('payCode', { code: 'other-cause', given: payCode });
      const employee = cells.required('employee', readText);
      const period = readPeriod(cells, days);
      const extent = cells.optional('extent', readExtent) ?? wholeExtent;
      const hours = cells.optional('hours', readHours);
      const channel = cells.optional('channel', readText);
      if (cells.failure || employee === undefined || period === undefined) return undefined;
      const given = {
        ...(hours === undefined ? {} : { hours }),
        ...(cause === undefined ? {} : { cause }),
        ...(channel === undefined ? {} : { channel }),
        ...(cells.has('end') ? {} : { isDay: true }),
      };
      return { employee: keys.keyOf(employee), ...period, extent, ...given };
    },
  };
}

function readPeriod(cells: RowCells<SpellField>, { readDay, readLastDay }: DayReaders): { start: Day; end: Day | undefined } | undefined {
  const first = cells.has('start') ? 'start' : 'day';
  const start = cells.required(first, readDay);
  if (start === undefined) return undefined;
  if (!cells.has('end')) return { start, end: start };
  const end = cells.optional('end', readLastDay);
  if (end === undefined || end === open) return { start, end: undefined };
  return end < start ? cells.fail('end', endBefore(start, end)) : { start, end };
}

function endBefore(start: Day, end: Day) {
  return { code: 'earlier-than', given: writeDay(end), other: 'start', earliest: writeDay(start) } as const;
}
