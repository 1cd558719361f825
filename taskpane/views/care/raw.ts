import type { PickedCells } from '../../picking/usePickedCells';

/** What the user has pointed at, before it is read: cells of the workbook, or a file's content. It stays in memory. */
export type Raw =
  { readonly kind: 'cells'; readonly cells: PickedCells } | { readonly kind: 'file'; readonly name: string; readonly content: Uint8Array };

/** A file that could not be read when it was chosen. */
export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly name: string;
}

/** What a file holds. */
export async function readFile(file: File): Promise<Extract<Raw, { kind: 'file' }> | UnreadableFile> {
  const { name } = file;
  try {
    return { kind: 'file', name, content: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { kind: 'unreadable', name };
  }
}

/** The rows of the sheet above the pointed cells: rows of a reading are counted from the first of them. */
export function rowsAbove(raw: Raw): number {
  return raw.kind === 'cells' ? raw.cells.area.top : 0;
}

/** Whether a file's content looks like PAXml; other files are tables of text. */
export function isPaxml({ name, content }: Extract<Raw, { kind: 'file' }>): boolean {
  const beginning = new TextDecoder().decode(content.subarray(0, 100));
  return /\.(xml|paxml)$/i.test(name) || /^\s*</.test(beginning);
}
