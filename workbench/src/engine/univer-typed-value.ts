import type { CellValue } from './engine';
import { CellValueType, type ICellData } from './univer';

/** A value with the type that Univer would have to guess. */
export function typedValue(value: CellValue | null): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return { v: value, t: CellValueType.STRING };
}
