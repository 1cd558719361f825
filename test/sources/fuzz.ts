import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { readPaxml } from '../../src/sources/paxml/paxml';
import type { Tally } from '../../src/sources/reading';
import { readEmploymentText, readExtractText, readSpellText } from '../../src/sources/tables';
import { InputError } from '../../src/values/problem';
import { streamOf } from './faults';
import { billionLaughs, csvInput, longLine, paxmlInput, wellSeparated, type FuzzInput } from './fuzz-inputs';
import { chance, type Chance } from './random';

/**
 * Feeds the readers with spoilt files. None may crash them (a refusal with a sentence is none), take longer than two
 * seconds, or lose a row.
 *
 *     npx tsx test/sources/fuzz.ts 100000 1
 *
 * @returns how many files were read, refused, and the longest time in milliseconds
 */
export async function fuzz(count: number, seed: number): Promise<{ read: number; refused: number; rows: number; longest: number }> {
  const result = { read: 0, refused: 0, rows: 0, longest: 0 };
  for (let number = 0; number < count; number++) {
    const random = chance(seed * 1_000_003 + number);
    const began = performance.now();
    const rows = await readOne(random, number).catch((error: unknown) => {
      throw new Error(`input ${number} of seed ${seed}`, { cause: error });
    });
    const took = performance.now() - began;
    assert.ok(took < mostMilliseconds, `input ${number} of seed ${seed} took ${took} ms`);
    result.longest = Math.max(result.longest, took);
    if (rows === undefined) result.refused++;
    else result.read++;
    result.rows += rows ?? 0;
  }
  return result;
}

const mostMilliseconds = 2000;
const longLineEvery = 2000;

async function readOne(random: Chance, number: number): Promise<number | undefined> {
  const isXml = number % 2 === 1;
  if (number % longLineEvery < 2) return readFile(longLine(random), isXml, random);
  if (isXml) return readFile(random.once(50) ? billionLaughs(random) : paxmlInput(random), true, random);
  return readFile(random.once(3) ? wellSeparated(random) : csvInput(random), false, random);
}

async function readFile({ bytes, rows }: FuzzInput, isXml: boolean, random: Chance): Promise<number | undefined> {
  const source = random.once(3) && bytes.length < 100_000 ? streamOf(bytes, 1 + random.below(50)) : bytes;
  try {
    const tallies = isXml ? await paxmlTallies(source) : [await tableTally(source, rows === undefined ? random : undefined)];
    tallies.forEach(check);
    if (rows !== undefined) assert.equal(tallies[0]?.read, rows, 'rows are lost');
    return tallies.reduce((sum, { read }) => sum + read, 0);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

async function paxmlTallies(source: Parameters<typeof readPaxml>[0]): Promise<Tally[]> {
  const { spells, employments, schedule } = await readPaxml(source);
  assert.equal(spells.rows.length, spells.used - spells.merged + spells.bridged);
  return [spells, employments, schedule];
}

async function tableTally(source: Parameters<typeof readSpellText>[0], random?: Chance): Promise<Tally> {
  const kind = random?.below(4) ?? 0;
  const read = kind === 1 ? await readEmploymentText(source) : kind === 2 ? await readExtractText(source) : await readSpellText(source);
  assert.equal(read.rows.length, read.used);
  return read;
}

function check({ read, used, rejected, rejections }: Tally): void {
  assert.equal(read, used + rejected);
  assert.equal(
    rejected,
    rejections.reduce((sum, { rows }) => sum + rows, 0),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const began = performance.now();
  const result = await fuzz(Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1));
  console.log({ ...result, seconds: (performance.now() - began) / 1000 });
}
