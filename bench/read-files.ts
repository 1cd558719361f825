import { createReadStream } from 'node:fs';
import { Gathering } from '../src/pull/gathering';
import { readText } from '../src/sources/tables';
import type { MadeUp } from './made-up';

/** Reads both files into columns, as the product reads a user's files: nothing is known of their layout. */
export async function readFiles(folder: string): Promise<MadeUp> {
  const gathered = new Gathering();
  const bytes = (name: string) => createReadStream(`${folder}/${name}`, { highWaterMark: 1 << 20 });
  await readText(bytes('employees.csv'), gathered.employmentKind, (row) => gathered.addEmployment(row));
  await readText(bytes('spells.csv'), gathered.spellKind, (row, number) => gathered.addSpell(row, number));
  return gathered.finish();
}
