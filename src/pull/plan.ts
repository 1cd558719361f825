import type { StatisticsRow } from '../absence/statistics-row';
import project from '../../package.json';
import type { Language } from '../locale/language';
import { sentence } from '../locale/sentences';
import { logColumns, pullSheetNames, rejectedColumns } from '../locale/sheets/pull';
import { statisticsCells, statisticsHeader } from '../locale/statistics-table';
import { addressOf } from '../sheets/address';
import { headings } from '../sheets/cells';
import { formats } from '../sheets/formats';
import type { Planned, PlannedSheet, PlannedTableRows, PlannedWorkbook } from '../sheets/plan';
import { writeMonth } from '../values/month';
import { freeName } from '../workbook/taken';
import { checksumOf } from '../values/checksum';
import type { PullResult, RejectedRow } from './result';
import { pulledTables, type PulledTable, type Standing } from './standing';

export interface PullPlanOptions {
  /** What of the tables stands in the workbook already; see `readStanding`. */
  readonly standing: Standing;
  /** The language of a table that is new; one that stands keeps its own. */
  readonly language: Language;
  /** The time of the pull, on the user's clock, as Excel's number: 43 405,5 is noon on 1 November 2018. */
  readonly now: number;
}

/**
 * What a pull writes into the workbook: a sheet with a table for each that does not stand there yet, new rows for those that
 * do, so that the formulas and charts that use them follow. The log keeps its older rows.
 */
export function pullPlan(result: PullResult, { standing, language, now }: PullPlanOptions): PlannedWorkbook {
  const tables = (Object.keys(pulledTables) as PulledTable[]).map((table) => {
    const known = standing.headings[table];
    const inLanguage = known === undefined ? language : languageOf(table, known);
    return { table, known, content: contents[table](result, inLanguage, now) };
  });
  const taken = [...standing.sheets];
  const sheets = tables.filter(({ known }) => known === undefined).map(({ table, content }) => sheetOf(table, content, language, taken));
  const tableRows = tables.flatMap(({ table, known, content }) => (known === undefined ? [] : [rowsFor(table, known, content)]));
  return { sheets, tableRows };
}

interface Content {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Planned[])[];
  /** In pixels, of each column. */
  readonly columnWidths: readonly number[];
}

type ContentOf = (result: PullResult, language: Language, now: number) => Content;

const contents: Readonly<Record<PulledTable, ContentOf>> = { statistics: statisticsContent, log: logContent, rejected: rejectedContent };

function statisticsContent({ statistics }: PullResult, language: Language): Content {
  const rows = statistics.map((row) => plannedStatistics(row, language));
  return { headings: statisticsHeader(language), rows, columnWidths: statisticsHeader(language).map(() => 110) };
}

function plannedStatistics(row: StatisticsRow, language: Language): Planned[] {
  return statisticsCells(row, language);
}

function logContent(result: PullResult, language: Language, now: number): Content {
  const { sourceName, period, account, statistics } = result;
  const rejected = account.spells.rejected + account.employees.rejected;
  const row: Planned[] = [
    { value: now, format: formats.moment },
    sourceName,
    `${writeMonth(period.from)}–${writeMonth(period.to)}`,
    account.spells.read + account.employees.read,
    rejected,
    statistics.length,
    project.version,
    statisticsChecksum(statistics),
  ];
  const columns = Object.values(logColumns).map((heading) => heading[language]);
  return { headings: columns, rows: [row], columnWidths: columns.map(() => 110) };
}

/** The same for the same rows, whatever the language of the table. */
export function statisticsChecksum(rows: readonly StatisticsRow[]): string {
  return checksumOf(rows.map((row) => statisticsCells(row, 'en').join('\t')).join('\n'));
}

function rejectedContent({ rejected }: PullResult, language: Language): Content {
  const columns = Object.values(rejectedColumns).map((heading) => heading[language]);
  return { headings: columns, rows: rejected.map((row) => rejectedCells(row, language)), columnWidths: [90, 140, 140, 480] };
}

function rejectedCells({ row, column, value, fault }: RejectedRow, language: Language): Planned[] {
  return [row, column, value, sentence({ argument: column, row, ...fault }, language)];
}

/** The language that a table's headings are in. */
function languageOf(table: PulledTable, headingsOfTable: readonly string[]): Language {
  const inEnglish = { statistics: statisticsHeader('en'), log: [logColumns.time.en], rejected: [rejectedColumns.reason.en] }[table];
  return inEnglish.every((heading) => headingsOfTable.includes(heading)) ? 'en' : 'sv';
}

function sheetOf(
  table: PulledTable,
  { headings: columns, rows, columnWidths }: Content,
  language: Language,
  taken: string[],
): PlannedSheet {
  const name = freeName(pullSheetNames[table][language], taken);
  taken.push(name);
  const area = { top: 0, left: 0, bottom: Math.max(1, rows.length), right: columns.length - 1 };
  return {
    name,
    columnWidths,
    frozenRows: 1,
    cells: [{ at: 'A1', rows: [headings(...columns), ...rows] }],
    tables: [{ name: pulledTables[table], at: addressOf(area) }],
  };
}

/** Rows in the order of the table's own columns; those that the user has added are left alone. */
function rowsFor(table: PulledTable, known: readonly string[], { headings: columns, rows }: Content): PlannedTableRows {
  const places = known.map((heading) => columns.indexOf(heading));
  return {
    table: pulledTables[table],
    how: table === 'log' ? 'append' : 'replace',
    rows: rows.map((row) => places.map((place) => row[place] ?? null)),
  };
}
