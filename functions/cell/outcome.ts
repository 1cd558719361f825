import type { ReferenceMonth, ReportedMonth } from '../../src/outcome/months';
import { usualContractMonths } from '../../src/outcome/table';
import type { D } from '../../src/values/money';
import type { Month } from '../../src/values/month';
import { InputError } from '../../src/values/problem';
import { column, numbers, together } from './grid';
import { month, months as monthsIn } from './months';
import { readArguments } from './read';
import { notNegative, number, optional, optionalNumber } from './scalars';
import { indexOrNone, methodOrUsual, requireBothIndexes } from './trend';

/** A contract of more than a century is a slip of the hand. */
const contractMonthsOrUsual = optionalNumber(usualContractMonths, { least: 1, most: 1200, whole: true });

const outcomeSchemas = {
  months: column(monthsIn()),
  actual: column(numbers(notNegative)),
  employees: column(numbers(notNegative)),
  referenceMonths: column(monthsIn()),
  reference: column(numbers(notNegative)),
  dayValue: number(notNegative),
  investment: number(notNegative),
  contractMonths: contractMonthsOrUsual,
  index: column(indexOrNone),
  referenceIndex: column(indexOrNone),
  stopMonth: optional<Month | undefined>(month(), undefined),
  method: methodOrUsual,
};

/** What UTFALLSTABELL and the view Utfall are given, parsed. */
export type OutcomeArguments = ReturnType<typeof readOutcome>;

/**
 * The arguments of an outcome, by their names; columns of cells for the months.
 *
 * @throws {InputError} with all problems found, each with its argument and cell
 */
export function readOutcome(given: Readonly<Record<keyof typeof outcomeSchemas, unknown>>) {
  const parsed = readArguments(outcomeSchemas, given);
  requireBothIndexes(parsed);
  return parsed;
}

/**
 * The months of the project: single cells stand for every month.
 *
 * @throws {InputError} when columns differ in length
 */
export function reportedMonthsOf({ months, actual, employees, index }: OutcomeArguments): ReportedMonth[] {
  return together({ months, actual, employees, index }).map((row) => ({ ...row, month: row.months }));
}

/**
 * The months of the reference period, likewise.
 *
 * @throws {InputError} when columns differ in length
 */
export function referenceMonthsOf({ referenceMonths, reference, referenceIndex }: OutcomeArguments): ReferenceMonth[] {
  const rows = together({ referenceMonths, reference, referenceIndex });
  return rows.map((row) => ({ month: row.referenceMonths, reference: row.reference, index: row.referenceIndex }));
}

/**
 * A contract has at least the months that have been measured.
 *
 * @throws {InputError} `out-of-range` in `contractMonths`
 */
export function requireMonthsWithinContract(measured: number, contractMonths: D): void {
  if (contractMonths.gte(measured)) return;
  throw new InputError([{ argument: 'contractMonths', code: 'out-of-range', given: contractMonths.toNumber(), least: measured }]);
}
