import { contractFigures } from './contract';
import type { PrintedFigure } from './figure';

/** All printed figures, in the order in which docs/printed-figures.md shows them. */
export const goldenSections: readonly { readonly title: string; readonly figures: readonly PrintedFigure[] }[] = [
  { title: 'Contract: who gets what', figures: contractFigures },
];
