import { createReadStream } from 'node:fs';
import { Gathering } from '../src/pull/gathering';
import { employmentKind } from '../src/sources/rows/employments';
import { spellKind } from '../src/sources/rows/spells';
import { readText } from '../src/sources/tables';
import type { MadeUp } from './made-up';

/** Reads both files into columns, as the product reads a user's files: nothing is known of their layout. */
export async function readFiles(folder: string): Promise<MadeUp> {
  const gathered = new Gathering();
  const { keys } = gathered;
  const bytes = (name: string) => createReadStream(`${folder}/${name}`);
  await readText(bytes('employees.csv'), employmentKind({ keys }), (row) => gathered.addEmployment(row));
  await readText(bytes('spells.csv'), spellKind({ keys }), (row, number) => gathered.addNumberedSpell(row, number));
  return gathered.finish();
}
