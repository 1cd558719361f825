import { chance } from './chance';
import { withSlips, type WrittenSpell } from './dirt';
import { makeEmployments, type SampleEmployment } from './employees';
import { makeSpells } from './spells';
import { makeUnits, type SampleUnit } from './units';

/** A made-up municipality and four years of its sick absence. */
export interface Municipality {
  readonly units: readonly SampleUnit[];
  readonly employments: readonly SampleEmployment[];
  readonly spells: readonly WrittenSpell[];
}

/** Nothing about the number; the same gives the same municipality everywhere. */
export const usualSeed = 20_171_101;

/**
 * Makes a municipality of 6 000 employees in 330 units of 7 departments, from November 2017 to October 2021, with about
 * 50 000 rows of sick absence: lowest in July, more from March 2020, less in the units that got support from November 2018 to
 * then, and some employees who are ill again and again. The rows have the slips that real exports have (see `slips`).
 *
 * @param seed a whole number
 */
export function makeMunicipality(seed = usualSeed): Municipality {
  const random = chance(seed);
  const units = makeUnits(random);
  const byEmployee = makeEmployments(units, random);
  const spells = withSlips(
    byEmployee.flatMap((rows) => makeSpells(rows, random)),
    random,
  );
  return { units, employments: byEmployee.flat(), spells };
}
