import { wholeExtent } from '../../src/absence/parts';
import type { Day } from '../../src/values/day';
import type { Chance } from './chance';
import { firstDay, lastDay } from './period';
import type { SampleUnit } from './units';

/** A row of employment: a person in a unit at a rate. */
export interface SampleEmployment {
  readonly employee: string;
  readonly unit: SampleUnit;
  readonly sex: 'K' | 'M';
  readonly birthYear: number;
  readonly from: Day;
  /** Undefined while it lasts. */
  readonly to: Day | undefined;
  /** Kronor at full time. */
  readonly monthlySalary: number;
  /** Ten-thousandths of full time. */
  readonly rate: number;
}

export const employeeCount = 6000;

const daysPerYear = 365;
/** Of a hundred employees so many leave each year. */
const leaving = 0.035;
const hiredLater = 0.07;
const moving = 0.08;
const changingRate = 0.06;
const women = 0.77;
const fullTime = 0.7;

/** Each employee's rows, in the order of their days: one, or two for those who move to another unit or get another rate. */
export function makeEmployments(units: readonly SampleUnit[], random: Chance): SampleEmployment[][] {
  const sizes = units.map(({ size }) => size);
  const unitOf = () => units[random.weighted(sizes)] as SampleUnit;
  return Array.from({ length: employeeCount }, (_, number) => {
    const employee = `M${String(number + 1).padStart(5, '0')}`;
    return divided({ employee, ...person(random), ...days(random), unit: unitOf() }, unitOf, random);
  });
}

function person(random: Chance): Pick<SampleEmployment, 'sex' | 'birthYear' | 'monthlySalary' | 'rate'> {
  const age = Math.min(64, Math.max(19, Math.round(44 + random.normal() * 12)));
  return {
    sex: random.happens(women) ? 'K' : 'M',
    birthYear: 2018 - age,
    monthlySalary: 24_000 + 100 * random.below(160) + 100 * random.below(80),
    rate: random.happens(fullTime) ? wholeExtent : 5000 + 500 * random.below(10),
  };
}

function days(random: Chance): Pick<SampleEmployment, 'from' | 'to'> {
  const isHiredLater = random.happens(hiredLater);
  const from = isHiredLater ? firstDay + random.below(lastDay - firstDay) : firstDay - 1 - random.below(25 * daysPerYear);
  const stays = Math.floor((-Math.log(1 - random.share()) * daysPerYear) / leaving);
  const to = Math.max(from, firstDay) + stays;
  return { from, to: to > lastDay ? undefined : to };
}

/** Some rows are cut in two, on a day of the period, and go on in another unit or at another rate. */
function divided(row: SampleEmployment, unitOf: () => SampleUnit, random: Chance): SampleEmployment[] {
  const change = Math.max(row.from, firstDay) + 30 + random.below(1000);
  const isChanged = change < (row.to ?? lastDay);
  const before = { ...row, to: change - 1 };
  if (isChanged && random.happens(moving)) return [before, { ...row, from: change, unit: unitOf() }];
  const rate = 5000 + 500 * random.below(11);
  return isChanged && random.happens(changingRate) ? [before, { ...row, from: change, rate }] : [row];
}
