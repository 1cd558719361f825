import { botkyrkaMonths, botkyrkaReference } from './botkyrka';
import type { MadeUpMonth } from './month';
import { ornskoldsvikMonths, ornskoldsvikReference } from './ornskoldsvik';

/** Monthly figures for a published contract, whose report prints none. */
export interface MadeUpMonths {
  readonly municipality: string;
  readonly months: readonly MadeUpMonth[];
  readonly reference: readonly MadeUpMonth[];
}

/** The made-up months of both published contracts: they add up to what the reports print. */
export const madeUpMonths: readonly MadeUpMonths[] = [
  { municipality: 'Botkyrka', months: botkyrkaMonths, reference: botkyrkaReference },
  { municipality: 'Örnsköldsvik', months: ornskoldsvikMonths, reference: ornskoldsvikReference },
];
