import type { SourceFile } from '../../src/pull/source';

/** A file in memory. */
export function fileOf(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, open: () => bytes };
}
