import type { Remembered } from '../sources/columns/layout';
import type { RowKind } from '../sources/rows/row-cells';
import { TableReader, type TableTally } from '../sources/table-reader';
import { readText } from '../sources/tables';
import { namedContent, type Bytes, type Watch } from '../sources/text/bytes';
import type { PullProgress } from './result';
import type { SourceCells, SourceFile } from './source';
import { pause, type PullWatch } from './watch';

/** What is wanted of a table, and who receives it. */
export interface WantedRows<Row, Field extends string> {
  readonly kind: RowKind<Row, Field>;
  /** Receives each row that is well, and its number in the source. */
  readonly use: (row: Row, number: number) => void;
  /** The columns that the user has corrected. */
  readonly remembered: Remembered<Field> | undefined;
  readonly stage: PullProgress['stage'];
}

/**
 * Reads the rows of a text file, as a stream, or of cells.
 *
 * @throws the signal's reason when the reading is cancelled
 */
export function readRows<Row, Field extends string>(
  source: SourceFile | SourceCells,
  wanted: WantedRows<Row, Field>,
  watch: PullWatch,
): Promise<TableTally<Field>> {
  return 'rows' in source ? readCells(source, wanted, watch) : readFile(source, wanted, watch);
}

function readFile<Row, Field extends string>(
  file: SourceFile,
  { kind, use, remembered, stage }: WantedRows<Row, Field>,
  watch: PullWatch,
): Promise<TableTally<Field>> {
  return readText(contentOf(file), kind, use, { remembered, ...watchOf(file, stage, watch) });
}

/** A file's content, by pieces. */
export function contentOf({ name, size, open }: SourceFile): Bytes {
  return namedContent(open(), name, size);
}

/** Says how much of a file has been read. */
export function watchOf({ size }: SourceFile, stage: PullProgress['stage'], { signal, onProgress }: PullWatch): Watch {
  return { signal, onProgress: (bytes) => onProgress?.({ stage, share: size === 0 ? 1 : Math.min(1, bytes / size) }) };
}

/** So few that a cancel is noticed at once. */
const rowsTogether = 10_000;

async function readCells<Row, Field extends string>(
  { rows }: SourceCells,
  { kind, use, remembered, stage }: WantedRows<Row, Field>,
  watch: PullWatch,
): Promise<TableTally<Field>> {
  const reader = new TableReader(kind, use, { remembered });
  for (let first = 0; first < rows.length; first += rowsTogether) {
    await pause(watch, stage, first / rows.length);
    rows.slice(first, first + rowsTogether).forEach((cells, place) => reader.add({ number: first + place + 1, cells }));
  }
  await pause(watch, stage, 1);
  return reader.finish();
}
