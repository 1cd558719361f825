import type { Language, Text } from '../language';
import { writeNumber } from '../numbers';

/** The names of the sheets that a pull adds, a table on each. */
export const pullSheetNames = {
  statistics: { sv: 'Statistik', en: 'Statistics' },
  extract: { sv: 'Uttag', en: 'Extract' },
  log: { sv: 'Logg', en: 'Log' },
  rejected: { sv: 'Avvisade rader', en: 'Rejected rows' },
} as const satisfies Readonly<Record<string, Text>>;

/** The columns of the table of pulls, in order. */
export const logColumns = {
  time: { sv: 'Tid', en: 'Time' },
  source: { sv: 'Källa', en: 'Source' },
  period: { sv: 'Period', en: 'Period' },
  read: { sv: 'Lästa rader', en: 'Rows read' },
  rejected: { sv: 'Avvisade rader', en: 'Rows rejected' },
  written: { sv: 'Skrivna rader', en: 'Rows written' },
  version: { sv: 'Version', en: 'Version' },
  checksum: { sv: 'Kontrollsumma', en: 'Checksum' },
} as const satisfies Readonly<Record<string, Text>>;

/** The columns of the table of rejected rows, in order. */
export const rejectedColumns = {
  row: { sv: 'Rad', en: 'Row' },
  column: { sv: 'Kolumn', en: 'Column' },
  value: { sv: 'Värde', en: 'Value' },
  reason: { sv: 'Orsak', en: 'Reason' },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Where a rejected row stands.
 *
 * @param part of the source
 * @param others how many more rows the entry stands for
 * @example rejectedPlace('sjukfall', 12, 0, 'sv') // 'sjukfall, rad 12'
 */
export function rejectedPlace(part: string, row: number, others: number, language: Language): string {
  const place = { sv: `${part}, rad ${row}`, en: `${part}, row ${row}` }[language];
  const more = { sv: ` och ${others} till`, en: ` and ${others} more` }[language];
  return others > 0 ? place + more : place;
}

/** What stands below the rejected rows when there are more of them. */
export function moreRejected(left: number, language: Language): string {
  const count = writeNumber(left, language);
  return {
    sv: `Ytterligare ${count} poster visas inte. Rätta dem som visas, eller exporten, och hämta igen.`,
    en: `Another ${count} entries are not shown. Correct those that are, or the export, and pull again.`,
  }[language];
}
