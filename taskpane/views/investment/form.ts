import { readArguments } from '../../../functions/cell/read';
import { notNegative, number, optional, optionalNumber, positive, type Bounds } from '../../../functions/cell/scalars';
import { requireGrantWithinCost } from '../../../src/investment/case';
import type { PublishedInvestment } from '../../../src/investment/published';
import type { Language } from '../../../src/locale/language';
import { writeNumber } from '../../../src/locale/numbers';
import { readNumberText } from '../../../src/locale/read-number';
import type { InvestmentSheetContent } from '../../../src/sheets/investment-sheet';
import { zero, type D } from '../../../src/values/money';
import { InputError } from '../../../src/values/problem';
import { faultSentence } from '../../parts/fault-sentence';

const fields = [
  'employees',
  'costPerEmployeeAndYear',
  'grantPerYear',
  'years',
  'shortDaysPerEmployeeAndYear',
  'reduction',
  'dayValue',
  'monthlySalary',
  'discountRate',
] as const;

export type InvestmentField = (typeof fields)[number];

/** What the user has filled in: numbers as typed, so that nothing of it is lost while it is not right. Shares in per cent. */
export type InvestmentForm = Readonly<Record<InvestmentField, string>>;

/** What a form gives: the content of a sheet, or sentences about what is wrong. */
export interface ReadInvestment {
  readonly content?: InvestmentSheetContent;
  /** S, kronor a month: known also while other fields are not right. */
  readonly monthlySalary?: D;
  readonly faults: Readonly<Partial<Record<InvestmentField, string>>>;
}

/** Per cent of the short days: the bounds of INVESTERINGSCASE. */
const reductionPercent: Bounds = { least: -100, most: 100 };
const ratePercent: Bounds = { least: 0, most: 100 };
const yearsBounds: Bounds = { least: 1, most: 100, whole: true };

/** The form as it is when the view opens. */
export const emptyForm: InvestmentForm = {
  employees: '',
  costPerEmployeeAndYear: '',
  grantPerYear: '',
  years: '3',
  shortDaysPerEmployeeAndYear: '',
  reduction: '',
  dayValue: '',
  monthlySalary: '',
  discountRate: '',
};

/** The form filled in with what is known in print; what the user has said of salary, rate and grant is kept. */
export function formOf(published: PublishedInvestment, before: InvestmentForm, language: Language): InvestmentForm {
  const { employees, costPerEmployeeAndYear, years, shortDaysPerEmployeeAndYear, reduction, dayValue } = published;
  const write = (value: number) => writeNumber(value, language);
  return {
    ...before,
    employees: write(employees),
    costPerEmployeeAndYear: write(costPerEmployeeAndYear),
    years: write(years),
    shortDaysPerEmployeeAndYear: write(shortDaysPerEmployeeAndYear),
    reduction: write(reduction * 100),
    dayValue: write(dayValue),
  };
}

/** Nothing that a person must fill in has been. */
export function isUntouched(form: InvestmentForm): boolean {
  return fields.every((field) => form[field] === emptyForm[field]);
}

/** Reads the form: every number at once, so that all faults are shown together. */
export function readForm(form: InvestmentForm, language: Language): ReadInvestment {
  const monthlySalary = salaryOf(form, language);
  try {
    return { content: contentOf(form, language), monthlySalary, faults: {} };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const faults = error.problems.map((problem) => [problem.argument, faultSentence(problem, language)] as const);
    return { monthlySalary, faults: Object.fromEntries(faults) };
  }
}

function contentOf(form: InvestmentForm, language: Language): InvestmentSheetContent {
  const { years, reduction, discountRate, monthlySalary, ...rest } = readArguments(
    {
      employees: number(positive),
      costPerEmployeeAndYear: number(notNegative),
      grantPerYear: optionalNumber(zero, notNegative),
      years: number(yearsBounds),
      shortDaysPerEmployeeAndYear: number(positive),
      reduction: number(reductionPercent),
      dayValue: number(positive),
      monthlySalary: salarySchema,
      discountRate: optionalNumber(zero, ratePercent),
    },
    typedNumbers(form, language),
  );
  const investment = { ...rest, years: years.toNumber(), reduction: reduction.div(100), discountRate: discountRate.div(100) };
  requireGrantWithinCost(investment);
  return { investment, monthlySalary };
}

/** Of nothing no day value follows. */
const salarySchema = optional<D | undefined>(number(positive), undefined);

function salaryOf(form: InvestmentForm, language: Language): D | undefined {
  const parsed = salarySchema.safeParse(typedNumbers(form, language).monthlySalary);
  return parsed.success ? parsed.data : undefined;
}

function typedNumbers(form: InvestmentForm, language: Language): Record<InvestmentField, number | string> {
  const typed = (text: string) => readNumberText(text, language) ?? text.trim();
  const percent = (text: string) => typed(text.trim().replace(/%$/, ''));
  return {
    employees: typed(form.employees),
    costPerEmployeeAndYear: typed(form.costPerEmployeeAndYear),
    grantPerYear: typed(form.grantPerYear),
    years: typed(form.years),
    shortDaysPerEmployeeAndYear: typed(form.shortDaysPerEmployeeAndYear),
    reduction: percent(form.reduction),
    dayValue: typed(form.dayValue),
    monthlySalary: typed(form.monthlySalary),
    discountRate: percent(form.discountRate),
  };
}
