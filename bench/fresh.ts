import { inFreshProcess, type Fresh } from './fresh-process';
import { goals, verdict } from './goals';
import type { Measured } from './measured';
import { median } from './median';
import { isLarge } from './options';

/** Processes of each engine; of a large size one is enough to see how much memory it takes. */
const processesOf = (employees: number): number => (isLarge(employees) ? 1 : 5);

/** The first call in a fresh process, and the most memory from files to statistics, beside DuckDB with one thread. */
export async function measureFresh({ employees, folder }: Measured): Promise<void> {
  const own: Fresh[] = [];
  const other: Fresh[] = [];
  for (let process = 0; process < processesOf(employees); process++) {
    own.push(await inFreshProcess('fresh-own.js', folder));
    other.push(await inFreshProcess('fresh-duckdb.js', folder));
  }
  const firstCall = compared(own, other, (fresh) => fresh.firstCall);
  console.log(`  first call in a process: ${firstCall.text('ms')}${verdict(goals.firstCall, firstCall.ratio, employees)}`);
  const memory = compared(own, other, (fresh) => fresh.memory);
  console.log(`  most memory, from files: ${memory.text('MB')}${verdict(goals.memory, memory.ratio, employees)}`);
}

function compared(own: readonly Fresh[], other: readonly Fresh[], of: (fresh: Fresh) => number) {
  const ratio = median(own.map((fresh, index) => of(other[index]!) / of(fresh)));
  const middle = (all: readonly Fresh[]): string => median(all.map(of)).toFixed(0);
  return { ratio, text: (unit: string) => `${middle(own)} ${unit}, DuckDB ${middle(other)} ${unit}, ${ratio.toFixed(1)} times as much` };
}
