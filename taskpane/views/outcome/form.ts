import type { PublishedContract } from '../../../src/contract/published';
import { tenderPrice, usualCap } from '../../../src/contract/terms';
import type { Language } from '../../../src/locale/language';
import { writeNumber } from '../../../src/locale/numbers';
import { madeUpMonths, type MadeUpMonths } from '../../../src/outcome/made-up/contracts';
import { usualContractMonths } from '../../../src/outcome/table';
import { usualTrendMethod, type TrendMethod } from '../../../src/outcome/trend';
import type { PulledMonths } from '../../../src/sheets/outcome-sheet-content';
import { D } from '../../../src/values/money';
import { madeUpRanges, type PickedRanges } from './picked';

/** What the user has filled in: numbers as typed, cells as they were read. */
export interface OutcomeForm {
  readonly ranges: PickedRanges;
  /** The months that stand for a published contract's; they are inserted with the outcome. */
  readonly madeUp?: MadeUpMonths;
  /** Where the months stand in the statistics, when they come from there; they are looked up in a sheet of their own. */
  readonly pulled?: PulledMonths;
  readonly dayValue: string;
  readonly investment: string;
  readonly contractMonths: string;
  /** Empty: all months are measured. */
  readonly stopMonth: string;
  readonly method: TrendMethod;
  /** Empty: there is no contract, and so no outcome payment. */
  readonly price: string;
  /** Per cent. */
  readonly riskPercent: string;
  readonly cap: string;
}

/** The fields that are typed in. */
export type TypedField = Exclude<keyof OutcomeForm, 'ranges' | 'madeUp' | 'pulled' | 'method'>;

/** The form as it is when the view opens. */
export function emptyForm(language: Language): OutcomeForm {
  return {
    ranges: {},
    dayValue: '',
    investment: '',
    contractMonths: writeNumber(usualContractMonths.toNumber(), language),
    stopMonth: '',
    method: usualTrendMethod,
    price: '',
    riskPercent: '',
    cap: writeNumber(usualCap.toNumber(), language),
  };
}

/** The form filled in with a published contract, and the made-up months that stand for those that its report does not print. */
export function formOf(contract: PublishedContract, language: Language): OutcomeForm {
  const madeUp = madeUpMonths.find(({ municipality }) => municipality === contract.municipality);
  const price = tenderPrice(new D(contract.tenderHeads), new D(contract.contractMonths).div(12));
  return {
    ...emptyForm(language),
    ranges: madeUp ? madeUpRanges(madeUp) : {},
    madeUp,
    dayValue: writeNumber(contract.dayValue, language),
    investment: writeNumber(contract.investment, language),
    contractMonths: writeNumber(contract.contractMonths, language),
    stopMonth: contract.stopMonth,
    price: writeNumber(price.toNumber(), language),
    riskPercent: writeNumber(contract.riskLevel * 100, language),
    cap: writeNumber(contract.cap, language),
  };
}

/** Whether nothing has been filled in yet: then nothing is wrong either. */
export function isUntouched({ ranges, dayValue, investment }: OutcomeForm): boolean {
  return Object.keys(ranges).length === 0 && dayValue === '' && investment === '';
}
