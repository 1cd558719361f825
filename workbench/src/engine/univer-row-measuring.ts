import { ICommandService, UNIT_ID, type Spreadsheet } from './univer';

const MEASURE_ROWS = 'sheet.operation.mark-dirty-row-auto-height';
const CANCEL_MEASURING = 'sheet.operation.cancel-mark-dirty-row-auto-height';

/**
 * Univer measures rows in idle moments, and fails on a sheet that is gone by then.
 *
 * @returns cancels the measuring of a sheet's rows, to be called before the sheet is removed
 */
export function watchRowMeasuring({ injector }: Spreadsheet): (sheetId: string) => void {
  const commands = injector.get(ICommandService);
  const asked = new Map<string, Set<string>>();
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== MEASURE_ROWS) return;
    const { subUnitId, id: task } = params as { subUnitId: string; id: string };
    asked.set(subUnitId, (asked.get(subUnitId) ?? new Set()).add(task));
  });
  return (sheetId) => {
    for (const id of asked.get(sheetId) ?? []) commands.syncExecuteCommand(CANCEL_MEASURING, { unitId: UNIT_ID, subUnitId: sheetId, id });
    asked.delete(sheetId);
  };
}
