import { compensationFigures } from './compensation';
import { contractFigures } from './contract';
import { costFigures } from './cost';
import type { PrintedFigure } from './figure';
import { investmentFigures } from './investment';
import { outcomeFigures } from './outcome';
import { sickPayFigures } from './sick-pay';
import { wellbeingFigures } from './wellbeing';

/** All printed figures, in the order in which docs/printed-figures.md shows them. */
export const goldenSections: readonly { readonly title: string; readonly figures: readonly PrintedFigure[] }[] = [
  { title: 'What a sick day costs', figures: costFigures },
  { title: 'Swedish sick pay', figures: sickPayFigures },
  { title: 'State compensation and grant', figures: compensationFigures },
  { title: 'Outcome: from absence to saved days', figures: outcomeFigures },
  { title: 'Contract: who gets what', figures: contractFigures },
  { title: 'The investment case', figures: investmentFigures },
  { title: 'Engagement and production loss', figures: wellbeingFigures },
];
