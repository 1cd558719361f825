import type { Language, Text } from './language';

/** Headings of the tables that functions spill, by what stands in the column. */
export const headings = {
  value: { sv: 'Värde', en: 'Value' },
  activityPayment: { sv: 'Aktivitetsersättning', en: 'Activity payment' },
  outcomePayment: { sv: 'Utfallsersättning', en: 'Outcome payment' },
  municipalityResult: { sv: 'Kommunens resultat', en: 'Municipality’s result' },
  supplierResult: { sv: 'Leverantörens resultat', en: 'Supplier’s result' },
  step: { sv: 'Steg', en: 'Step' },
  formula: { sv: 'Formel', en: 'Formula' },
  source: { sv: 'Källa', en: 'Source' },
} as const satisfies Readonly<Record<string, Text>>;

export type Heading = keyof typeof headings;

/** A header row in a language. */
export function headingRow(keys: readonly Heading[], language: Language): string[] {
  return keys.map((key) => headings[key][language]);
}
