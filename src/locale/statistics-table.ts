import { otherCauses } from '../absence/cause-names';
import { unknownName } from '../absence/employment';
import { wholeMunicipality, type Level, type StatisticsFigures, type StatisticsRow, type Status } from '../absence/statistics-row';
import { writeMonth } from '../values/month';
import type { Language, Text } from './language';

/** What the columns of figures are called: in cells, in the pulled table and in formulas. */
const countedColumns = {
  headcount: { sv: 'Anställda', en: 'Headcount' },
  spells: { sv: 'Sjukfall', en: 'Spells' },
  netDays1To14: { sv: 'Nettodagar 1-14', en: 'Net days 1-14' },
  netDays15To90: { sv: 'Nettodagar 15-90', en: 'Net days 15-90' },
  netDays91: { sv: 'Nettodagar 91-', en: 'Net days 91+' },
  shortPerEmployee: { sv: 'Korttid per anställd', en: 'Short per employee' },
  repeated: { sv: 'Upprepad frånvaro', en: 'Repeated absence' },
  repeatedRemaining: { sv: 'Upprepad, kvar', en: 'Repeated, remaining' },
  repeatedNew: { sv: 'Upprepad, nya', en: 'Repeated, new' },
  p10: { sv: 'Enheter P10', en: 'Units P10' },
  p50: { sv: 'Enheter P50', en: 'Units P50' },
  p90: { sv: 'Enheter P90', en: 'Units P90' },
} as const;

/** Those of how spells were reported, which stand last: a formula that counts columns finds the others where they were. */
const reportedColumns = {
  channelKnown: { sv: 'Sjukfall, känd anmälan', en: 'Spells, known channel' },
  throughSupport: { sv: 'Via hälsostöd', en: 'Through health support' },
  supportShare: { sv: 'Nyttjandegrad', en: 'Share through support' },
} as const;

export const figureColumns = { ...countedColumns, ...reportedColumns } as const satisfies Readonly<Record<keyof StatisticsFigures, Text>>;

/** What the columns are called that a table from before them need not have, in both languages. */
export const laterHeadings: ReadonlySet<string> = new Set(Object.values(reportedColumns).flatMap(({ sv, en }) => [sv, en]));

/** The figures that are whole numbers; the others are days, and a share. */
export const wholeFigures: ReadonlySet<keyof StatisticsFigures> = new Set([
  'headcount',
  'spells',
  'repeated',
  'repeatedRemaining',
  'repeatedNew',
  'channelKnown',
  'throughSupport',
]);

/** What the column that says whether the figures are shown is called. */
export const statusColumn = { sv: 'Status', en: 'Status' } as const satisfies Text;

/** All columns in their order. */
export const statisticsColumns = {
  month: { sv: 'Månad', en: 'Month' },
  level: { sv: 'Nivå', en: 'Level' },
  name: { sv: 'Namn', en: 'Name' },
  ...countedColumns,
  status: statusColumn,
  ...reportedColumns,
} as const satisfies Readonly<Record<string, Text>>;
export type StatisticsColumn = keyof typeof statisticsColumns;

export const levelNames = {
  municipality: { sv: 'kommun', en: 'municipality' },
  department: { sv: 'förvaltning', en: 'department' },
  unit: { sv: 'enhet', en: 'unit' },
  sex: { sv: 'kön', en: 'sex' },
  age: { sv: 'ålder', en: 'age' },
  category: { sv: 'kategori', en: 'category' },
  cause: { sv: 'orsak', en: 'cause' },
} as const satisfies Readonly<Record<Level, Text>>;

export const statusNames = {
  shown: { sv: 'visas', en: 'shown' },
  incomplete: { sv: 'ofullständig', en: 'incomplete' },
  hidden: { sv: 'döljs', en: 'hidden' },
} as const satisfies Readonly<Record<Status, Text>>;

const groupNames: Readonly<Record<string, Text>> = {
  [wholeMunicipality]: { sv: 'alla', en: 'all' },
  [otherCauses]: { sv: 'övrigt', en: 'other' },
  [unknownName]: { sv: 'okänt', en: 'unknown' },
};

/** What a group is called: its name in the source, unless it is one that the counting gives. */
export function groupName(name: string, language: Language): string {
  return groupNames[name]?.[language] ?? name;
}

/** The name in the source of a group as a person writes it: the other way round. */
export function groupOf(written: string): string {
  const name = written.trim();
  const given = Object.entries(groupNames).find(([, { sv, en }]) => [sv, en].includes(name.toLowerCase()));
  return given?.[0] ?? name;
}

/** The header row. */
export function statisticsHeader(language: Language): string[] {
  return Object.values(statisticsColumns).map((heading) => heading[language]);
}

/** A row of the statistics as cells. A figure that is hidden, not known or does not exist is an empty cell, never 0. */
export function statisticsCells(row: StatisticsRow, language: Language): (string | number)[] {
  const written = writtenGroup(row, language);
  return columnKeys.map((column) =>
    column in written ? written[column as keyof typeof written] : (row[column as keyof StatisticsFigures] ?? ''),
  );
}

/** The cells of a row that say which group it is about, and whether its figures are shown. */
export function writtenGroup(
  { month, level, name, status }: Pick<StatisticsRow, 'month' | 'level' | 'name' | 'status'>,
  language: Language,
) {
  return {
    month: writeMonth(month),
    level: levelNames[level][language],
    name: groupName(name, language),
    status: statusNames[status][language],
  };
}

/** The columns in their order. */
export const columnKeys = Object.keys(statisticsColumns) as readonly StatisticsColumn[];
