import type { EmploymentRow } from '../absence/employment';
import type { ExtractRow } from '../absence/extract';
import type { SpellRow } from '../absence/spell';
import type { EmploymentField, ExtractField, SpellField } from './columns/headings';
import { employmentKind, type EmploymentOptions } from './rows/employments';
import { extractKind } from './rows/extracts';
import type { RowKind } from './rows/row-cells';
import { spellKind, type SpellOptions } from './rows/spells';
import { TableReader, type TableOptions, type TableTally } from './table-reader';
import { TextReader, type TextTableOptions } from './text-reader';
import { piecesOf, type Bytes, type Watch } from './text/bytes';
import { Decoding, type Encoding } from './text/decode';

/** What a table held. */
export interface TableReading<Row, Field extends string> extends TableTally<Field> {
  readonly rows: readonly Row[];
}

/** What a text file held, when its rows were handed on as they came. */
export interface TextTally<Field extends string> extends TableTally<Field> {
  readonly encoding: Encoding;
}

export type TextOptions<Field extends string> = TextTableOptions<Field> & Watch;

/**
 * Reads a table or range of the workbook: rows of cells, of which one is the header.
 *
 * @param matrix the cells, row by row, as Excel gives them
 * @param kind what the table holds: `spellKind()`, `employmentKind()`, `extractKind()`
 * @example readMatrix([['employee_id', 'start_date', 'end_date'], ['M00001', 43405, '']], spellKind()).used // 1
 */
export function readMatrix<Row, Field extends string>(
  matrix: readonly (readonly unknown[])[],
  kind: RowKind<Row, Field>,
  options: TableOptions<Field> = {},
): TableReading<Row, Field> {
  const rows: Row[] = [];
  const reader = new TableReader(kind, (row: Row) => rows.push(row), options);
  matrix.forEach((cells, place) => reader.add({ number: place + 1, cells }));
  return { ...reader.finish(), rows: kind.complete?.(rows) ?? rows };
}

/**
 * Reads a text file (CSV, or separated by semicolons, tabs or bars), handing on each row as it is read, so that a file of any
 * size needs little memory.
 *
 * @param bytes the file's content or stream; its encoding is found out (see `Decoding`)
 * @param kind what the file holds
 * @param use receives each row that is well, and its number in the file
 * @throws the signal's reason when the reading is cancelled
 */
export async function readText<Row, Field extends string>(
  bytes: Bytes,
  kind: RowKind<Row, Field>,
  use: (row: Row, number: number) => void,
  options: TextOptions<Field> = {},
): Promise<TextTally<Field>> {
  const decoding = new Decoding();
  const reader = new TextReader(kind, use, options);
  for await (const piece of piecesOf(bytes, options)) {
    if (decoding.leavesAsItIs(piece)) reader.addAscii(piece);
    else reader.add(decoding.decode(piece));
  }
  reader.add(decoding.finish());
  return { ...reader.finish(), encoding: decoding.encoding };
}

/** The spells of a text file, collected. */
export function readSpellText(bytes: Bytes, options: TextOptions<SpellField> & SpellOptions = {}) {
  return collected<SpellRow, SpellField>(bytes, spellKind(options), options);
}

/** The employments of a text file, collected. */
export function readEmploymentText(bytes: Bytes, options: TextOptions<EmploymentField> & EmploymentOptions = {}) {
  return collected<EmploymentRow, EmploymentField>(bytes, employmentKind(options), options);
}

/** The rows of a municipality's own extract, collected. */
export function readExtractText(bytes: Bytes, options: TextOptions<ExtractField> = {}) {
  return collected<ExtractRow, ExtractField>(bytes, extractKind(), options);
}

async function collected<Row, Field extends string>(
  bytes: Bytes,
  kind: RowKind<Row, Field>,
  options: TextOptions<Field>,
): Promise<TextTally<Field> & { readonly rows: readonly Row[] }> {
  const rows: Row[] = [];
  const tally = await readText(bytes, kind, (row) => rows.push(row), options);
  return { ...tally, rows: kind.complete?.(rows) ?? rows };
}
