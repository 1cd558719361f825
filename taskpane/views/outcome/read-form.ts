import { readOutcome, referenceMonthsOf, reportedMonthsOf, requireMonthsWithinContract } from '../../../functions/cell/outcome';
import { readArguments } from '../../../functions/cell/read';
import { notNegative, number, share } from '../../../functions/cell/scalars';
import { requirePriceWithinInvestment } from '../../../src/contract/terms';
import type { Language } from '../../../src/locale/language';
import { readNumberText } from '../../../src/locale/read-number';
import { matchMonths } from '../../../src/outcome/matching';
import { outcomeNotes, type OutcomeNote } from '../../../src/outcome/notes';
import { outcomeSummary, type OutcomeSummary } from '../../../src/outcome/summary';
import { areaAt } from '../../../src/sheets/address';
import { seriesNames, type OutcomeSheetContent, type SeriesName } from '../../../src/sheets/outcome-sheet-content';
import type { D } from '../../../src/values/money';
import { InputError, type Problem } from '../../../src/values/problem';
import type { OutcomeForm, TypedField } from './form';
import type { PickedRanges } from './picked';
import { faultSentence } from '../../parts/fault-sentence';

/** What a form gives when it can be read. */
export interface ReadOutcome {
  readonly content: OutcomeSheetContent;
  readonly summary: OutcomeSummary;
  readonly notes: readonly OutcomeNote[];
}

/** Sentences about what is wrong, by the field that it is wrong in. */
export type OutcomeFaults = Readonly<Partial<Record<SeriesName | TypedField, readonly string[]>>>;

/** Reads the form: every field at once, so that all faults are shown together. */
export function readForm(form: OutcomeForm, language: Language): { readonly read?: ReadOutcome; readonly faults: OutcomeFaults } {
  try {
    return { read: readingOf(form, language), faults: {} };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { faults: faultsOf(error.problems, form.ranges, language) };
  }
}

function readingOf(form: OutcomeForm, language: Language): ReadOutcome {
  const typed = (text: string) => (text.trim() === '' ? undefined : (readNumberText(text, language) ?? text.trim()));
  const values = Object.fromEntries(seriesNames.map((name) => [name, form.ranges[name]?.values])) as Record<SeriesName, unknown>;
  const outcome = readOutcome({
    ...values,
    dayValue: typed(form.dayValue),
    investment: typed(form.investment),
    contractMonths: typed(form.contractMonths),
    stopMonth: form.stopMonth,
    method: form.method === 'change' ? 1 : 2,
  });
  const contract = readContract(form, outcome.investment, typed);
  const months = reportedMonthsOf(outcome);
  requireMonthsWithinContract(months.length, outcome.contractMonths);
  const summary = outcomeSummary(matchMonths(months, referenceMonthsOf(outcome)), outcome, outcome.stopMonth);
  const known = months.map(({ month }) => month);
  const notes = outcomeNotes(summary, {
    firstMonth: Math.min(...known),
    contractMonths: outcome.contractMonths.toNumber(),
    isAdjusted: form.ranges.index !== undefined,
  });
  const { dayValue, investment, contractMonths, method } = outcome;
  const content: OutcomeSheetContent = {
    terms: { dayValue, investment, contractMonths, method },
    stopMonth: outcome.stopMonth ?? Math.max(...known),
    contract,
    series: form.ranges,
    monthCount: months.length,
    ...(usesSheetOfMonths(form.ranges) ? { madeUp: form.madeUp, pulled: form.pulled } : {}),
  };
  return { content, summary, notes };
}

function readContract(form: OutcomeForm, investment: D, typed: (text: string) => unknown): OutcomeSheetContent['contract'] {
  if (form.price.trim() === '') return undefined;
  const percent = typed(form.riskPercent);
  const contract = readArguments(
    { price: number(notNegative), riskLevel: number(share), cap: number({ least: 1 }) },
    { price: typed(form.price), riskLevel: typeof percent === 'number' ? percent / 100 : percent, cap: typed(form.cap) },
  );
  requirePriceWithinInvestment({ investment, price: contract.price });
  return contract;
}

/** Cells of no sheet of the user's are of the one that is inserted with the outcome. */
function usesSheetOfMonths(ranges: PickedRanges): boolean {
  return Object.values(ranges).some(({ sheet }) => sheet === undefined);
}

/** A series that has not been picked yet is not at fault. */
function faultsOf(problems: readonly Problem[], ranges: PickedRanges, language: Language): OutcomeFaults {
  const faults: Record<string, string[]> = {};
  for (const problem of problems) {
    const field = problem.argument === 'riskLevel' ? 'riskPercent' : problem.argument;
    const isUnpicked = seriesNames.some((name) => name === field && ranges[name] === undefined);
    const isLoneIndex = field === 'index' || field === 'referenceIndex';
    if (isUnpicked && !isLoneIndex) continue;
    faults[field] = [...(faults[field] ?? []), faultSentence(inSheet(problem, ranges), language)];
  }
  return faults;
}

/** The row of the sheet that the user sees, not the one of the range. */
function inSheet(problem: Problem, ranges: PickedRanges): Problem {
  const range = ranges[problem.argument as SeriesName];
  if (range === undefined || problem.row === undefined) return problem;
  return { ...problem, row: areaAt(range.address).top + problem.row };
}
