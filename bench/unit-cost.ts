import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { unitCostInCell } from '../functions/unit-cost';

/*
 * ENHETSKOSTNAD for 10 000 units in one call, against a call for each unit, and against plain floating-point numbers.
 * All three must agree to the öre before anything is timed.
 */

const units = 10_000;
const rounds = 9;

/** A made-up unit: days 1-14, 15-90 and 91 and on, monthly salary, spells. */
type Unit = readonly [shortDays: number, longDays: number, veryLongDays: number, monthlySalary: number, spells: number];
/** Kronor: short, long, all. */
type Cost = readonly number[];

const made: readonly Unit[] = Array.from({ length: units }, (_, place): Unit => {
  const shortDays = ((place * 37) % 400) / 8;
  return [shortDays, ((place * 53) % 900) / 8, ((place * 11) % 640) / 8, 24_000 + ((place * 7919) % 2_400_000) / 100, place % 9];
});

function inOneCall(): Cost[] {
  const column = (field: number): number[][] => made.map((unit) => [unit[field] ?? 0]);
  return unitCostInCell(column(0), column(1), column(2), column(3), column(4)) as number[][];
}

function callByCall(): Cost[] {
  return made.flatMap(([short, long, veryLong, salary, spells]) => {
    return unitCostInCell([[short]], [[long]], [[veryLong]], [[salary]], [[spells]]) as number[][];
  });
}

function inPlainNumbers(): Cost[] {
  const [contributions, holiday, overhead, hoursPerYear, hoursPerDay] = [0.3142, 0.12, 0.2, 1880, 8];
  const factor = (pay: number) => ((pay + holiday) * (1 + contributions) + overhead) * ((12 * hoursPerDay) / hoursPerYear);
  const [first, other, supplement, unpaid] = [factor(0), factor(0.8), factor(0.1), factor(0)];
  return made.map(([shortDays, longDays, veryLongDays, salary, spells]) => {
    const firstDays = Math.min(spells, shortDays);
    const short = (firstDays * first + (shortDays - firstDays) * other) * salary;
    const long = (longDays * supplement + veryLongDays * unpaid) * salary;
    return [short, long, short + long];
  });
}

function assertAgree(costs: readonly Cost[], expected: readonly Cost[]): void {
  costs.forEach((cost, row) => {
    cost.forEach((kronor, column) => {
      assert.ok(Math.abs(kronor - (expected[row]?.[column] ?? NaN)) < 0.005, `row ${row + 1}: ${kronor} kr`);
    });
  });
}

/** The median time of several rounds, in milliseconds. */
function timeOf(calculate: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    calculate();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? NaN;
}

const expected = inPlainNumbers();
assertAgree(inOneCall(), expected);
assertAgree(callByCall(), expected);

const [together, apart, plain] = [timeOf(inOneCall), timeOf(callByCall), timeOf(inPlainNumbers)];
console.log(`ENHETSKOSTNAD, ${units} units, median of ${rounds} rounds; all agree to the öre`);
console.log(`  one call of ${units} rows   ${together.toFixed(1)} ms`);
console.log(`  ${units} calls of one row   ${apart.toFixed(1)} ms, ${(apart / together).toFixed(1)} times one call`);
console.log(`  plain numbers             ${plain.toFixed(2)} ms, one call takes ${(together / plain).toFixed(0)} times as long`);
