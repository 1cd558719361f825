import { month } from '../../../functions/cell/months';
import { readArguments } from '../../../functions/cell/read';
import type { Language } from '../../../src/locale/language';
import type { IndexMeasure } from '../../../src/outcome/national-index';
import type { IndexPublisher } from '../../../src/sources/national-index/addresses';
import type { IndexRequest } from '../../../src/sources/national-index/national-index';
import { monthOf, writeMonth } from '../../../src/values/month';
import { InputError } from '../../../src/values/problem';
import { faultsOf } from '../../parts/typed-numbers';

/** Where the index comes from: a publisher, or what the user types. */
export type IndexWay = IndexPublisher | 'hand';

/** What the user has filled in. */
export interface IndexForm {
  readonly way: IndexWay;
  readonly measure: IndexMeasure;
  readonly fromMonth: string;
  readonly toMonth: string;
  /** A month and its index a line. */
  readonly typed: string;
  /** Whether what is fetched takes the place of what the user has written in the table. */
  readonly replaceTyped: boolean;
}

/** Twenty years, as for the statistics. */
const mostMonths = 240;
/** A reference year and a contract of three. */
const usualMonths = 48;
/** The index of a month is published some weeks after it. */
const monthsUntilPublished = 2;

/** The form as it is when the view opens. */
export function emptyIndexForm(today: Date): IndexForm {
  const last = monthOf(today.getFullYear(), today.getMonth() + 1) - monthsUntilPublished;
  return {
    way: 'forsakringskassan',
    measure: '1.0',
    fromMonth: writeMonth(last - usualMonths + 1),
    toMonth: writeMonth(last),
    typed: '',
    replaceTyped: false,
  };
}

/** What the form asks a publisher for, or the sentences about what is wrong with it, by field. */
export interface ReadPeriod {
  readonly period?: Pick<IndexRequest, 'from' | 'to'>;
  readonly faults: Readonly<Partial<Record<'fromMonth' | 'toMonth', string>>>;
}

/** Reads the period. */
export function readPeriod({ fromMonth, toMonth }: IndexForm, language: Language): ReadPeriod {
  try {
    return { period: periodOf(fromMonth, toMonth), faults: {} };
  } catch (error) {
    return { faults: faultsOf(error, language) };
  }
}

function periodOf(fromMonth: string, toMonth: string): Pick<IndexRequest, 'from' | 'to'> {
  const given = readArguments({ fromMonth: month(), toMonth: month() }, { fromMonth, toMonth });
  const { fromMonth: from, toMonth: to } = given;
  if (to < from) {
    const fault = { code: 'earlier-than', given: writeMonth(to), other: 'fromMonth', earliest: writeMonth(from) } as const;
    throw new InputError([{ argument: 'toMonth', ...fault }]);
  }
  const months = to - from + 1;
  if (months > mostMonths) throw new InputError([{ argument: 'toMonth', code: 'too-many-months', months, most: mostMonths }]);
  return { from, to };
}
