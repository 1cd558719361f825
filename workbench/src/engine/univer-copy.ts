import type { Rectangle } from './a1';
import type { ICellData, Nullable, Worksheet } from './univer';

export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Cells that are to be copied. */
export interface CopySource {
  readonly sheet: Worksheet;
  readonly rectangle: Rectangle;
  readonly formulaAt: (row: number, column: number) => Nullable<string>;
}

/** Where they are to go: the first cell. */
export interface CopyTarget {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/**
 * What makes cells the same as others, in contents and looks.
 *
 * @returns cells whose looks have to be taken away first, because Univer would add the new ones to them; then the cells
 */
export function cellsToCopy({ sheet, rectangle: r, formulaAt }: CopySource, target: CopyTarget): Record<'stripped' | 'cells', CellMatrix> {
  const stripped: CellMatrix = {};
  const cells: CellMatrix = {};
  for (let row = r.top; row <= r.bottom; row += 1) {
    for (let column = r.left; column <= r.right; column += 1) {
      const [targetRow, targetColumn] = [target.row + row - r.top, target.column + column - r.left];
      const [copied, replaced] = [sheet.getCellRaw(row, column), target.sheet.getCellRaw(targetRow, targetColumn)];
      if (!copied && !replaced) continue;
      if (hasOtherLook(copied, replaced)) put(stripped, targetRow, targetColumn, { s: null });
      put(cells, targetRow, targetColumn, { ...contentOf(copied, formulaAt(row, column)), ...lookOf(copied, replaced) });
    }
  }
  return { stripped, cells };
}

function put(matrix: CellMatrix, row: number, column: number, cell: ICellData): void {
  (matrix[row] ??= {})[column] = cell;
}

function contentOf(cell: Nullable<ICellData>, formula: Nullable<string>): ICellData {
  if (formula) return { f: formula, si: null, v: null, p: null };
  return { v: cell?.v ?? null, t: cell?.t ?? null, f: null, si: null, p: null };
}

function hasOtherLook(cell: Nullable<ICellData>, replaced: Nullable<ICellData>): boolean {
  return Boolean(cell?.s && replaced?.s && cell.s !== replaced.s);
}

/** A look that is there already need not be set. */
function lookOf(cell: Nullable<ICellData>, replaced: Nullable<ICellData>): ICellData {
  return cell?.s === replaced?.s ? {} : { s: cell?.s ?? null };
}
