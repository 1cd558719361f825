import type { z } from 'zod';
import { usualRules, type Holidays } from '../../src/absence/rules';
import { optional } from './scalars';
import { word, type Words } from './words';

const countings: Words<Holidays> = {
  none: { sv: 'räknas', en: 'counted', also: ['count'] },
  se: { sv: 'räknas inte', en: 'not counted', also: ['do not count'] },
};

/** Whether public holidays on a weekday are counted as working days; they are when nothing is said. */
export function holidays(): z.ZodType<Holidays> {
  return optional(word(countings), usualRules.holidays);
}
