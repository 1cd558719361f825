import type { InvestmentCase } from '../investment/case';
import type { InvestmentNames } from './investment-sheet-names';

/** The arguments of INVESTERINGSCASE, in their order. */
const caseArguments = [
  'employees',
  'costPerEmployeeAndYear',
  'years',
  'shortDaysPerEmployeeAndYear',
  'reduction',
  'dayValue',
  'discountRate',
  'grantPerYear',
] as const satisfies readonly (keyof InvestmentCase)[];

/** Names or addresses that stand in the place of a case's own. */
type Replaced = Readonly<Partial<Record<keyof InvestmentCase, string>>>;

/**
 * The call of INVESTERINGSCASE, without an equals sign.
 *
 * @param replaced what stands in the place of an input's name
 * @example caseCall(names, { reduction: 'C40' }) // FRISKDAG.INVESTERINGSCASE(Investering_anställda,…,C40,…)
 */
export function caseCall(names: InvestmentNames, replaced: Replaced = {}): string {
  return `FRISKDAG.INVESTERINGSCASE(${caseArguments.map((argument) => replaced[argument] ?? names[argument]).join(',')})`;
}

/** The columns of INVESTERINGSCASE that are read from its sum. */
const totalColumns = { net: 5, presentValue: 7 } as const;

/** The sum of all years; it stands below the headings and the years. */
export function caseTotal(names: InvestmentNames, column: keyof typeof totalColumns, replaced: Replaced = {}): string {
  return `INDEX(${caseCall(names, replaced)},${names.years}+2,${totalColumns[column]})`;
}

/** The month in which the case is paid back, or a text that it never is; it stands below the sum. */
export function casePayback(names: InvestmentNames): string {
  return `INDEX(${caseCall(names)},${names.years}+3,2)`;
}

/** The columns of BREAKEVEN. */
const breakEvenColumns = { days: 1, daysPerEmployee: 2, reduction: 3 } as const;

/** What must be saved in a year to carry the cost of a year. */
export function breakEven(names: InvestmentNames, column: keyof typeof breakEvenColumns): string {
  const { yearlyCost, dayValue, employees, shortDaysPerEmployeeAndYear } = names;
  const call = `FRISKDAG.BREAKEVEN(${yearlyCost},${dayValue},${employees},${shortDaysPerEmployeeAndYear})`;
  return `INDEX(${call},1,${breakEvenColumns[column]})`;
}

/**
 * KÄNSLIGHET over the axes of a grid. It knows no grant, so the cost that it gets is what is left of it for each employee.
 *
 * @param reductions cells below each other
 * @param dayValues cells beside each other
 */
export function sensitivityCall(names: InvestmentNames, reductions: string, dayValues: string): string {
  const { employees, yearlyCost, years, shortDaysPerEmployeeAndYear, discountRate } = names;
  const given = [employees, `${yearlyCost}/${employees}`, years, shortDaysPerEmployeeAndYear, reductions, dayValues, discountRate];
  return `FRISKDAG.KÄNSLIGHET(${given.join(',')})`;
}
