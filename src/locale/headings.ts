import type { Language, Text } from './language';

/** Headings of the tables that functions spill, by what stands in the column. */
export const headings = {
  value: { sv: 'Värde', en: 'Value' },
  activityPayment: { sv: 'Aktivitetsersättning', en: 'Activity payment' },
  outcomePayment: { sv: 'Utfallsersättning', en: 'Outcome payment' },
  municipalityResult: { sv: 'Kommunens resultat', en: 'Municipality’s result' },
  supplierResult: { sv: 'Leverantörens resultat', en: 'Supplier’s result' },
  month: { sv: 'Månad', en: 'Month' },
  reference: { sv: 'Referens', en: 'Reference' },
  actual: { sv: 'Utfall', en: 'Actual' },
  index: { sv: 'Index', en: 'Index' },
  referenceIndex: { sv: 'Referensindex', en: 'Reference index' },
  adjusted: { sv: 'Justerat utfall', en: 'Adjusted' },
  difference: { sv: 'Skillnad', en: 'Difference' },
  savedDays: { sv: 'Sparade dagar', en: 'Saved days' },
  cumulativeValue: { sv: 'Ackumulerat värde', en: 'Cumulative value' },
  cumulativeInvestment: { sv: 'Ackumulerad investering', en: 'Cumulative investment' },
  cumulativeNet: { sv: 'Ackumulerat netto', en: 'Cumulative net' },
  year: { sv: 'År', en: 'Year' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  net: { sv: 'Netto', en: 'Net' },
  presentValue: { sv: 'Nuvärde', en: 'Present value' },
  total: { sv: 'Totalt', en: 'Total' },
  paybackMonth: { sv: 'Återbetald månad', en: 'Paid back in month' },
  notPaidBack: { sv: 'Inte inom perioden', en: 'Not within the period' },
  breakEvenReduction: { sv: 'Minskning som bär kostnaden', en: 'Break-even reduction' },
  kronor: { sv: 'Kronor', en: 'Kronor' },
  certainty: { sv: 'Verkligt eller uppskattat', en: 'Real or estimated' },
  shareOfAll: { sv: 'Andel', en: 'Share' },
  rank: { sv: 'Rang', en: 'Rank' },
  unit: { sv: 'Enhet', en: 'Unit' },
  daysPerEmployee: { sv: 'Dagar per anställd', en: 'Days per employee' },
  headcount: { sv: 'Anställda', en: 'Headcount' },
  supportedMean: { sv: 'Stödda, medel', en: 'Supported, mean' },
  supportedP10: { sv: 'Stödda, 10:e percentilen', en: 'Supported, 10th percentile' },
  supportedP90: { sv: 'Stödda, 90:e percentilen', en: 'Supported, 90th percentile' },
  othersMean: { sv: 'Övriga, medel', en: 'Others, mean' },
  othersP10: { sv: 'Övriga, 10:e percentilen', en: 'Others, 10th percentile' },
  othersP90: { sv: 'Övriga, 90:e percentilen', en: 'Others, 90th percentile' },
  intervalLow: { sv: 'Intervallets nedre gräns', en: 'Interval from' },
  intervalHigh: { sv: 'Intervallets övre gräns', en: 'Interval to' },
  changeFrom: { sv: 'Skillnad i skillnader från', en: 'Difference in differences from' },
  employee: { sv: 'Anställd', en: 'Employee' },
  occasions: { sv: 'Sjukfall i perioden', en: 'Spells in the period' },
  careStep: { sv: 'Steg som nåtts', en: 'Step reached' },
  step: { sv: 'Steg', en: 'Step' },
  formula: { sv: 'Formel', en: 'Formula' },
  source: { sv: 'Källa', en: 'Source' },
} as const satisfies Readonly<Record<string, Text>>;

export type Heading = keyof typeof headings;

/** A header row in a language. */
export function headingRow(keys: readonly Heading[], language: Language): string[] {
  return keys.map((key) => headings[key][language]);
}
