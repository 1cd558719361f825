import type { z } from 'zod';
import { gridOf, type Grid } from './grid';
import { readPlainNumber, type Bounds } from './scalars';

/** Numbers for counting, without a decimal for each: a column of 50 000 days or hours becomes whole parts of a day anyway. */
export function plainNumbers(bounds: Bounds = {}): z.ZodType<Grid<number>> {
  return gridOf((given, report) => readPlainNumber(given, bounds, report));
}
