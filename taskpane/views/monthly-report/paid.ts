import { addressOf } from '../../../src/sheets/address';
import type { PaidAmounts, ReportGroup } from '../../../src/sheets/monthly-report-content';
import { guessColumns, type Columns } from '../../../src/sources/columns/guess';
import { paidHeadings, type PaidField } from '../../../src/sources/columns/paid-headings';
import { parseMonth } from '../../../src/values/month';
import type { CellValue } from '../../../src/workbook/host';
import type { PickedCells } from '../../picking/usePickedCells';

/** The user's table of sick pay that was paid, of which every row can be used. */
export interface PaidTable {
  readonly picked: PickedCells;
  readonly columns: Columns<PaidField>;
  readonly monthsAre: PaidAmounts['monthsAre'];
  readonly rows: number;
}

/** Why a table cannot be used, and the sheet's row, counted from 1, that shows it. */
export interface PaidFault {
  readonly code: 'columns' | 'rows' | 'month' | 'kronor';
  readonly row?: number;
}

/** The columns that the table's first row most likely names. */
export function guessPaidColumns({ rows }: PickedCells): Columns<PaidField> {
  return guessColumns(rows[0] ?? [], paidHeadings);
}

/** Reads the table as the report's formulas will: what they could not use is a fault here. */
export function readPaid(picked: PickedCells, columns: Columns<PaidField>): PaidTable | PaidFault {
  const { unit, month, kronor } = columns;
  if (unit === undefined || month === undefined || kronor === undefined) return { code: 'columns' };
  const below = picked.rows.slice(1);
  if (below.length === 0) return { code: 'rows' };
  const monthsAre = typeof below[0]?.[month] === 'number' ? 'dates' : 'text';
  const rowWhere = (isWrong: (row: readonly CellValue[]) => boolean) => below.findIndex(isWrong);
  const inSheet = (index: number) => picked.area.top + index + 2;
  const wrongMonth = rowWhere((row) => !isMonth(row[month], monthsAre));
  if (wrongMonth >= 0) return { code: 'month', row: inSheet(wrongMonth) };
  const wrongKronor = rowWhere((row) => typeof row[kronor] !== 'number');
  if (wrongKronor >= 0) return { code: 'kronor', row: inSheet(wrongKronor) };
  return { picked, columns, monthsAre, rows: below.length };
}

/** The formulas compare text as it stands: 2018-11, with both digits of the month. */
function isMonth(value: CellValue | undefined, monthsAre: PaidAmounts['monthsAre']): boolean {
  if (monthsAre === 'dates') return typeof value === 'number' && parseMonth(value) !== undefined;
  return typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) && parseMonth(value) !== undefined;
}

/** Where a group's amounts stand; undefined when the table cannot tell which rows are the group's. */
export function paidAmountsOf({ picked, columns, monthsAre }: PaidTable, { level }: ReportGroup): PaidAmounts | undefined {
  const cells = (field: PaidField) => cellsOf(picked, columns[field]);
  const [months, kronor] = [cells('month'), cells('kronor')];
  if (months === undefined || kronor === undefined) return undefined;
  const amounts = { sheet: picked.sheet, months, monthsAre, kronor };
  if (level === 'municipality') return amounts;
  const names = cells(level);
  return names === undefined ? undefined : { ...amounts, names };
}

function cellsOf({ area }: PickedCells, column: number | undefined): string | undefined {
  if (column === undefined) return undefined;
  const place = area.left + column;
  return addressOf({ top: area.top + 1, left: place, bottom: area.bottom, right: place });
}
