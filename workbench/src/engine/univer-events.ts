import { contains, type Rectangle } from './a1';
import type { CellsChanged, Shift } from './engine';
import { PUT_CELLS, type PutParameters } from './univer-bulk';
import {
  ICommandService,
  SET_RANGE_VALUES,
  UNIT_ID,
  type ICommandInfo,
  type ICellData,
  type IRange,
  type Nullable,
  type Spreadsheet,
} from './univer';

interface SetRangeValuesParameters {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>> | undefined>;
}
interface ShiftParameters {
  readonly subUnitId: string;
  readonly range: IRange;
}

const SHIFTS: Record<string, { axis: Shift['axis']; sign: 1 | -1 }> = {
  'sheet.mutation.insert-row': { axis: 'row', sign: 1 },
  'sheet.mutation.remove-rows': { axis: 'row', sign: -1 },
  'sheet.mutation.insert-col': { axis: 'column', sign: 1 },
  'sheet.mutation.remove-col': { axis: 'column', sign: -1 },
};

export interface ChangeEvents {
  onCellsChanged(listener: (change: CellsChanged) => void): void;
  onShift(listener: (shift: Shift) => void): void;
  onActivate(listener: (sheetId: string) => void): void;
  onSheetRemoved(listener: (sheetId: string) => void): void;
  /** Runs a write; what it changes is reported as the host's doing, not a person's. */
  readonly whileHost: <Result>(write: () => Result) => Result;
  /** Runs a write that stands for a person's typing: what it changes is reported as that, and not as the host's doing. */
  readonly asPerson: <Result>(write: () => Result) => Result;
}

/** Turns Univer's mutations into the changes that the host tells the add-in about. */
export function createChangeEvents({ injector }: Spreadsheet): ChangeEvents {
  const cellListeners: ((change: CellsChanged) => void)[] = [];
  const shiftListeners: ((shift: Shift) => void)[] = [];
  const activateListeners: ((sheetId: string) => void)[] = [];
  const removeListeners: ((sheetId: string) => void)[] = [];
  let origin: CellsChanged['origin'] = 'person';
  let isTyping = false;

  injector.get(ICommandService).onCommandExecuted((command, options) => {
    const change = options?.onlyLocal ? null : toChange(command, origin);
    if (change) for (const listener of cellListeners) listener(change);
    const shift = toShift(command);
    if (shift) for (const listener of shiftListeners) listener(shift);
    const sheetId = (command.params as { subUnitId?: string } | undefined)?.subUnitId ?? '';
    if (command.id === 'sheet.operation.set-worksheet-active') for (const listener of activateListeners) listener(sheetId);
    if (command.id === 'sheet.mutation.remove-sheet') for (const listener of removeListeners) listener(sheetId);
  });
  return {
    onCellsChanged: (listener) => void cellListeners.push(listener),
    onShift: (listener) => void shiftListeners.push(listener),
    onActivate: (listener) => void activateListeners.push(listener),
    onSheetRemoved: (listener) => void removeListeners.push(listener),
    whileHost: (write) => {
      const before = origin;
      origin = isTyping ? 'person' : 'host';
      try {
        return write();
      } finally {
        origin = before;
      }
    },
    asPerson: (write) => {
      isTyping = true;
      try {
        return write();
      } finally {
        isTyping = false;
      }
    },
  };
}

function toChange(command: Readonly<ICommandInfo>, origin: CellsChanged['origin']): CellsChanged | null {
  if (command.id === SET_RANGE_VALUES) return toWritten(command, origin);
  return command.id === PUT_CELLS ? toPut(command, origin) : null;
}

function toPut({ params }: Readonly<ICommandInfo>, origin: CellsChanged['origin']): CellsChanged {
  const { subUnitId, rectangle } = params as PutParameters;
  return { sheetId: subUnitId, rectangle, includes: (row, column) => contains(rectangle, row, column), origin };
}

function toWritten(command: Readonly<ICommandInfo>, origin: CellsChanged['origin']): CellsChanged | null {
  const { unitId, subUnitId, cellValue } = command.params as SetRangeValuesParameters;
  if (unitId !== UNIT_ID || !cellValue) return null;
  const rectangle = changedRectangle(cellValue);
  const includes = (row: number, column: number): boolean => isContent(cellValue[row]?.[column]);
  return rectangle && { sheetId: subUnitId, rectangle, includes, origin };
}

/** The rectangle around the cells whose content changed; a change of looks alone is none. */
function changedRectangle(cellValue: NonNullable<SetRangeValuesParameters['cellValue']>): Rectangle | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, line] of Object.entries(cellValue)) {
    for (const [columnKey, cell] of Object.entries(line ?? {})) {
      if (!isContent(cell)) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** Univer empties a cell with null; undefined leaves it alone. */
function isContent(cell: Nullable<ICellData>): boolean {
  return cell === null || (cell !== undefined && ('v' in cell || 'f' in cell || 'p' in cell));
}

function toShift(command: Readonly<ICommandInfo>): Shift | null {
  const kind = SHIFTS[command.id];
  if (!kind) return null;
  const { subUnitId, range } = command.params as ShiftParameters;
  const [first, last] = kind.axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheetId: subUnitId, axis: kind.axis, index: first, count: kind.sign * (last - first + 1) };
}
