import type { Chance } from './chance';

/** A made-up workplace. */
export interface SampleUnit {
  readonly name: string;
  readonly department: string;
  /** How large the unit is beside others. */
  readonly size: number;
  /** How much its employees are ill beside others: 1 as most. */
  readonly strain: number;
  /** Whether it got support (insats) from November 2018. */
  readonly isSupported: boolean;
}

export const unitCount = 330;
export const supportedUnitCount = 71;

/** The made-up departments, and how many of a hundred units each has. */
const departments: readonly (readonly [name: string, share: number])[] = [
  ['Förvaltning A', 30],
  ['Förvaltning B', 22],
  ['Förvaltning C', 14],
  ['Förvaltning D', 12],
  ['Förvaltning E', 10],
  ['Förvaltning F', 7],
  ['Förvaltning G', 5],
];

/** Of all units those with the most strain are supported, but for every third of them, which shows what chance does. */
export function makeUnits(random: Chance): SampleUnit[] {
  const units = Array.from({ length: unitCount }, (_, number) => ({
    name: `Enhet ${String(number + 1).padStart(3, '0')}`,
    department: departmentOf(number, random),
    size: 0.3 + 1.7 * random.share(),
    strain: Math.exp(random.normal() * 0.25),
  }));
  const byStrain = [...units].sort((first, second) => second.strain - first.strain).filter((_, place) => place % 3 !== 2);
  const supported = new Set(byStrain.slice(0, supportedUnitCount));
  return units.map((unit) => ({ ...unit, isSupported: supported.has(unit) }));
}

/** Every department has a unit; the others fall as the shares have it. */
function departmentOf(number: number, random: Chance): string {
  const place = number < departments.length ? number : random.weighted(departments.map(([, share]) => share));
  return departments[place]?.[0] ?? '';
}
