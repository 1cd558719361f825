import type { Text } from '../language';

/** Names of the steps that src/wellbeing tells. */
export const wellbeingSteps: Readonly<Record<string, Text>> = {
  'wellbeing.statementIndex': { sv: 'Index för påstående', en: 'Index of statement' },
  'wellbeing.motivation': { sv: 'Motivation', en: 'Motivation' },
  'wellbeing.leadership': { sv: 'Ledarskap', en: 'Leadership' },
  'wellbeing.steering': { sv: 'Styrning', en: 'Steering' },
  'wellbeing.total': { sv: 'HME totalt', en: 'HME total' },
  'wellbeing.lostHours': { sv: 'Förlorade timmar (H)', en: 'Lost hours (H)' },
  'wellbeing.productionLoss': { sv: 'Produktionsbortfall (L)', en: 'Production loss (L)' },
};
