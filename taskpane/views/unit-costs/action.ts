import { readArguments } from '../../../functions/cell/read';
import { notNegative, number, positive } from '../../../functions/cell/scalars';
import { actionResult, type ActionResult, type PlannedAction } from '../../../src/investment/action';
import type { Language } from '../../../src/locale/language';
import { readNumberText } from '../../../src/locale/read-number';
import { sentence } from '../../../src/locale/sentences';
import { sum } from '../../../src/values/money';
import { InputError } from '../../../src/values/problem';
import type { Unit } from './units';

/** What the user has filled in about an action, as typed. */
export interface ActionForm {
  readonly investment: string;
  readonly reduction: string;
  readonly employees: string;
}

export const emptyAction: ActionForm = { investment: '', reduction: '', employees: '' };

/** What a form gives: the action and its result, or sentences about what is wrong. */
export interface ReadAction {
  readonly read?: { readonly action: PlannedAction; readonly result: ActionResult };
  readonly faults: Readonly<Partial<Record<keyof ActionForm, string>>>;
}

/** Reads the form for a unit whose absence costs something. */
export function readAction(form: ActionForm, { absence, cost }: Unit, language: Language): ReadAction {
  const typed = (text: string) => (text.trim() === '' ? null : (readNumberText(text, language) ?? text.trim()));
  try {
    const given = readArguments(
      { investment: number(notNegative), reduction: number({ least: -1, most: 1 }), employees: number(positive) },
      { investment: typed(form.investment), reduction: typed(form.reduction), employees: typed(form.employees) },
    );
    const { investment, reduction, employees } = given;
    const days = sum([absence.shortDays, absence.longDays, absence.veryLongDays]);
    const action = { cost: investment, reduction, employees, days, absenceCost: cost.all };
    return { read: { action, result: actionResult(action) }, faults: {} };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { faults: Object.fromEntries(error.problems.map((problem) => [problem.argument, capital(sentence(problem, language))])) };
  }
}

/** Beside its field a sentence needs no more than a capital letter to stand alone. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
