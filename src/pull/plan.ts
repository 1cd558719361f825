import type { Language } from '../locale/language';
import { pullSheetNames } from '../locale/sheets/pull';
import { addressOf } from '../sheets/address';
import { headings } from '../sheets/cells';
import { laterHeadings } from '../locale/statistics-table';
import type { Planned, PlannedSheet, PlannedTableRows, PlannedWorkbook } from '../sheets/plan';
import { InputError, type Problem } from '../values/problem';
import { freeName } from '../workbook/taken';
import { ownCellsOf } from './own-columns';
import { languageOf, pulledTableNames, pulledTables, type PulledTable } from './pulled-tables';
import type { Standing } from './standing';
import type { Content, Contents } from './table-contents';

export interface PullPlanOptions {
  /** What of the tables stands in the workbook already; see `readStanding`. */
  readonly standing: Standing;
  /** The language of a table that is new; one that stands keeps its own. */
  readonly language: Language;
}

/**
 * What a pull writes into the workbook: a sheet with a table for each that does not stand there yet, new rows for those that
 * do, so that the formulas and charts that use them follow. The log keeps its older rows.
 *
 * @param contents of the tables that are written; see `pullContents`
 * @throws {InputError} when a table that stands has lost columns; the problem's argument is the table
 */
export function pullPlan(contents: Contents, { standing, language }: PullPlanOptions): PlannedWorkbook {
  const taken = [...standing.sheets];
  const sheets: PlannedSheet[] = [];
  const tableRows: PlannedTableRows[] = [];
  for (const table of pulledTables) {
    const contentIn = contents[table];
    if (!contentIn) continue;
    const headings = standing.headings[table];
    if (headings) {
      tableRows.push(rowsFor(table, standing, headings, contentIn(languageOf(table, headings))));
    } else {
      const name = freeName(pullSheetNames[table][language], taken);
      taken.push(name);
      sheets.push(sheetOf(name, table, contentIn(language)));
    }
  }
  return { sheets, tableRows };
}

function sheetOf(name: string, table: PulledTable, { headings: columns, rows, columnWidths }: Content): PlannedSheet {
  // A table has a row below its headings, be it empty.
  const area = { top: 0, left: 0, bottom: Math.max(1, rows.length), right: columns.length - 1 };
  return {
    name,
    columnWidths,
    frozenRows: 1,
    cells: [{ at: 'A1', rows: [headings(...columns), ...rows] }],
    tables: [{ name: pulledTableNames[table], at: addressOf(area) }],
  };
}

/** Rows in the order of the table's own columns, with the cells of those that the user has added. */
function rowsFor(table: PulledTable, standing: Standing, standingHeadings: readonly string[], content: Content): PlannedTableRows {
  requireColumns(table, standingHeadings, content);
  const rows = content.rows.length > 0 ? content.rows : [content.headings.map(() => null)];
  const places = standingHeadings.map((heading) => content.headings.indexOf(heading));
  return {
    table: pulledTableNames[table],
    how: table === 'log' ? 'append' : 'replace',
    rows: rows.map((row) => places.map((place) => row[place] ?? null)),
    own: ownCellsOf(table, standing, { ...content, rows }),
  };
}

function requireColumns(table: PulledTable, standing: readonly string[], { headings: columns, rows }: Content): void {
  const unused = columns.filter((_, place) => !rows.some((row) => holdsFigure(row[place])));
  const isOfEarlierVersion = columns.every((column) => !isLater(table, column) || !standing.includes(column));
  const mayLack = (column: string): boolean => isOfEarlierVersion && isLater(table, column) && unused.includes(column);
  const missing = columns.filter((column) => !standing.includes(column) && !mayLack(column));
  if (missing.length === 0) return;
  throw new InputError(missing.map((name): Problem => ({ argument: pulledTableNames[table], code: 'column-missing', name })));
}

/** A table of an earlier version lacks the later columns; it may, as long as there is nothing to write into them. */
function isLater(table: PulledTable, heading: string): boolean {
  return table === 'statistics' && laterHeadings.has(heading);
}

function holdsFigure(cell: Planned | undefined): boolean {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}
