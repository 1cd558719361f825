import type { StatisticsFigures, StatisticsRow } from '../absence/statistics-row';
import type { Language } from '../locale/language';
import { columnKeys, statisticsCells, wholeFigures, type StatisticsColumn } from '../locale/statistics-table';
import { formats } from '../sheets/formats';
import { headingsOf } from './pulled-tables';
import type { PullResult } from './result';
import { checksumOfRows, formattedCells, logContent, rejectedContent, type Content, type Contents } from './table-contents';

/**
 * What a pull puts into its tables.
 *
 * @param now see `logContent`
 */
export function pullContents({ sourceName, period, account, statistics, rejected }: PullResult, now: number): Contents {
  const { spells, employees } = account;
  const logged = {
    sourceName,
    period,
    read: spells.read + employees.read,
    rejected: spells.rejected + employees.rejected,
    written: statistics.length,
    checksum: statisticsChecksum(statistics),
  };
  return {
    statistics: (language) => statisticsContent(statistics, language),
    log: logContent(logged, now),
    rejected: rejectedContent(rejected),
  };
}

/** A checksum of the statistics as they are written: see `checksumOfRows`. */
export function statisticsChecksum(rows: readonly StatisticsRow[]): string {
  return checksumOfRows(rows.map((row) => statisticsCells(row, 'en')));
}

function statisticsContent(rows: readonly StatisticsRow[], language: Language): Content {
  return {
    headings: headingsOf('statistics', language),
    rows: rows.map((row) => formattedCells(statisticsCells(row, language), formatsOfColumns)),
    columnWidths: columnKeys.map((column) => widths[column] ?? figureWidth),
  };
}

const figureWidth = 120;
const widths: Readonly<Partial<Record<StatisticsColumn, number>>> = { month: 70, level: 100, name: 180, status: 100 };

function formatOf(column: StatisticsColumn): string | undefined {
  if (column in widths) return undefined;
  if (column === 'supportShare') return formats.percentOneDecimal;
  return wholeFigures.has(column as keyof StatisticsFigures) ? formats.whole : formats.days;
}

const formatsOfColumns = columnKeys.map(formatOf);
