import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { chance, type Chance } from '../../samples/municipality/chance';
import { readPaxml } from '../../src/sources/paxml/paxml';
import type { Tally } from '../../src/sources/reading';
import { readEmploymentText, readExtractText, readSpellText } from '../../src/sources/tables';
import type { Bytes, Watch } from '../../src/sources/text/bytes';
import { InputError } from '../../src/values/problem';
import { streamOf } from './faults';
import { billionLaughs, csvInput, longLine, paxmlInput, wellSeparated, type FuzzInput } from './fuzz-inputs';

/**
 * Feeds the readers with spoilt files. None may crash them (a refusal with a sentence is none), hang them (two seconds in
 * which the reading neither comes on nor can be cancelled), or lose a row.
 *
 *     npx tsx test/sources/fuzz.ts 100000 1
 *
 * @returns how many files were read and refused, their rows, and the longest pause and whole reading in milliseconds
 */
export async function fuzz(count: number, seed: number): Promise<FuzzResult> {
  const result = { read: 0, refused: 0, rows: 0, longestPause: 0, longest: 0 };
  for (let number = 0; number < count; number++) {
    const clock = new Clock();
    const rows = await readOne(chance(seed * 1_000_003 + number), number, clock).catch((error: unknown) => {
      throw new Error(`input ${number} of seed ${seed}`, { cause: error });
    });
    clock.tick();
    assert.ok(clock.longestPause < mostMilliseconds, `input ${number} of seed ${seed} hung ${clock.longestPause} ms`);
    result.longestPause = Math.max(result.longestPause, clock.longestPause);
    result.longest = Math.max(result.longest, clock.total);
    if (rows === undefined) result.refused++;
    else result.read++;
    result.rows += rows ?? 0;
  }
  return result;
}

interface FuzzResult {
  readonly read: number;
  readonly refused: number;
  readonly rows: number;
  readonly longestPause: number;
  readonly longest: number;
}

/** Measures the pauses between signs of life. */
class Clock {
  longestPause = 0;
  total = 0;
  private last = performance.now();

  readonly tick = (): void => {
    const now = performance.now();
    this.longestPause = Math.max(this.longestPause, now - this.last);
    this.total += now - this.last;
    this.last = now;
  };
}

const mostMilliseconds = 2000;
const longLineEvery = 2000;

async function readOne(random: Chance, number: number, clock: Clock): Promise<number | undefined> {
  const isXml = number % 2 === 1;
  if (number % longLineEvery < 2) return readFile(longLine(random), isXml, random, clock);
  if (isXml) return readFile(random.happens(1 / 50) ? billionLaughs(random) : paxmlInput(random), true, random, clock);
  return readFile(random.happens(1 / 3) ? wellSeparated(random) : csvInput(random), false, random, clock);
}

async function readFile({ bytes, rows }: FuzzInput, isXml: boolean, random: Chance, clock: Clock): Promise<number | undefined> {
  const source = random.happens(1 / 3) && bytes.length < 100_000 ? streamOf(bytes, 1 + random.below(50)) : bytes;
  clock.tick();
  const options = { onProgress: clock.tick };
  try {
    const tallies = isXml
      ? await paxmlTallies(source, options)
      : [await tableTally(source, options, rows === undefined ? random : undefined)];
    tallies.forEach(check);
    if (rows !== undefined) assert.equal(tallies[0]?.read, rows, 'rows are lost');
    return tallies.reduce((sum, { read }) => sum + read, 0);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

async function paxmlTallies(source: Bytes, options: Watch): Promise<Tally[]> {
  const { spells, employments, schedule } = await readPaxml(source, options);
  assert.equal(spells.rows.length, spells.used - spells.merged + spells.bridged);
  return [spells, employments, schedule];
}

async function tableTally(source: Bytes, options: Watch, random?: Chance): Promise<Tally> {
  const kind = random?.below(4) ?? 0;
  const read =
    kind === 1
      ? await readEmploymentText(source, options)
      : kind === 2
        ? await readExtractText(source, options)
        : await readSpellText(source, options);
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
  void fuzz(Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1)).then((result) => {
    console.log({ ...result, seconds: (performance.now() - began) / 1000 });
  });
}
