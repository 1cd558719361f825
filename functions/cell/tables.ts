import type { z } from 'zod';
import { readMatrix } from '../../src/sources/tables';
import type { Rejection } from '../../src/sources/reading';
import type { RowKind } from '../../src/sources/rows/row-cells';
import { matrixOf } from './grid';
import { schemaOf } from './read';

/**
 * A range with a header row, whose columns are understood by their headings. A row that cannot be read is reported, so that
 * none is left out unseen; rows about another absence than sickness are passed over.
 *
 * Excel hands over an empty cell as 0 on some computers, so 0 is read as an empty cell everywhere: it is no date, no name,
 * and no extent or hours of an absence.
 */
export function table<Row, Field extends string>(kind: RowKind<Row, Field>): z.ZodType<readonly Row[]> {
  return schemaOf((given, report) => {
    const { rows, rejections, layout } = readMatrix(matrixOf(given).map(withoutZeros), kind);
    const wrong = rejections.filter(({ fault }) => fault.code !== 'other-cause');
    for (const rejection of wrong) report({ ...rejection.fault, row: rejection.row, column: columnOf(rejection, layout?.headings ?? []) });
    return rows.length + wrong.length === 0 ? report({ code: 'missing' }) : rows;
  });
}

function withoutZeros(cells: readonly unknown[]): readonly unknown[] {
  return cells.map((cell) => (cell === 0 ? null : cell));
}

/** The number of a rejected cell's column; undefined when the fault is not in one cell. */
function columnOf({ column }: Rejection, headings: readonly string[]): number | undefined {
  const place = headings.indexOf(column);
  return place < 0 ? undefined : place + 1;
}
