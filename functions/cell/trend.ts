import { usualTrendMethod, type TrendMethod } from '../../src/outcome/trend';
import type { D } from '../../src/values/money';
import { InputError } from '../../src/values/problem';
import { numbers, type Grid } from './grid';
import { choice, optional, positive } from './scalars';

const methods: Readonly<Record<'1' | '2', TrendMethod>> = { 1: 'change', 2: 'quotient' };

/** The method by the number that workbooks use for it. */
export const methodOrUsual = optional(
  choice(['1', '2']).transform((written) => methods[written]),
  usualTrendMethod,
);

/** Stands in every place for an index that was left out. */
const noIndex: Grid<undefined> = { rows: 1, columns: 1, cells: [undefined] };

export const indexOrNone = optional<Grid<D | undefined>>(numbers(positive), noIndex);

/**
 * An index has no meaning without the one that it is compared with.
 *
 * @throws {InputError} `missing` in the index that was left out alone
 */
export function requireBothIndexes({ index, referenceIndex }: Record<'index' | 'referenceIndex', Grid<unknown>>): void {
  if ((index === noIndex) === (referenceIndex === noIndex)) return;
  throw new InputError([{ argument: index === noIndex ? 'index' : 'referenceIndex', code: 'missing' }]);
}
