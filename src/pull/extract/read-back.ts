import { extractLevels, type ExtractFigures, type ExtractLevel, type ExtractTotal } from '../../absence/extract';
import { extractColumns, type ExtractColumn } from '../../locale/extract-table';
import { groupOf, levelNames, statusNames } from '../../locale/statistics-table';
import { readMonth } from '../../sources/cells/month';
import { readText } from '../../sources/cells/read-cell';
import type { RowCells } from '../../sources/rows/row-cells';
import type { Host } from '../../workbook/host';
import { readBack, type TableKind } from '../read-back-rows';
import { readCount, readFigure, wordOf } from '../statistics-cells';

const extractTable: TableKind<ExtractTotal, ExtractColumn> = {
  table: 'extract',
  columns: extractColumns,
  nameColumn: 'name',
  readRow: readTotal,
};

/**
 * The totals of the extract that stands in the open workbook; undefined when there is none. See `readBack`.
 *
 * @throws {InputError} when a row cannot be read or a column is missing; see `rowsIn`
 */
export function readPulledExtract(host: Host): Promise<readonly ExtractTotal[] | undefined> {
  return readBack(host, extractTable);
}

const readLevel = wordOf<ExtractLevel>(levelNames, extractLevels);
const readStatus = wordOf<ExtractTotal['status']>(statusNames, ['shown', 'hidden']);

function readTotal(cells: RowCells<ExtractColumn>): ExtractTotal | undefined {
  const month = cells.required('month', readMonth);
  const level = cells.required('level', readLevel);
  const name = cells.required('name', readText);
  const figures = readFigures(cells);
  const status = cells.required('status', readStatus);
  if (month === undefined || level === undefined || name === undefined || status === undefined) return undefined;
  return { month, level, name: groupOf(name), ...figures, status };
}

function readFigures(cells: RowCells<ExtractColumn>): ExtractFigures {
  return {
    headcount: cells.optional('headcount', readCount),
    sickHours: cells.optional('sickHours', readFigure),
    netDays: cells.optional('netDays', readFigure),
    netDaysPerEmployee: cells.optional('netDaysPerEmployee', readFigure),
    absenceShare: cells.optional('absenceShare', readFigure),
  };
}
