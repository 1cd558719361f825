import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import papaparse from 'papaparse';
import type { OutsideDays } from '../../src/absence/outside';
import type { StatisticsFigures, StatisticsRow } from '../../src/absence/statistics-row';
import { sentence } from '../../src/locale/sentences';
import type { AbsenceData } from '../../src/pull/absence-data';
import type { Publications } from '../../src/privacy/publications';
import { usualThreshold } from '../../src/privacy/suppress';
import { rejectedRows } from '../../src/pull/rejected';
import type { RejectedRow } from '../../src/pull/result';
import { writeMonth } from '../../src/values/month';
import { publishedFile } from './published';

/** The figures' columns, in order. */
const figureColumns: readonly (readonly [string, keyof StatisticsFigures])[] = [
  ['headcount', 'headcount'],
  ['spells', 'spells'],
  ['net_days_1_14', 'netDays1To14'],
  ['net_days_15_90', 'netDays15To90'],
  ['net_days_91', 'netDays91'],
  ['short_per_employee', 'shortPerEmployee'],
  ['repeated', 'repeated'],
  ['repeated_remaining', 'repeatedRemaining'],
  ['repeated_new', 'repeatedNew'],
  ['p10', 'p10'],
  ['p50', 'p50'],
  ['p90', 'p90'],
];

/** Those that stand last, of a source that says how spells were reported. */
const reportedColumns: typeof figureColumns = [
  ['channel_known', 'channelKnown'],
  ['through_support', 'throughSupport'],
  ['support_share', 'supportShare'],
];

interface Tables {
  readonly rows: readonly StatisticsRow[];
  readonly data: AbsenceData;
  readonly outside: readonly OutsideDays[];
  /** What has been published, with these tables; undefined when they are not to be published. */
  readonly publications: Publications | undefined;
}

/**
 * Writes the tables beside the old ones and then in their place, so that nobody reads half a table; what they publish first, so
 * that nothing is published that is not remembered.
 */
export async function writeTables(folder: string, { rows, data, outside, publications }: Tables): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = {
    ...(publications ? { [publishedFile]: JSON.stringify(publications) } : {}),
    'statistics.csv': csv(statisticsTable(rows, data.spells.channel !== undefined)),
    'rejected.csv': csv([rejectedHeader, ...rejectedRows(data, usualThreshold).map(rejectedCells)]),
    'outside-employment.csv': csv([['row', 'days'], ...outside.map(({ spell, days }) => [data.spellRows[spell], days])]),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, `${name}.new`), text);
  for (const name of Object.keys(files)) await rename(join(folder, `${name}.new`), join(folder, name));
}

type Cell = string | number | undefined;

function csv(cells: readonly (readonly Cell[])[]): string {
  return `${papaparse.unparse(cells as Cell[][], { newline: '\n' })}\n`;
}

function statisticsTable(rows: readonly StatisticsRow[], hasChannels: boolean): Cell[][] {
  const last = hasChannels ? reportedColumns : [];
  const header = ['month', 'level', 'name', ...headingsOf(figureColumns), 'status', ...headingsOf(last)];
  const figures = (row: StatisticsRow, columns: typeof figureColumns): Cell[] => columns.map(([, figure]) => row[figure]);
  const cells = rows.map((row) => [
    writeMonth(row.month),
    row.level,
    row.name,
    ...figures(row, figureColumns),
    row.status,
    ...figures(row, last),
  ]);
  return [header, ...cells];
}

function headingsOf(columns: typeof figureColumns): string[] {
  return columns.map(([heading]) => heading);
}

const rejectedHeader = ['file', 'row', 'rows', 'column', 'value', 'reason'];

function rejectedCells({ part, row, rows, column, value, fault }: RejectedRow): Cell[] {
  return [part, row, rows, column, value, sentence({ argument: column, row, ...fault }, 'en')];
}
