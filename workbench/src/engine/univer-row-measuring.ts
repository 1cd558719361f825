import { worksheet } from './univer-cells';
import { ICommandService, UNIT_ID, type Spreadsheet } from './univer';

const MEASURE_ROWS = 'sheet.operation.mark-dirty-row-auto-height';
const CANCEL_MEASURING = 'sheet.operation.cancel-mark-dirty-row-auto-height';

/** What Univer is asked to measure. */
interface Measuring {
  readonly subUnitId: string;
  readonly id: string;
  ranges: readonly { readonly startRow: number; readonly endRow: number }[];
}

/**
 * Univer measures rows in idle moments. It fails on a sheet that is gone by then, and measures empty rows too: where a whole
 * sheet is marked, that would block the page for half a minute, so that only rows in use are left to it.
 *
 * @returns cancels the measuring of a sheet's rows, to be called before the sheet is removed
 */
export function watchRowMeasuring(spreadsheet: Spreadsheet): (sheetId: string) => void {
  const commands = spreadsheet.injector.get(ICommandService);
  const asked = new Map<string, Set<string>>();
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === MEASURE_ROWS) leaveOutEmptyRows(params as Measuring, spreadsheet);
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== MEASURE_ROWS) return;
    const { subUnitId, id: task } = params as Measuring;
    asked.set(subUnitId, (asked.get(subUnitId) ?? new Set()).add(task));
  });
  return (sheetId) => {
    for (const id of asked.get(sheetId) ?? []) commands.syncExecuteCommand(CANCEL_MEASURING, { unitId: UNIT_ID, subUnitId: sheetId, id });
    asked.delete(sheetId);
  };
}

function leaveOutEmptyRows(measuring: Measuring, spreadsheet: Spreadsheet): void {
  const lastRow = worksheet(spreadsheet, measuring.subUnitId).getSheet().getCellMatrix().getLength() - 1;
  measuring.ranges = measuring.ranges
    .filter(({ startRow }) => startRow <= lastRow)
    .map((range) => ({ ...range, endRow: Math.min(range.endRow, lastRow) }));
}
