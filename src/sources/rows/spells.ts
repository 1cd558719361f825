import { wholeExtent } from '../../absence/parts';
import { usualRules, type Holidays } from '../../absence/rules';
import type { SpellRow } from '../../absence/spell';
import { writeDay, type Day } from '../../values/day';
import { dayReaders, open } from '../cells/day';
import { readHours } from '../cells/number';
import { readText, readTextAs, remembering, type CellReader } from '../cells/read-cell';
import { readShare } from '../cells/share';
import { spellHeadings, type SpellField } from '../columns/headings';
import { KnownEmployees, type EmployeeKeys } from '../identities';
import { isSickness } from './causes';
import type { ReadValue, RowKind, TableCells } from './row-cells';
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
  const { keys = new KnownEmployees(), holidays = usualRules.holidays } = options;
  const readEmployee = readTextAs((text) => keys.keyOf(text));
  return { ...spellKindOf(readEmployee, options), complete: (rows) => withDaysOff(rows, usualDaysOff(holidays)) };
}

/**
 * The same rows, whose employees go by other names.
 *
 * @param readEmployee reads what an employee goes by, shared with the employments that belong to the spells
 */
export function spellKindOf<Name>(
  readEmployee: CellReader<Name>,
  { counts = isSickness }: Pick<SpellOptions, 'counts'> = {},
): RowKind<SpellRow<Name>, SpellField> {
  const readName = remembering(readText);
  return {
    headings: spellHeadings,
    required: [['employee'], ['start', 'day']],
    personal: new Set(['employee']),
    rowsOf: (cells) => {
      const readCause = cells.optional('cause', readName);
      const readPayCode = cells.optional('payCode', readName);
      const checkEmployee = cells.check('employee', readText);
      const readPeriod = periodsOf(cells);
      const readExtent = cells.optional('extent', remembering(readShare));
      const readAbsentHours = cells.optional('hours', remembering(readHours));
      const readChannel = cells.optional('channel', readName);
      const readEmployeeAtLast = cells.required('employee', readEmployee);
      const isDay = !cells.has('end');
      return () => {
        const cause = readCause();
        if (cause !== undefined && !counts(cause)) return cells.fail('cause', { code: 'other-cause', given: cause });
        const payCode = readPayCode();
        // A cause says more than the code by which the day is paid.
        if (payCode !== undefined && cause === undefined && !counts(payCode))
          return cells.fail('payCode', { code: 'other-cause', given: payCode });
        checkEmployee();
        const period = readPeriod();
        const extent = readExtent() ?? wholeExtent;
        const hours = readAbsentHours();
        const channel = readChannel();
        if (cells.failure || period === undefined) return undefined;
        const employee = readEmployeeAtLast();
        if (employee === undefined) return undefined;
        const row: Writable<SpellRow<Name>> = { employee, start: period.start, end: period.end, extent };
        if (hours !== undefined) row.hours = hours;
        if (cause !== undefined) row.cause = cause;
        if (channel !== undefined) row.channel = channel;
        if (isDay) row.isDay = true;
        return row;
      };
    },
  };
}

type Writable<Row> = { -readonly [Key in keyof Row]: Row[Key] };

function periodsOf(cells: TableCells<SpellField>): ReadValue<{ start: Day; end: Day | undefined }> {
  const { readDay, readLastDay } = dayReaders();
  const readStart = cells.required(cells.has('start') ? 'start' : 'day', readDay);
  const readEnd = cells.optional('end', readLastDay);
  const hasEnd = cells.has('end');
  return () => {
    const start = readStart();
    if (start === undefined) return undefined;
    if (!hasEnd) return { start, end: start };
    const end = readEnd();
    if (end === undefined || end === open) return { start, end: undefined };
    return end < start ? cells.fail('end', endBefore(start, end)) : { start, end };
  };
}

function endBefore(start: Day, end: Day) {
  return { code: 'earlier-than', given: writeDay(end), other: 'start', earliest: writeDay(start) } as const;
}
