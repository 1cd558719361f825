import type { Text } from '../language';

/** The names of the sheets that a pull adds, a table on each. */
export const pullSheetNames = {
  statistics: { sv: 'Statistik', en: 'Statistics' },
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
