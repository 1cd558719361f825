import type { Text } from './language';
import { absenceSteps } from './steps/absence';
import { contractSteps } from './steps/contract';
import { costSteps } from './steps/cost';
import { followupSteps } from './steps/followup';
import { investmentSteps } from './steps/investment';
import { outcomeSteps } from './steps/outcome';
import { wellbeingSteps } from './steps/wellbeing';

/** What each told step of a calculation is called, with the symbol that the formulas use for it in parentheses. */
export const stepNames: Readonly<Record<string, Text>> = {
  ...absenceSteps,
  ...contractSteps,
  ...costSteps,
  ...outcomeSteps,
  ...followupSteps,
  ...investmentSteps,
  ...wellbeingSteps,
};
