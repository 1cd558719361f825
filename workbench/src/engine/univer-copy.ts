import { movedDown } from '../input/relative-formula';
import { rowCount, type Rectangle } from './a1';
import type { ICellData, Nullable, Worksheet } from './univer';

export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Cells that are to be copied. */
export interface CopySource {
  readonly sheet: Worksheet;
  readonly rectangle: Rectangle;
  readonly formulaAt: (row: number, column: number) => Nullable<string>;
}

/** Where they are to go: as many cells, or several rows for one. */
export interface CopyTarget {
  readonly sheet: Worksheet;
  readonly rectangle: Rectangle;
}

/**
 * What makes cells the same as others, in contents and looks.
 *
 * @returns cells whose looks have to be taken away first, because Univer would add the new ones to them; then the cells
 */
export function cellsToCopy({ sheet, rectangle: r, formulaAt }: CopySource, target: CopyTarget): Record<'stripped' | 'cells', CellMatrix> {
  const stripped: CellMatrix = {};
  const cells: CellMatrix = {};
  const { top, bottom, left } = target.rectangle;
  for (let targetRow = top; targetRow <= bottom; targetRow += 1) {
    const row = r.top + ((targetRow - top) % rowCount(r));
    for (let column = r.left; column <= r.right; column += 1) {
      const targetColumn = left + column - r.left;
      const [copied, replaced] = [sheet.getCellRaw(row, column), target.sheet.getCellRaw(targetRow, targetColumn)];
      if (!copied && !replaced) continue;
      if (hasOtherLook(copied, replaced)) put(stripped, targetRow, targetColumn, { s: null });
      const formula = formulaAt(row, column);
      const content = contentOf(copied, formula && movedDown(formula, targetRow - row));
      put(cells, targetRow, targetColumn, { ...content, ...lookOf(copied, replaced) });
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
