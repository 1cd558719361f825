import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeMunicipality, usualSeed } from '../samples/municipality/municipality';
import { payrollEmployees, payrollSpells } from '../samples/municipality/payroll';
import { paxmlMonth, paxmlSpells } from '../samples/municipality/paxml';
import { lastMonth } from '../samples/municipality/period';
import { plainEmployees, plainSpells, plainUnits } from '../samples/municipality/plain';

/*
 * Writes the made-up municipality as files, in the forms that the readers take:
 *
 *     npx tsx scripts/make-municipality.ts --out DIR [--seed 20171101]
 */

const { values } = parseArgs({ options: { out: { type: 'string' }, seed: { type: 'string', default: String(usualSeed) } } });
const seed = Number(values.seed);

if (values.out === undefined || !Number.isInteger(seed)) {
  console.error('Say where to write: --out DIR. A seed is a whole number: --seed 20171101.');
  process.exitCode = 1;
} else {
  writeAll(values.out, seed);
}

function writeAll(folder: string, seed: number): void {
  const municipality = makeMunicipality(seed);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string, encoding: BufferEncoding = 'utf8') => writeFileSync(join(folder, name), text, encoding);
  write('spells.csv', plainSpells(municipality));
  write('employees.csv', plainEmployees(municipality));
  write('units.csv', plainUnits(municipality));
  // All letters used are the same in ISO-8859-1 and Windows-1252.
  write('franvaro.csv', payrollSpells(municipality), 'latin1');
  write('anstallda.csv', payrollEmployees(municipality), 'latin1');
  write('franvaro.xml', paxmlSpells(municipality), 'latin1');
  write('2021-10.xml', paxmlMonth(municipality, lastMonth), 'latin1');
  console.log(`${municipality.spells.length} rows of absence and ${municipality.employments.length} of employment in ${folder}`);
}
