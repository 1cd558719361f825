import project from '../../package.json';
import type { StatisticsFigures, StatisticsRow } from '../absence/statistics-row';
import { argumentName } from '../locale/argument-names';
import type { Language } from '../locale/language';
import { sentence } from '../locale/sentences';
import { moreRejected, rejectedPlace } from '../locale/sheets/pull';
import { columnKeys, statisticsCells, wholeFigures, type StatisticsColumn } from '../locale/statistics-table';
import { figure } from '../sheets/cells';
import { formats } from '../sheets/formats';
import type { Planned } from '../sheets/plan';
import { checksumOf } from '../values/checksum';
import { writeMonth } from '../values/month';
import type { PullResult, RejectedRow } from './result';
import { headingsOf, type PulledTable } from './pulled-tables';

/** What a table is to hold. */
export interface Content {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Planned[])[];
  /** In pixels, of each column. */
  readonly columnWidths: readonly number[];
}

/** What a pull puts into one of its tables. */
export function contentOf(table: PulledTable, result: PullResult, language: Language, now: number): Content {
  const rows = {
    statistics: () => result.statistics.map((row) => plannedStatistics(row, language)),
    log: () => [logRow(result, now)],
    rejected: () => rejectedCells(result.rejected, language),
  }[table]();
  return { headings: headingsOf(table, language), rows, columnWidths: columnWidths[table] };
}

const figureWidth = 120;
const widths: Readonly<Partial<Record<StatisticsColumn, number>>> = { month: 70, level: 100, name: 180, status: 100 };

const columnWidths: Readonly<Record<PulledTable, readonly number[]>> = {
  statistics: columnKeys.map((column) => widths[column] ?? figureWidth),
  log: [130, 300, 140, 90, 110, 90, 70, 110],
  rejected: [200, 160, 140, 620],
};

function formatOf(column: StatisticsColumn): string | undefined {
  if (column in widths) return undefined;
  if (column === 'supportShare') return formats.percentOneDecimal;
  return wholeFigures.has(column as keyof StatisticsFigures) ? formats.whole : formats.days;
}

const formatsOfColumns = columnKeys.map(formatOf);

/** A figure that is not shown is an empty cell, which keeps its format for the next pull. */
function plannedStatistics(row: StatisticsRow, language: Language): Planned[] {
  return statisticsCells(row, language).map((value, place) => {
    const format = formatsOfColumns[place];
    if (format === undefined) return value;
    return typeof value === 'number' ? figure(value, format) : { format };
  });
}

function logRow({ sourceName, period, account, statistics }: PullResult, now: number): Planned[] {
  return [
    figure(now, formats.moment),
    sourceName,
    `${writeMonth(period.from)} – ${writeMonth(period.to)}`,
    figure(account.spells.read + account.employees.read, formats.whole),
    figure(account.spells.rejected + account.employees.rejected, formats.whole),
    figure(statistics.length, formats.whole),
    project.version,
    statisticsChecksum(statistics),
  ];
}

/**
 * A checksum of the statistics as they are written: the same for the same rows, whatever the language of the table, so that two
 * lines of the log tell whether a pull has changed anything. CRC-32 of the English rows, cells parted by tabs.
 */
export function statisticsChecksum(rows: readonly StatisticsRow[]): string {
  return checksumOf(rows.map((row) => statisticsCells(row, 'en').join('\t')).join('\n'));
}

/** More than anybody corrects by hand; after so many the export is to be made anew. */
const mostRejected = 5000;

function rejectedCells(rejected: readonly RejectedRow[], language: Language): Planned[][] {
  const rows = rejected.slice(0, mostRejected).map((row) => rejectedRow(row, language));
  const left = rejected.length - rows.length;
  return left > 0 ? [...rows, ['', '', '', moreRejected(left, language)]] : rows;
}

function rejectedRow({ part, row, rows, column, value, fault }: RejectedRow, language: Language): Planned[] {
  const place = rejectedPlace(argumentName(part, language), row, rows - 1, language);
  return [place, argumentName(column, language), value, sentence({ argument: column, ...fault }, language)];
}
