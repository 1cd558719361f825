/** A comparison with another engine, on the same machine and in the same run. */
export interface Goal {
  /** At least so many times as fast, or so many times less memory. */
  readonly ratio: number;
  /** The sizes, in employees, that the goal is for. */
  readonly employees: readonly number[];
}

export const goals = {
  oneThread: { ratio: 20, employees: [6000, 60_000, 1_000_000] },
  twoThreads: { ratio: 10, employees: [6000, 60_000, 1_000_000] },
  postgres: { ratio: 100, employees: [60_000] },
  arquero: { ratio: 300, employees: [60_000] },
  fromFiles: { ratio: 8, employees: [60_000, 1_000_000] },
  firstCall: { ratio: 2, employees: [6000] },
  memory: { ratio: 4, employees: [1_000_000] },
} as const satisfies Readonly<Record<string, Goal>>;

/** What is said of a ratio; nothing at a size that has no goal. */
export function verdict({ ratio, employees }: Goal, measured: number, size: number): string {
  if (!employees.includes(size)) return '';
  return `; the goal is ${ratio}: ${measured >= ratio ? 'reached' : 'missed'}`;
}
