import type { z } from 'zod';
import { gridOf, type Grid } from './grid';
import { errorOf, isEmpty } from './scalars';

const choices = ['1', '0'];

/** Yes or no: 1 or 0, or Excel's TRUE or FALSE. A single one or a range. */
export function flags(): z.ZodType<Grid<boolean>> {
  return gridOf((given, report) => {
    if (isEmpty(given)) return report({ code: 'missing' });
    const error = errorOf(given);
    if (error) return report({ code: 'error-cell', given: error });
    if (given === 1 || given === true) return true;
    return given === 0 || given === false ? false : report({ code: 'unknown-choice', given, choices });
  });
}
