import type { Text } from './language';

/** The seven figures of the annual report, in the order of the law. */
export const statutoryNames = {
  total: { sv: 'Total sjukfrånvaro', en: 'Sick absence in all' },
  longShare: { sv: 'Andel i sjukfall från 60 dagar', en: 'Share in spells from 60 days' },
  women: { sv: 'Kvinnor', en: 'Women' },
  men: { sv: 'Män', en: 'Men' },
  youngest: { sv: '29 år och yngre', en: 'Aged 29 or less' },
  middle: { sv: '30-49 år', en: 'Aged 30-49' },
  oldest: { sv: '50 år och äldre', en: 'Aged 50 or more' },
} as const satisfies Readonly<Record<string, Text>>;

/** What stands in a cell that has no figure to show. */
export const withoutFigureTexts = {
  hidden: { sv: 'döljs', en: 'hidden' },
  none: { sv: 'saknas', en: 'none' },
} as const satisfies Readonly<Record<string, Text>>;
