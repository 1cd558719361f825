import papaparse from 'papaparse';
import { noPublications, publishedWith } from '../src/privacy/publications';
import { pull } from '../src/pull/pull';
import { usualPullSettings } from '../src/pull/settings';
import type { PullProgress, PullResult } from '../src/pull/result';
import type { PullSource, SourceFile } from '../src/pull/source';
import { makeMunicipality } from '../samples/municipality/municipality';
import { plainEmployees, plainSpells } from '../samples/municipality/plain';
import { measuredPeriod } from './made-up';
import { median } from './median';
import { rounds } from './options';

/*
 * Measures a whole pull of the made-up municipality, 6 000 employees and 50 000 rows of absence in 48 months, from the bytes
 * of its two files to the rows that may be published; beside papaparse alone, which takes the same two files apart into cells
 * and does no more. By turns, in one process. The goal: under half a second. Processor time stands beside, for a machine that does
 * other things as well.
 *
 *     npm run bench -- pull [--rounds 7]
 */

const goal = 500;
const texts = textsOf();
const source = {
  kind: 'files',
  spells: fileOf('spells.csv', texts.spells),
  employees: fileOf('employees.csv', texts.employees),
} as const satisfies PullSource;
const settings = usualPullSettings(measuredPeriod);

interface Round {
  readonly pull: number;
  readonly processor: number;
  readonly papaparse: number;
  readonly stages: ReadonlyMap<string, number>;
}

const first = await pulled();
const again = await pulled(first.result);
console.log(`${first.result.account.employees.used} rows of employment, ${first.result.account.spells.used} of absence, 48 months`);
console.log(`first call ${first.time.toFixed(0)} ms, ${first.result.statistics.length} rows of statistics`);
const measured: Round[] = [];
for (let round = 0; round < rounds; round++) {
  const { time, processor, stages } = await pulled(again.result);
  measured.push({ pull: time, processor, papaparse: takenApart(), stages });
}
report(measured);

/** @param before what stands in the workbook, as at every pull but the first */
async function pulled(before?: PullResult): Promise<{ result: PullResult; time: number; processor: number; stages: Map<string, number> }> {
  const stages = new Map<string, number>();
  const busy = process.cpuUsage();
  const start = performance.now();
  const earlier = publishedWith(noPublications, before?.statistics ?? []);
  let last = performance.now();
  stages.set('remembering', last - start);
  const onProgress = ({ stage }: PullProgress): void => {
    const now = performance.now();
    stages.set(stage, (stages.get(stage) ?? 0) + now - last);
    last = now;
  };
  const result = await pull(source, settings, { earlier, onProgress });
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(busy);
  return { result, time, processor: (user + system) / 1000, stages };
}

function takenApart(): number {
  const start = performance.now();
  const decoder = new TextDecoder();
  for (const file of [source.employees, source.spells]) papaparse.parse(decoder.decode(file.open() as Uint8Array), { delimiter: ',' });
  return performance.now() - start;
}

function report(all: readonly Round[]): void {
  const time = median(all.map((round) => round.pull));
  const stages = [...(all[0]?.stages.keys() ?? [])].map(
    (stage) => `${stage} ${median(all.map((round) => round.stages.get(stage) ?? 0)).toFixed(0)}`,
  );
  const ratios = all.map((round) => round.pull / round.papaparse);
  const range = `${Math.min(...ratios).toFixed(1)}-${Math.max(...ratios).toFixed(1)}`;
  const processor = median(all.map((round) => round.processor));
  console.log(
    `pull ${time.toFixed(0)} ms, ${processor.toFixed(0)} ms on the processors (${stages.join(', ')}); the goal is ${goal} ms: ${time < goal ? 'reached' : 'missed'}`,
  );
  console.log(
    `papaparse alone ${median(all.map((round) => round.papaparse)).toFixed(0)} ms: the pull takes ${median(ratios).toFixed(1)} times as long (${range})`,
  );
}

function textsOf(): { spells: string; employees: string } {
  const municipality = makeMunicipality();
  return { spells: plainSpells(municipality), employees: plainEmployees(municipality) };
}

function fileOf(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, open: () => bytes };
}
