import { columnIndex, EXCEL_ROWS } from '../engine/a1';
import { tokenize, type Token } from './formula-tokens';

/* How a formula's references follow its cell. References to whole rows and columns are left as they are written. */

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;

/**
 * A formula as it is when its cell is copied to another row.
 *
 * @param rows how many rows further down, or up when negative
 * @example movedDown('=B2*$C$1', 3) // '=B5*$C$1'
 */
export function movedDown(formula: string, rows: number): string {
  return withCells(formula, ([, columnSign = '', column = '', rowSign = '', row = '']) => {
    const moved = rowSign ? Number(row) : Number(row) + rows;
    return moved < 1 || moved > EXCEL_ROWS ? '#REF!' : `${columnSign}${column}${rowSign}${moved}`;
  });
}

/**
 * A formula in R1C1 form: the same for cells whose formulas say the same, each from where it stands.
 *
 * @param row of its cell, from 0
 * @param column of its cell, from 0
 * @example toR1C1('=B2*$C$1', 1, 3) // '=RC[-2]*R1C3'
 */
export function toR1C1(formula: string, row: number, column: number): string {
  return withCells(formula, ([, columnSign, letters = '', rowSign, number]) => {
    const toRow = Number(number) - 1;
    const toColumn = columnIndex(letters);
    return `R${rowSign ? toRow + 1 : distance(toRow - row)}C${columnSign ? toColumn + 1 : distance(toColumn - column)}`;
  });
}

function distance(steps: number): string {
  return steps === 0 ? '' : `[${steps}]`;
}

function withCells(formula: string, write: (cell: RegExpExecArray) => string): string {
  const tokens = tokenize(formula);
  return tokens
    .map((token, place) => {
      const cell = isReference(token, tokens[place + 1]) ? CELL.exec(token.text) : null;
      return cell ? write(cell) : token.text;
    })
    .join('');
}

/** `LOG10(` is a function, `Q1!` a sheet, and `P10[` a table. */
function isReference({ kind }: Token, next: Token | undefined): boolean {
  return kind === 'name' && next?.text !== '(' && next?.text !== '!' && next?.kind !== 'table';
}
