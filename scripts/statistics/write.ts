import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import papaparse from 'papaparse';
import type { OutsideDays } from '../../src/absence/outside';
import type { StatisticsFigures, StatisticsRow } from '../../src/absence/statistics-row';
import { sentence } from '../../src/locale/sentences';
import type { Rejection } from '../../src/sources/reading';
import { writeMonth } from '../../src/values/month';
import type { Sources } from './read';

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

interface Tables {
  readonly rows: readonly StatisticsRow[];
  readonly sources: Sources;
  readonly outside: readonly OutsideDays[];
}

/** Writes the tables beside the old ones and then in their place, so that nobody reads half a table. */
export async function writeTables(folder: string, { rows, sources, outside }: Tables): Promise<void> {
  await mkdir(folder, { recursive: true });
  const tables = {
    'statistics.csv': [statisticsHeader, ...rows.map(statisticsCells)],
    'rejected.csv': [rejectedHeader, ...rejectedCells('employees', sources), ...rejectedCells('spells', sources)],
    'outside-employment.csv': [['row', 'days'], ...outside.map(({ spell, days }) => [sources.spellRows[spell], days])],
  };
  for (const [name, cells] of Object.entries(tables)) await writeFile(join(folder, `${name}.new`), csv(cells));
  for (const name of Object.keys(tables)) await rename(join(folder, `${name}.new`), join(folder, name));
}

type Cell = string | number | undefined;

function csv(cells: readonly (readonly Cell[])[]): string {
  return `${papaparse.unparse(cells as Cell[][], { newline: '\n' })}\n`;
}

const statisticsHeader = ['month', 'level', 'name', ...figureColumns.map(([heading]) => heading), 'status'];

function statisticsCells(row: StatisticsRow): Cell[] {
  return [writeMonth(row.month), row.level, row.name, ...figureColumns.map(([, figure]) => row[figure]), row.status];
}

const rejectedHeader = ['file', 'row', 'rows', 'column', 'value', 'reason'];

function rejectedCells(file: keyof Sources['tallies'], { tallies }: Sources): Cell[][] {
  return tallies[file].rejections.map((rejection) => [
    file,
    rejection.row,
    rejection.rows,
    rejection.column,
    rejection.value,
    reasonOf(rejection),
  ]);
}

function reasonOf({ column, row, fault }: Rejection): string {
  return sentence({ argument: column, row, ...fault }, 'en');
}
