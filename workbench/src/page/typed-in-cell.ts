import type { CellInput, CellPlace, Engine } from '../engine/engine';
import { tableNameAt } from '../host/addresses';
import { readTypedText } from '../input/typed-text';

/** What a text becomes that a Swedish user types in a certain cell. */
export function readTypedInCell(engine: Engine, text: string, cell: CellPlace): CellInput {
  const isTextCell = engine.cells.style(cell.sheetId, cell.row, cell.column).numberFormat === '@';
  const tableName = text.includes('[@') ? tableNameAt(engine, cell) : undefined;
  return readTypedText(text, isTextCell, tableName);
}
