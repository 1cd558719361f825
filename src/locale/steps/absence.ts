import type { Text } from '../language';

/** Names of the steps that src/absence tells. */
export const absenceSteps: Readonly<Record<string, Text>> = {
  'absence.workingDays': { sv: 'Arbetsdagar (n)', en: 'Working days (n)' },
  'absence.spellNetDays': { sv: 'Nettodagar', en: 'Net days' },
  'absence.headcount': { sv: 'Anställda (N)', en: 'Headcount (N)' },
  'absence.shortDays': { sv: 'Nettodagar 1-14 (K)', en: 'Net days 1-14 (K)' },
  'absence.shortPerEmployee': { sv: 'Korttid per anställd', en: 'Short absence per employee' },
};
