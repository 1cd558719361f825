import type { Language } from '../../locale/language';
import { typedSource } from '../../locale/national-index-table';
import { readNumberText } from '../../locale/read-number';
import type { IndexRow } from '../../outcome/national-index';
import { parseMonth, writeMonth } from '../../values/month';
import type { Problem } from '../../values/problem';

/** Rows of an index that somebody has written, and what is wrong with those that cannot be read. */
export interface ReadIndexRows {
  readonly rows: readonly IndexRow[];
  readonly problems: readonly Problem[];
}

/** A year has no more days of sickness benefit. */
const mostDays = 366;

/**
 * The rows of the table of the index, as cells: month, index, source. Empty rows are no rows.
 *
 * @param firstRow the number of the first of them in its sheet, for the problems
 * @param language whose decimal mark a number has that was typed as text
 */
export function readIndexCells(cells: readonly (readonly unknown[])[], firstRow: number, language: Language): ReadIndexRows {
  const numbered = cells.map((row, line) => ({ row, line: firstRow + line }));
  const filled = numbered.filter(({ row }) => row.some((cell) => String(cell).trim() !== ''));
  return gathered(filled.map(({ row, line }) => readRow(row, line, language)));
}

/**
 * The index as a person types it, a month a line: the month, then its index, with spaces, a tab or a semicolon between them.
 *
 * @example readTypedIndex('2018-11 9,4\n2018-12 9,3', 'sv').rows.length // 2
 */
export function readTypedIndex(text: string, language: Language): ReadIndexRows {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const rows = lines.map((line) => (line === '' ? [] : [...halves(line), typedSource[language]]));
  return readIndexCells(rows, 1, language);
}

/** The last part is the index: a month may itself be two words. */
function halves(line: string): [string, string] {
  const [, month = line, index = ''] = /^(.*?)[\s;:]+(\S+)$/.exec(line) ?? [];
  return [month.replace(/[\s;:]+$/, ''), index];
}

type ReadRow = { readonly row: IndexRow; readonly line: number } | { readonly problem: Problem };

function readRow([monthCell, indexCell, source = '']: readonly unknown[], line: number, language: Language): ReadRow {
  const month = parseMonth(monthCell);
  if (month === undefined) return { problem: { argument: 'month', row: line, code: 'not-a-month', given: monthCell } };
  const index = typeof indexCell === 'string' ? readNumberText(indexCell.trim(), language) : indexCell;
  if (typeof index !== 'number') return { problem: { argument: 'index', row: line, code: 'not-a-number', given: indexCell } };
  if (index <= 0 || index > mostDays) {
    return { problem: { argument: 'index', row: line, code: 'out-of-range', given: index, above: 0, most: mostDays } };
  }
  return { row: { month, index, source: String(source) }, line };
}

/** A month that stands there twice would be found once, and nobody would know which. */
function gathered(read: readonly ReadRow[]): ReadIndexRows {
  const rows: IndexRow[] = [];
  const problems: Problem[] = [];
  for (const one of read) {
    if ('problem' in one) problems.push(one.problem);
    else if (rows.some(({ month }) => month === one.row.month)) {
      problems.push({ argument: 'month', row: one.line, code: 'repeated', given: writeMonth(one.row.month) });
    } else rows.push(one.row);
  }
  return { rows, problems };
}
