import { D, one } from '../../src/values/money';
import { engagement, type Engagement } from '../../src/wellbeing/hme';
import { multiplierSource, wageMultipliers, type LossCause } from '../../src/wellbeing/multipliers';
import type { PrintedFigure } from './figure';

const enkoping = 'Enköping, HME, printed in RISE, Arbetsmiljö och hälsa i fokus 2021';

/** Made up so that the three sub-indexes are the printed ones: so many of 25 employees answer 5, the others 4. */
const fivesOf25 = [7, 7, 7, 4, 4, 4, 9, 9, 9];
const answers = Array.from({ length: 25 }, (_, employee) => ({
  answers: fivesOf25.map((fives) => new D(employee < fives ? 5 : 4)),
  respondents: one,
}));

function printedIndex(figure: string, printed: string, of: keyof Engagement): PrintedFigure {
  return { figure, source: enkoping, printed, tolerance: '0.5', computed: () => engagement(answers)[of] };
}

function printedMultiplier(figure: string, printed: string, cause: LossCause): PrintedFigure {
  return { figure, source: multiplierSource, printed, tolerance: '0', computed: () => wageMultipliers[cause] };
}

/** domain.md section 9: engagement and production loss. */
export const wellbeingFigures: readonly PrintedFigure[] = [
  printedIndex('HME, motivation', '82', 'motivation'),
  printedIndex('HME, leadership', '79', 'leadership'),
  printedIndex('HME, steering', '84', 'steering'),
  printedIndex('HME, total', '82', 'total'),
  printedMultiplier('Wage multiplier, absence', '1.97', 'absence'),
  printedMultiplier('Wage multiplier, acute presenteeism', '1.70', 'acutePresenteeism'),
  printedMultiplier('Wage multiplier, chronic presenteeism', '1.54', 'chronicPresenteeism'),
  printedMultiplier('Wage multiplier, work-environment problems', '1.72', 'workEnvironment'),
];
