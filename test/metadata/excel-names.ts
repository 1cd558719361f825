import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of Excel's own functions in Swedish and English, in upper case. */
export const excelNames: ReadonlySet<string> = new Set(['sv', 'en'].flatMap(namesIn));

function namesIn(language: string): string[] {
  return readFileSync(join(import.meta.dirname, `excel-names.${language}.txt`), 'utf8')
    .trim()
    .split('\n');
}
