import type { Holidays } from '../../absence/rules';
import type { SpellRow } from '../../absence/spell';
import { groupedBy } from '../../values/grouped';
import type { Ledger } from '../reading';
import { daysOffBetween, usualDaysOff } from '../rows/days-off';
import type { Schedules } from './schedule';
import type { TimeTransaction } from './time-transaction';

/** A sick transaction and the key of its employee. */
export interface KeyedTransaction extends TimeTransaction {
  readonly employee: string;
}

/** The spells of time transactions, and what became of the transactions. */
export interface Spells {
  readonly rows: readonly SpellRow[];
  /** Transactions that became part of another's row: several of a day, and corrections. */
  readonly merged: number;
  /** Rows of no absence that have been put over days off, so that sickness before and after them is one spell. */
  readonly bridged: number;
}

/**
 * Makes rows of absence of time transactions.
 *
 * - Several transactions of a day with hours become one row with their sum; a negative one takes back hours of that day.
 * - An extent becomes hours where the schedule tells all the hours of its days.
 * - Payroll systems write a row a day and none for days off. Sickness before and after a day off is one spell, so days off
 *   between two such rows become a row of no absence: those with 0 scheduled hours, and of those that no schedule tells the usual
 *   ones, see `usualDaysOff`.
 *   A period says itself when it ends, also one of a single day: none is put between a Friday's and a Monday's.
 *
 * @param ledger receives what is used and what cannot be: a correction of hours that no row has
 * @param holidays whether public holidays are days off
 */
export function spellsOf(transactions: readonly KeyedTransaction[], schedules: Schedules, ledger: Ledger, holidays: Holidays): Spells {
  const hoursOfDays = transactions.filter(isHoursOfDay);
  const others = transactions.filter((each) => !isHoursOfDay(each));
  const rowsOf = (some: readonly KeyedTransaction[]) => some.flatMap((each) => periodRow(each, schedules, ledger));
  const perDay = [...dayRows(hoursOfDays, ledger), ...rowsOf(others.filter(({ isDay }) => isDay))];
  const perPeriod = rowsOf(others.filter(({ isDay }) => !isDay));
  const isUsual = usualDaysOff(holidays);
  const bridges = daysOffBetween(perDay, (employee, day) => {
    const hours = schedules.hoursOf(employee, day);
    return hours === undefined ? isUsual(employee, day) : hours <= 0;
  });
  return { rows: [...perDay, ...perPeriod, ...bridges], merged: ledger.used - perDay.length - perPeriod.length, bridged: bridges.length };
}

function isHoursOfDay({ hours, start, end }: KeyedTransaction): boolean {
  return hours !== undefined && start === end;
}

function dayRows(transactions: readonly KeyedTransaction[], ledger: Ledger): SpellRow[] {
  const byDay = groupedBy(transactions, ({ start, employee }) => `${start} ${employee}`);
  return [...byDay.values()].flatMap((sameDay) => dayRow(sameDay, ledger));
}

function dayRow(sameDay: readonly KeyedTransaction[], ledger: Ledger): SpellRow[] {
  const additions = sameDay.filter(({ hours = 0 }) => hours >= 0);
  let left = additions.reduce((sum, { hours = 0 }) => sum + hours, 0);
  ledger.used += additions.length;
  for (const correction of sameDay.filter(({ hours = 0 }) => hours < 0)) {
    const { hours = 0 } = correction;
    if (left + hours < 0) rejectCorrection(correction, ledger);
    else {
      left += hours;
      ledger.used++;
    }
  }
  const [first] = additions;
  const isTakenBack = left === 0 && sameDay.length > additions.length;
  return first === undefined || isTakenBack ? [] : [row(first, left)];
}

function periodRow(transaction: KeyedTransaction, schedules: Schedules, ledger: Ledger): SpellRow[] {
  const hours = transaction.hours ?? scheduledHours(transaction, schedules);
  if (hours !== undefined && hours < 0) {
    rejectCorrection(transaction, ledger);
    return [];
  }
  ledger.used++;
  return [row(transaction, hours)];
}

function rejectCorrection({ number, hours = 0 }: KeyedTransaction, ledger: Ledger): void {
  ledger.reject({ row: number, column: 'timmar', value: String(hours / 100), fault: { code: 'nothing-to-correct', given: hours / 100 } });
}

/** Hours of an extent by the schedule; undefined when the schedule does not tell every day. */
function scheduledHours({ employee, start, end, extent }: KeyedTransaction, schedules: Schedules): number | undefined {
  if (end === undefined) return undefined;
  let sum = 0;
  for (let day = start; day <= end; day++) {
    const hours = schedules.hoursOf(employee, day);
    if (hours === undefined) return undefined;
    sum += hours;
  }
  return Math.round((sum * extent) / 10_000);
}

function row({ employee, start, end, extent }: KeyedTransaction, hours: number | undefined): SpellRow {
  return { employee, start, end, extent, ...(hours === undefined ? {} : { hours }) };
}
