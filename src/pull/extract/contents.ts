import type { ExtractTotal } from '../../absence/extract';
import type { Language } from '../../locale/language';
import { extractCells, extractColumnKeys, type ExtractColumn } from '../../locale/extract-table';
import { formats } from '../../sheets/formats';
import { headingsOf } from '../pulled-tables';
import { checksumOfRows, formattedCells, logContent, rejectedContent, type Content, type Contents } from '../table-contents';
import type { ExtractResult } from './pull';

/**
 * What the pull of an extract puts into the workbook's tables: its own, a line of the log, and the rows that were not used.
 *
 * @param now see `logContent`
 */
export function extractContents({ sourceName, period, account, totals, rejected }: ExtractResult, now: number): Contents {
  const checksum = checksumOfRows(totals.map((total) => extractCells(total, 'en')));
  const logged = { sourceName, period, read: account.read, rejected: account.rejected, written: totals.length, checksum };
  return {
    extract: (language) => extractContent(totals, language),
    log: logContent(logged, now),
    rejected: rejectedContent(rejected),
  };
}

const columns: Readonly<Record<ExtractColumn, { readonly width: number; readonly format?: string }>> = {
  month: { width: 70 },
  level: { width: 100 },
  name: { width: 180 },
  headcount: { width: 90, format: formats.whole },
  sickHours: { width: 110, format: formats.days },
  netDays: { width: 110, format: formats.days },
  netDaysPerEmployee: { width: 160, format: formats.days },
  absenceShare: { width: 110, format: formats.percentTwoDecimals },
  status: { width: 100 },
};
const formatsOfColumns = extractColumnKeys.map((column) => columns[column].format);

function extractContent(totals: readonly ExtractTotal[], language: Language): Content {
  return {
    headings: headingsOf('extract', language),
    rows: totals.map((total) => formattedCells(extractCells(total, language), formatsOfColumns)),
    columnWidths: extractColumnKeys.map((column) => columns[column].width),
  };
}
