import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { EmploymentColumns } from '../src/absence/employment';
import { openEnd, type SpellColumns } from '../src/absence/spell';
import { lastDay, writeDay } from '../src/values/day';
import type { MadeUp } from './made-up';

/** Writes both tables as files in the plain input form, for the engines that load files. */
export async function writeFiles(folder: string, { spells, employments }: MadeUp): Promise<void> {
  await writeLines(`${folder}/employees.csv`, employeeLines(employments));
  await writeLines(`${folder}/spells.csv`, spellLines(spells, employments));
}

async function writeLines(file: string, lines: Iterable<string>): Promise<void> {
  const stream = createWriteStream(file);
  let block = '';
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length < 1 << 20) continue;
    if (!stream.write(block)) await once(stream, 'drain');
    block = '';
  }
  stream.end(block);
  await once(stream, 'finish');
}

function* employeeLines({ count, employee, place, profile, from, to, ...names }: EmploymentColumns): Generator<string> {
  yield 'employee_id,unit_id,department_id,sex,birth_year,hire_date,end_date';
  const ids = names.employees.names;
  for (let row = 0; row < count; row++) {
    const { unit, department } = names.places[place[row]!]!;
    const { sex, birthYear } = names.profiles[profile[row]!]!;
    const end = to[row] === lastDay ? '' : writeDay(to[row]!);
    const cells = [ids[employee[row]!], names.units[unit], names.departments[department], names.sexes[sex], birthYear];
    yield `${cells.join()},${writeDay(from[row]!)},${end}`;
  }
}

function* spellLines({ count, employee, start, end, extent }: SpellColumns, { employees }: EmploymentColumns): Generator<string> {
  yield 'employee_id,start_date,end_date,extent';
  for (let row = 0; row < count; row++) {
    const last = end[row] === openEnd ? '' : writeDay(end[row]!);
    yield `${employees.names[employee[row]!]},${writeDay(start[row]!)},${last},${extent[row]! / 10_000}`;
  }
}
