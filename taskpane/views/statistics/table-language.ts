import type { Language } from '../../../src/locale/language';
import { statisticsColumns } from '../../../src/locale/statistics-table';
import { pulledTableNames } from '../../../src/pull/pulled-tables';
import { readHeadings } from '../../../src/pull/standing';
import type { Host } from '../../../src/workbook/host';
import { TableError } from '../../../src/workbook/standing-tables';

/**
 * The language of the headings of the statistics' table, which formulas that read it name. Asked when they are written: between
 * a pull and its charts the table may be taken away, and Excel may leave one question without an answer.
 *
 * @throws {TableError} when the table is not there, or does not show its headings
 * @throws {HostError} when Excel does not answer
 */
export async function readTableLanguage(host: Host): Promise<Language> {
  const table = pulledTableNames.statistics;
  const [standing] = await host.tables([table]);
  if (!standing) throw new TableError({ table, why: 'missing' });
  const headings = await readHeadings(standing, host);
  if (headings.length === 0) throw new TableError({ table, why: 'headings' });
  return headings.includes(statisticsColumns.month.en) ? 'en' : 'sv';
}
