import type { AbsenceCounts } from '../src/absence/counts';
import { figuresOf, type AbsenceFigures } from '../src/absence/figures';
import { countAbsence } from '../src/absence/kernel';
import { measuredPeriod, type MadeUp } from './made-up';

/** All statistics of loaded columns, as the product counts them. */
export function count({ spells, employments }: MadeUp): { counts: AbsenceCounts; figures: AbsenceFigures } {
  const counts = countAbsence(spells, employments, measuredPeriod);
  return { counts, figures: figuresOf(counts) };
}
