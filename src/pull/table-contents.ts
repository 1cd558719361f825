import project from '../../package.json';
import { argumentName } from '../locale/argument-names';
import type { Language } from '../locale/language';
import { sentence } from '../locale/sentences';
import { moreRejected, rejectedPlace } from '../locale/sheets/pull';
import type { Period } from '../absence/period';
import { figure } from '../sheets/cells';
import { formats } from '../sheets/formats';
import type { Planned } from '../sheets/plan';
import { checksumOf } from '../values/checksum';
import { writeMonth } from '../values/month';
import type { RejectedRow } from './result';
import { headingsOf, type PulledTable } from './pulled-tables';

/** What a table is to hold. */
export interface Content {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Planned[])[];
  /** In pixels, of each column. */
  readonly columnWidths: readonly number[];
}

/** What is put into each table that a pull writes, in a language. */
export type Contents = Readonly<Partial<Record<PulledTable, (language: Language) => Content>>>;

/** What a pull is logged with. */
export interface Logged {
  readonly sourceName: string;
  readonly period: Period;
  /** Rows of the source. */
  readonly read: number;
  readonly rejected: number;
  /** Rows of the table. */
  readonly written: number;
  readonly checksum: string;
}

/** @param now the time of the pull, on the user's clock, as Excel's number: 43 405,5 is noon on 1 November 2018 */
export function logContent({ sourceName, period, read, rejected, written, checksum }: Logged, now: number) {
  const row = [
    figure(now, formats.moment),
    sourceName,
    `${writeMonth(period.from)} – ${writeMonth(period.to)}`,
    figure(read, formats.whole),
    figure(rejected, formats.whole),
    figure(written, formats.whole),
    project.version,
    checksum,
  ];
  return (language: Language): Content => ({
    headings: headingsOf('log', language),
    rows: [row],
    columnWidths: [130, 300, 140, 90, 110, 90, 70, 110],
  });
}

/**
 * A checksum of a table's rows: the same for the same rows, so that two lines of the log tell whether a pull has changed
 * anything. CRC-32 of the rows, cells parted by tabs.
 *
 * @param rows in English, whatever the language of the table
 */
export function checksumOfRows(rows: readonly (readonly (string | number)[])[]): string {
  return checksumOf(rows.map((cells) => cells.join('\t')).join('\n'));
}

/** More than anybody corrects by hand; after so many the export is to be made anew. */
const mostRejected = 5000;

/** The rows that were not used, each with where it stands and why. */
export function rejectedContent(rejected: readonly RejectedRow[]) {
  return (language: Language): Content => ({
    headings: headingsOf('rejected', language),
    rows: rejectedCells(rejected, language),
    columnWidths: [200, 160, 140, 620],
  });
}

function rejectedCells(rejected: readonly RejectedRow[], language: Language): Planned[][] {
  const rows = rejected.slice(0, mostRejected).map((row) => rejectedRow(row, language));
  const left = rejected.length - rows.length;
  return left > 0 ? [...rows, ['', '', '', moreRejected(left, language)]] : rows;
}

function rejectedRow({ part, row, rows, column, value, fault }: RejectedRow, language: Language): Planned[] {
  const place = rejectedPlace(argumentName(part, language), row, rows - 1, language);
  return [place, argumentName(column, language), value, sentence({ argument: column, ...fault }, language)];
}

/** The cells of a row of figures, with their formats. A figure that is not shown is an empty cell, which keeps its format. */
export function formattedCells(values: readonly (string | number)[], formatsOfColumns: readonly (string | undefined)[]): Planned[] {
  return values.map((value, place) => {
    const format = formatsOfColumns[place];
    if (format === undefined) return value;
    return typeof value === 'number' ? figure(value, format) : { format };
  });
}
