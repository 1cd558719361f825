import { checksumOf } from '../../values/checksum';
import { textOf } from '../cells/read-cell';
import { guessColumns, type Columns } from './guess';
import type { Headings } from './headings';
import { normalHeading } from './normal';

/** A header row and what its columns stand for. */
export interface Layout<Field extends string> {
  readonly headings: readonly string[];
  readonly columns: Columns<Field>;
  /** Under which a corrected mapping is remembered: see `layoutFingerprint`. */
  readonly fingerprint: string;
}

/** Mappings that the user has corrected, by the layout's fingerprint. */
export type Remembered<Field extends string> = Readonly<Record<string, Columns<Field>>>;

/** Which fields a table must have, one of each group, to be the table that is asked for. */
export type Required<Field extends string> = readonly (readonly Field[])[];

/**
 * A name for a layout: the same for every file with the same headings in the same order, whatever their case and signs. It is
 * kept in the workbook and must not tell what the row held, for a row that is no header may be taken for one: so it is a
 * checksum, and numbers of two digits or more are left out of it.
 *
 * @example layoutFingerprint(['Anst.nr', 'Datum from']) // the checksum of 'anstnr|datumfrom': '143e6e3c'
 */
export function layoutFingerprint(headings: readonly unknown[]): string {
  const words = headings.map((heading) => normalHeading(heading).replace(/\d{2,}/g, ''));
  return checksumOf(words.join('|').replace(/\|+$/, ''));
}

/** What the reader of a layout knows. */
export interface Expected<Field extends string> {
  readonly headings: Headings<Field>;
  readonly required: Required<Field>;
  readonly remembered?: Remembered<Field>;
}

/** No payroll table is wider; a wider row is no header. */
export const mostColumns = 500;

/** The layout of a row when it is a header: one that is remembered, or whose headings name the required fields. */
export function layoutOf<Field extends string>(cells: readonly unknown[], expected: Expected<Field>): Layout<Field> | undefined {
  if (cells.length > mostColumns) return undefined;
  const fingerprint = layoutFingerprint(cells);
  const columns = expected.remembered?.[fingerprint] ?? guessColumns(cells, expected.headings);
  const isComplete = expected.required.every((group) => group.some((field) => columns[field] !== undefined));
  if (!isComplete) return undefined;
  return { headings: cells.map((cell) => textOf(cell).trim()), columns, fingerprint };
}
