import { z } from 'zod';
import type { D } from '../../src/values/money';
import { InputError } from '../../src/values/problem';
import { silent, within, type Tell } from '../../src/values/tell';
import { schemaOf, type FaultAt, type Report } from './read';
import { optional, readNumber, type Bounds } from './scalars';

/** A rectangle of parsed cells, row by row. One cell stands for every place of a larger one. */
export interface Grid<Value> {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Value[];
}

/** What Excel may show in a cell. */
export type Cell = number | string | boolean;

/** Numbers: a single value or a range. */
export function numbers(bounds: Bounds = {}): z.ZodType<Grid<D>> {
  return gridOf((given, report) => readNumber(given, bounds, report));
}

/** Numbers that may be left out: then one number stands for every place. */
export function optionalNumbers(standard: D, bounds: Bounds = {}): z.ZodType<Grid<D>> {
  return optional(numbers(bounds), single(standard));
}

/** A grid of one cell, which stands for every place of a larger one. */
export function single<Value>(value: Value): Grid<Value> {
  return { rows: 1, columns: 1, cells: [value] };
}

/** A range, or a single value, each cell of which is read alike. */
export function gridOf<Value>(read: (given: unknown, report: Report) => Value | undefined): z.ZodType<Grid<Value>> {
  return schemaOf((given, report) => {
    const matrix = matrixOf(given);
    const columns = matrix[0]?.length ?? 0;
    if (columns === 0) return report({ code: 'missing' });
    const single = matrix.length === 1 && columns === 1;
    const cells: Value[] = [];
    let row = 0;
    let column = 0;
    const reportHere: Report = (fault) => report(single ? fault : { ...fault, row: row + 1, column: columns > 1 ? column + 1 : undefined });
    for (row = 0; row < matrix.length; row++) {
      for (column = 0; column < columns; column++) cells.push(read(matrix[row]?.[column], reportHere) as Value);
    }
    return { rows: matrix.length, columns, cells };
  });
}

/** What Excel gave, as a matrix: a single value is a matrix of one cell. */
export function matrixOf(given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return [[given]];
  return (given as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

type Grids = Readonly<Record<string, Grid<unknown>>>;
type CellsOf<Given extends Grids> = { -readonly [Name in keyof Given]: Given[Name] extends Grid<infer Value> ? Value : never };

/**
 * One result for each place: single values are repeated over the ranges, which must all have the same shape.
 *
 * @param grids the arguments, by name
 * @param calculate gives the result of one place; its steps are marked with the place when there are several
 * @throws {InputError} when ranges differ in shape, or a result is too large for a cell
 */
export function eachCell<Given extends Grids>(
  grids: Given,
  tell: Tell,
  calculate: (cells: CellsOf<Given>, tell: Tell) => D | number,
): number[][] {
  const { rows, columns } = commonShape(grids);
  const results = places(grids, rows, columns, tell, calculate);
  return Array.from({ length: rows }, (_, row) => results.slice(row * columns, (row + 1) * columns).map(toCell));
}

/**
 * One row of results for each place of the arguments, which are columns (or rows) of equal length.
 *
 * @throws {InputError} as {@link eachCell}
 */
export function eachRow<Given extends Grids>(
  grids: Given,
  tell: Tell,
  calculate: (cells: CellsOf<Given>, tell: Tell) => readonly D[],
): number[][] {
  const { rows, columns } = commonShape(grids);
  return places(grids, rows, columns, tell, calculate).map((row) => row.map(toCell));
}

/**
 * The cells that belong together, place by place: single values are repeated over the ranges.
 *
 * @throws {InputError} when ranges differ in shape
 */
export function together<Given extends Grids>(grids: Given): CellsOf<Given>[] {
  const { rows, columns } = commonShape(grids);
  return places(grids, rows, columns, silent, (cells) => cells);
}

/** The same grid, which must have that many columns. */
export function wide<Value>(schema: z.ZodType<Grid<Value>>, columns: number): z.ZodType<Grid<Value>> {
  return schema.transform((grid, context) => (grid.columns === columns ? grid : wrongWidth(grid, columns, context)));
}

/** The same grid, which must be one column: what is compared row by row cannot lie across. */
export function column<Value>(schema: z.ZodType<Grid<Value>>): z.ZodType<Grid<Value>> {
  return wide(schema, 1);
}

/** The cells of a grid that must be one column or one row. */
export function line<Value>(schema: z.ZodType<Grid<Value>>): z.ZodType<readonly Value[]> {
  return schema.transform((grid, context) => (grid.columns === 1 || grid.rows === 1 ? grid.cells : wrongWidth(grid, 1, context)));
}

function wrongWidth({ columns }: Grid<unknown>, expectedColumns: number, context: z.core.$RefinementCtx): never {
  const params: FaultAt = { code: 'wrong-width', columns, expectedColumns };
  context.issues.push({ code: 'custom', input: columns, params });
  return z.NEVER;
}

/** A result as Excel takes it. */
export function toCell(value: D | number): number {
  const number = typeof value === 'number' ? value : value.toNumber();
  if (!Number.isFinite(number)) throw new InputError([{ argument: 'result', code: 'too-large' }]);
  // Excel has no -0, and neither should the command line.
  return number === 0 ? 0 : number;
}

function commonShape(grids: Grids): { rows: number; columns: number } {
  const ranges = Object.entries(grids).filter(([, { cells }]) => cells.length > 1);
  const first = ranges[0]?.[1] ?? { rows: 1, columns: 1 };
  const unequal = ranges.filter(([, { rows, columns }]) => rows !== first.rows || columns !== first.columns);
  if (unequal.length > 0) {
    throw new InputError(
      unequal.map(([argument, { rows, columns }]) => ({
        argument,
        code: 'unequal-shape',
        rows,
        columns,
        expectedRows: first.rows,
        expectedColumns: first.columns,
      })),
    );
  }
  return { rows: first.rows, columns: first.columns };
}

function places<Given extends Grids, Result>(
  grids: Given,
  rows: number,
  columns: number,
  tell: Tell,
  calculate: (cells: CellsOf<Given>, tell: Tell) => Result,
): Result[] {
  const entries = Object.entries(grids);
  const count = rows * columns;
  return Array.from({ length: count }, (_, place) => {
    const cells = cellsAt(entries, place) as CellsOf<Given>;
    const isPartOfMany = count > 1 && tell !== silent;
    return calculate(cells, isPartOfMany ? within(tell, placeName(place, columns)) : tell);
  });
}

/** Filled in place: this runs for every row of the largest ranges, where a list of pairs for each would take most of the time. */
function cellsAt(entries: readonly (readonly [string, Grid<unknown>])[], place: number): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [name, grid] of entries) cells[name] = grid.cells[grid.cells.length === 1 ? 0 : place];
  return cells;
}

/** `[3]` for the third row of a column, `[3:2]` for its second column: the same in every language. */
function placeName(place: number, columns: number): string {
  const row = Math.floor(place / columns) + 1;
  return columns === 1 ? `[${row}]` : `[${row}:${(place % columns) + 1}]`;
}
