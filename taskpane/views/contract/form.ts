import { readArguments } from '../../../functions/cell/read';
import { notNegative, number, positive, share } from '../../../functions/cell/scalars';
import type { PublishedContract } from '../../../src/contract/published';
import { requirePriceWithinInvestment, tenderPrice, usualCap, type Terms } from '../../../src/contract/terms';
import type { Language } from '../../../src/locale/language';
import { writeNumber } from '../../../src/locale/numbers';
import { readNumberText } from '../../../src/locale/read-number';
import type { ContractSheetContent, Tender } from '../../../src/sheets/contract-sheet';
import { D } from '../../../src/values/money';
import { InputError } from '../../../src/values/problem';
import { faultSentence } from '../../parts/fault-sentence';

/** What the user has filled in: numbers as typed, so that nothing of it is lost while it is not right. */
export interface ContractForm {
  readonly investment: string;
  /** Whether the price is given, or follows from the head count of the tender. */
  readonly basis: 'price' | 'heads';
  readonly price: string;
  readonly heads: string;
  readonly years: string;
  /** Per cent, 25 to 75. */
  readonly riskPercent: number;
  readonly cap: string;
  /** V, kronor: where the user has dragged the marker. */
  readonly savedValue: number;
  /** Per cent: the levels that stand side by side. */
  readonly comparedPercents: readonly number[];
}

/** The fields that can hold something wrong. */
export type ContractField = 'investment' | 'price' | 'heads' | 'years' | 'cap';

/** What a form gives: the content of a sheet, or sentences about what is wrong. */
export interface ReadContract {
  readonly content?: ContractSheetContent;
  readonly faults: Readonly<Partial<Record<ContractField, string>>>;
}

/** Three years, as both published contracts. */
const usualYears = 3;

/** The form as it is when the view opens. */
export function emptyForm(language: Language): ContractForm {
  return {
    investment: '',
    basis: 'price',
    price: '',
    heads: '',
    years: String(usualYears),
    riskPercent: 50,
    cap: writeNumber(usualCap.toNumber(), language),
    savedValue: 0,
    comparedPercents: [],
  };
}

/** The form filled in with a published contract. */
export function formOf(contract: PublishedContract, language: Language): ContractForm {
  return {
    ...emptyForm(language),
    investment: writeNumber(contract.investment, language),
    basis: 'heads',
    heads: writeNumber(contract.tenderHeads, language),
    years: writeNumber(contract.contractMonths / 12, language),
    riskPercent: contract.riskLevel * 100,
    cap: writeNumber(contract.cap, language),
    savedValue: contract.measuredValue,
  };
}

/** Reads the form: every number at once, so that all faults are shown together. */
export function readForm(form: ContractForm, language: Language): ReadContract {
  try {
    return { content: contentOf(form, language), faults: {} };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const faults = error.problems.map((problem) => [problem.argument, faultSentence(problem, language)] as const);
    return { faults: Object.fromEntries(faults) };
  }
}

function contentOf(form: ContractForm, language: Language): ContractSheetContent {
  const typed = (text: string) => readNumberText(text, language) ?? text.trim();
  const whole = { investment: number(positive), cap: number({ least: 1 }), riskLevel: number(share) };
  const given = { investment: typed(form.investment), cap: typed(form.cap), riskLevel: form.riskPercent / 100 };
  const extras = { savedValue: new D(form.savedValue), compared: form.comparedPercents.map(shareOf) };
  if (form.basis === 'price') {
    const terms = readArguments({ ...whole, price: number(notNegative) }, { ...given, price: typed(form.price) });
    requirePriceWithinInvestment(terms);
    return { terms, ...extras };
  }
  const tenderSchemas = { heads: number({ least: 0, whole: true }), years: number(positive) };
  const read = readArguments({ ...whole, ...tenderSchemas }, { ...given, heads: typed(form.heads), years: typed(form.years) });
  const tender: Tender = { heads: read.heads, years: read.years };
  return { terms: termsOfTender(read, tender), tender, ...extras };
}

function termsOfTender({ investment, riskLevel, cap }: Omit<Terms, 'price'>, tender: Tender): Terms {
  const price = tenderPrice(tender.heads, tender.years);
  requirePriceWithinInvestment({ investment, price });
  return { investment, price, riskLevel, cap };
}

/** A share of per cent. */
export function shareOf(percent: number): D {
  return new D(percent).div(100);
}
