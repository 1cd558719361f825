import type { Text } from '../language';

/** What stands on the sheet of work environment and production loss, by what it is. */
export const workEnvironmentSheetTexts = {
  sheetName: { sv: 'Arbetsmiljö', en: 'Work environment' },
  lead: {
    sv: 'Besvär i arbetet före och efter, och vad de kostar i förlorad produktion. Ändra de gula cellerna: allt annat räknas om.',
    en: 'Problems at work before and after, and what they cost in lost production. Change the yellow cells: all else is calculated again.',
  },
  overlap: {
    sv: 'Bortfall av hälsa och av arbetsmiljö överlappar och får inte läggas ihop. Färre än tio svar visas inte.',
    en: 'Losses by health and by work environment overlap, and must not be added. Fewer than ten answers are not shown.',
  },
  source: {
    sv: 'KI, verktyg för arbetsmiljöekonomi; multiplikatorer av Strömberg m.fl., Value in Health 2017',
    en: 'KI, tool for work-environment economics; multipliers by Strömberg et al., Value in Health 2017',
  },
  inputs: { sv: 'Förutsättningar', en: 'Given' },
  employees: { sv: 'Anställda', en: 'Employees' },
  hourlyLabourCost: { sv: 'Arbetskraftskostnad per timme, kr', en: 'Labour cost per hour, kr' },
  multiplier: { sv: 'Lönemultiplikator (arbetsmiljö 1,72)', en: 'Wage multiplier (work environment 1.72)' },
  hoursPerYear: { sv: 'Arbetstimmar per år', en: 'Working hours a year' },
  measure: { sv: 'Påverkan på prestationen, 0–10', en: 'Effect on performance, 0–10' },
  baseline: { sv: 'Före', en: 'Baseline' },
  followUp: { sv: 'Efter', en: 'Follow-up' },
  difference: { sv: 'Skillnad', en: 'Difference' },
  count: { sv: 'Antal svar (n)', en: 'Answers (n)' },
  shareAffected: { sv: 'Andel berörda (svar över 0)', en: 'Share affected (answers above 0)' },
  mean: { sv: 'Medelvärde, alla svar', en: 'Mean of all answers' },
  deviation: { sv: 'Standardavvikelse, alla svar', en: 'Standard deviation of all answers' },
  meanAffected: { sv: 'Medelvärde, berörda', en: 'Mean of those affected' },
  lossAffected: { sv: 'Bortfall per år, räknat på berörda, kr', en: 'Loss a year, reckoned over those affected, kr' },
  lossAll: { sv: 'Bortfall per år, räknat på alla svar, kr', en: 'Loss a year, reckoned over all answers, kr' },
  tooFew: { sv: 'Dolt', en: 'Hidden' },
  chartTitle: { sv: 'Produktionsbortfall per år, kronor', en: 'Production loss a year, kronor' },
  names: {
    sv: { employees: 'anställda', hourlyLabourCost: 'timkostnad', multiplier: 'multiplikator', hoursPerYear: 'timmar_per_år' },
    en: { employees: 'employees', hourlyLabourCost: 'hourly_cost', multiplier: 'multiplier', hoursPerYear: 'hours_per_year' },
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<'sv' | 'en', Readonly<Record<string, string>>>>>>;
