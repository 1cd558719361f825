import { areaAt } from '../../sheets/address';
import type { Language } from '../../locale/language';
import { indexColumns, languageOfIndexTable, nationalIndexTable } from '../../locale/national-index-table';
import type { Host } from '../../workbook/host';
import { readTable } from '../../workbook/tables';
import { readIndexCells, type ReadIndexRows } from './rows';

/** The table of the national index that stands in the workbook. */
export interface StandingIndex extends ReadIndexRows {
  readonly sheet: string;
  /** Of its headings, and so of the rows that it is given. */
  readonly language: Language;
}

/**
 * Reads the table `Friskdag_Index` of the open workbook, the user's own rows among it.
 *
 * @returns undefined when there is none
 */
export async function readNationalIndex(host: Host): Promise<StandingIndex | undefined> {
  const table = await readTable(host, nationalIndexTable);
  if (!table) return undefined;
  const { sheet, address, headings, rows } = table;
  const language = languageOfIndexTable(headings);
  const expectedColumns = Object.keys(indexColumns).length;
  if (headings.length !== expectedColumns) {
    const problem = { argument: nationalIndexTable, code: 'wrong-width', columns: headings.length, expectedColumns } as const;
    return { sheet, language, rows: [], problems: [problem] };
  }
  // Below the headings, and counted from 1.
  const firstRow = areaAt(address).top + 2;
  return { sheet, language, ...readIndexCells(rows, firstRow, language) };
}
