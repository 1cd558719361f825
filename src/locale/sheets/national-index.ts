import type { Text } from '../language';

/** What stands on the sheet of the national index (Index), by what it is. */
export const nationalIndexSheetTexts = {
  sheetName: { sv: 'Index', en: 'Index' },
  title: { sv: 'Nationellt index', en: 'National index' },
  lead: {
    sv: 'Sjukpenningtalet för hela landet: nettodagar per försäkrad under de tolv månader som slutar med månaden.',
    en: 'The sickness-benefit index of the whole country: net days per insured person in the twelve months that end with the month.',
  },
  own: {
    sv: 'Egna rader får läggas till sist i tabellen. De behålls när indexet hämtas på nytt.',
    en: 'Rows of your own may be added at the end of the table. They stay when the index is fetched again.',
  },
} as const satisfies Readonly<Record<string, Text>>;
