import { readArguments } from '../../../functions/cell/read';
import { notNegative, number, positive } from '../../../functions/cell/scalars';
import { actionResult, type ActionResult, type PlannedAction } from '../../../src/investment/action';
import type { Language } from '../../../src/locale/language';
import { sum } from '../../../src/values/money';
import { faultsOf, typedNumber } from '../../parts/typed-numbers';
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
  try {
    const given = readArguments(
      { investment: number(notNegative), reduction: number({ least: -1, most: 1 }), employees: number(positive) },
      {
        investment: typedNumber(form.investment, language),
        reduction: typedNumber(form.reduction, language),
        employees: typedNumber(form.employees, language),
      },
    );
    const { investment, reduction, employees } = given;
    const days = sum([absence.shortDays, absence.longDays, absence.veryLongDays]);
    const action = { cost: investment, reduction, employees, days, absenceCost: cost.all };
    return { read: { action, result: actionResult(action) }, faults: {} };
  } catch (error) {
    return { faults: faultsOf(error, language) };
  }
}
