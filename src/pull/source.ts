import type { Bytes } from '../sources/text/bytes';

/** Where a pull takes spells and employees from: files that the user has chosen, or cells of the workbook. */
export type PullSource =
  | { readonly kind: 'files'; readonly spells: SourceFile; readonly employees: SourceFile }
  | { readonly kind: 'paxml'; readonly file: SourceFile }
  | { readonly kind: 'cells'; readonly spells: SourceCells; readonly employees: SourceCells };

/** A file that can be read again and again: once for the preview, once for the pull. */
export interface SourceFile {
  /** As the user knows it, such as `franvaro.csv`. */
  readonly name: string;
  /** In bytes, as it was when it was chosen; 0 when that is not known. */
  readonly size: number;
  /** A new stream of its content. */
  readonly open: () => Bytes;
}

/** Cells of the workbook, header among them. */
export interface SourceCells {
  /** As the user knows them, such as `Frånvaro!A1:E50001`. */
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** What the user calls a source: the names of its files or cells. */
export function nameOfSource(source: PullSource): string {
  return source.kind === 'paxml' ? source.file.name : `${source.spells.name}, ${source.employees.name}`;
}
