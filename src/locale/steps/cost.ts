import { costLineNames } from '../cost-lines';
import type { Text } from '../language';

/** A line of a cost table is told under the name that it has there. */
const costLineSteps = Object.fromEntries(Object.entries(costLineNames).map(([kind, name]) => [`cost.line.${kind}`, name]));

/** Names of the steps that src/cost tells. */
export const costSteps: Readonly<Record<string, Text>> = {
  'cost.weeklyPay': { sv: 'Veckolön (W)', en: 'Weekly pay (W)' },
  'cost.qualifyingDeduction': { sv: 'Karensavdrag', en: 'Qualifying deduction' },
  'cost.grossSickPay': { sv: 'Sjuklön före karensavdrag (gross)', en: 'Sick pay before deduction (gross)' },
  'cost.deductionLeft': { sv: 'Karensavdrag som återstår (left)', en: 'Deduction left (left)' },
  'cost.sickPay': { sv: 'Sjuklön', en: 'Sick pay' },
  'cost.payShare': { sv: 'Lön per timme, andel av timlönen (p), dag', en: 'Pay an hour, share of the hourly wage (p), day' },
  'cost.holidayShare': { sv: 'Semester, andel av timlönen (h), dag', en: 'Holiday accrual, share of the hourly wage (h), day' },
  'cost.contributionsShare': {
    sv: 'Arbetsgivaravgifter, andel av timlönen, dag',
    en: 'Employer contributions, share of the hourly wage, day',
  },
  'cost.overheadShare': { sv: 'Overhead, andel av timlönen (o), dag', en: 'Overhead, share of the hourly wage (o), day' },
  'cost.dayFactor': { sv: 'Dagsfaktor (f), dag', en: 'Day factor (f), day' },
  'cost.hourlyWage': { sv: 'Timlön', en: 'Hourly wage' },
  'cost.dayCost': { sv: 'Kostnad för dagen', en: 'Cost of the day' },
  'cost.standardDayValue': { sv: 'Schablonvärde för en sjukdag', en: 'Standard day value' },
  'cost.firstDays': { sv: 'Första dagar (n1)', en: 'First days (n1)' },
  'cost.otherShortDays': { sv: 'Övriga korta dagar (n2)', en: 'Other short days (n2)' },
  'cost.longDays': { sv: 'Långa dagar (n3)', en: 'Long days (n3)' },
  'cost.veryLongDays': { sv: 'Mycket långa dagar (n4)', en: 'Very long days (n4)' },
  'cost.spellCost': { sv: 'Kostnad för sjukfallet', en: 'Cost of the spell' },
  'cost.shortCost': { sv: 'Kostnad för korttidssjukfrånvaro (short)', en: 'Cost of short-term absence (short)' },
  'cost.longCost': { sv: 'Kostnad för långtidssjukfrånvaro (long)', en: 'Cost of long-term absence (long)' },
  'cost.allCost': { sv: 'Kostnad för all sjukfrånvaro', en: 'Cost of all sick absence' },
  ...costLineSteps,
  'cost.netDays': { sv: 'Nettodagar', en: 'Net days' },
  'cost.compensationShare': {
    sv: 'Andel av lönekostnaden som arbetsgivaren bär (s)',
    en: 'Share of the wage cost borne by the employer (s)',
  },
  'cost.borneByEmployer': { sv: 'Sjuklönekostnad som arbetsgivaren bär', en: 'Sick-pay cost borne by the employer' },
  'cost.compensation': { sv: 'Statlig ersättning', en: 'State compensation' },
  'cost.grantBeforeCap': { sv: 'Bidrag före tak (G)', en: 'Grant before the cap (G)' },
  'cost.grant': { sv: 'Bidrag för arbetsplatsinriktat rehabiliteringsstöd', en: 'Workplace rehabilitation grant' },
};
