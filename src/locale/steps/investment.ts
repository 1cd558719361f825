import type { Text } from '../language';

/** Names of the steps that src/investment tells. */
export const investmentSteps: Readonly<Record<string, Text>> = {
  'investment.cost': { sv: 'Årets kostnad (C)', en: 'Cost of the year (C)' },
  'investment.savedDays': { sv: 'Årets sparade dagar (S)', en: 'Saved days of the year (S)' },
  'investment.value': { sv: 'Årets värde (V)', en: 'Value of the year (V)' },
  'investment.net': { sv: 'Årets netto', en: 'Net of the year' },
  'investment.cumulativeNet': { sv: 'Netto hittills', en: 'Net so far' },
  'investment.presentValue': { sv: 'Nuvärde av årets netto', en: 'Present value of the year’s net' },
  'investment.netPresentValue': { sv: 'Nettonuvärde', en: 'Net present value' },
  'investment.paybackMonth': { sv: 'Månad då investeringen är återbetald', en: 'Month in which the investment is paid back' },
  'investment.breakEvenDays': { sv: 'Dagar som bär kostnaden (S0)', en: 'Break-even days (S0)' },
  'investment.breakEvenDaysPerEmployee': { sv: 'Dagar per anställd som bär kostnaden', en: 'Break-even days per employee' },
  'investment.breakEvenReduction': { sv: 'Minskning som bär kostnaden', en: 'Break-even reduction' },
};
