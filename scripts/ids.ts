import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from './metadata/read-project';
import { publishedIdsOf, stabilityFaults, type PublishedIds } from './metadata/stability';

/* Adds new functions and new optional parameters to the list of what is published; refuses whatever would break a saved workbook. */

const list = join(import.meta.dirname, '../test/metadata/ids.json');
const published = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as PublishedIds) : {};
const { catalogue } = readProject();
const breaking = stabilityFaults(catalogue, published).filter(({ code }) => code !== 'id-not-published');
if (breaking.length > 0) {
  console.error('These changes would break workbooks that call the functions:', breaking);
  process.exitCode = 1;
} else {
  writeFileSync(list, `${JSON.stringify(publishedIdsOf(catalogue), undefined, 2)}\n`);
}
