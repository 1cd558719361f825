import type { Text } from '../language';

/** Names of the steps that src/absence tells. */
export const absenceSteps: Readonly<Record<string, Text>> = {
  'absence.workingDays': { sv: 'Arbetsdagar (n)', en: 'Working days (n)' },
  'absence.spellNetDays': { sv: 'Nettodagar', en: 'Net days' },
};
