import { elapsed } from './elapsed';
import { verdict, type Goal } from './goals';
import { median } from './median';
import { isLarge, rounds } from './options';

/** Times of the same work, in milliseconds. */
interface Round {
  readonly own: number;
  readonly other: number;
}

export interface Comparison {
  /** What is measured, and beside what. */
  readonly name: string;
  readonly employees: number;
  readonly goal: Goal;
  readonly own: () => unknown;
  readonly other: () => unknown;
  /** How many times in each round our own work is done, of which the median counts; once by default. */
  readonly ownTimes?: number;
  /** For how long both do their work before anything is measured, so that it is compiled; in milliseconds, 0 by default. */
  readonly warmUpMs?: number;
}

/** Does both works by turns, and prints the median of the rounds' ratios with its range. */
export async function compare({ name, employees, goal, own, other, ownTimes = 1, warmUpMs = 0 }: Comparison): Promise<void> {
  for (const work of [own, other]) await repeat(work, warmUpMs);
  const measured: Round[] = [];
  for (let round = 0; round < (isLarge(employees) ? Math.min(3, rounds) : rounds); round++) {
    const times: number[] = [];
    for (let time = 0; time < ownTimes; time++) times.push(await elapsed(own));
    measured.push({ own: median(times), other: await elapsed(other) });
  }
  print(name, employees, goal, measured);
}

async function repeat(work: () => unknown, forMs: number): Promise<void> {
  const end = performance.now() + forMs;
  while (performance.now() < end) await work();
}

function print(name: string, employees: number, goal: Goal, measured: readonly Round[]): void {
  const ratios = measured.map(({ own, other }) => other / own);
  const ratio = median(ratios);
  const times = `${median(measured.map(({ own }) => own)).toFixed(1)} ms against ${median(measured.map(({ other }) => other)).toFixed(0)} ms`;
  const range = `${Math.min(...ratios).toFixed(1)}-${Math.max(...ratios).toFixed(1)}`;
  console.log(`  ${name}: ${times}, ${ratio.toFixed(1)} times as fast (${range})${verdict(goal, ratio, employees)}`);
}
