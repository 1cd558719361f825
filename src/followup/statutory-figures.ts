import { ageGroupOf } from '../absence/ages';
import { partsOfHours } from '../absence/parts';
import { wholeMunicipality, type Level, type StatisticsRow } from '../absence/statistics-row';
import { rowsToHide } from '../privacy/protect';
import { noFigures } from '../privacy/no-figures';
import { usualThreshold } from '../privacy/suppress';
import { D } from '../values/money';
import { silent, type Tell } from '../values/tell';

const law = 'Lag (1997:614) om kommunal redovisning 4 kap. 1 a § (SFS 2002:1065)';
const definition = 'SKR, Definition av nyckeltal: sjukfrånvaro';

/** A year of one employee who has an ordinary working time. */
export interface EmployeeYear {
  /** Sick-absence hours, 0 to the ordinary hours. */
  readonly hours: number;
  /** Ordinary working hours; who has none is not in the figures. */
  readonly ordinaryHours: number;
  /** The hours that lie in spells of 60 days or more, 0 to the hours. */
  readonly longHours: number;
  readonly sex: Sex;
  /** At the end of the year, years. */
  readonly age: number;
}

export type Sex = 'women' | 'men';

/** In the order of the law. */
export const statutoryFigures = ['total', 'longShare', 'women', 'men', 'youngest', 'middle', 'oldest'] as const;
export type StatutoryFigure = (typeof statutoryFigures)[number];

/** A share from 0 to 1; `hidden` for the sake of the few that it is about; `none` when there is nothing to divide by. */
export type Shown = number | 'hidden' | 'none';

const ageGroups = ['youngest', 'middle', 'oldest'] as const;
type Group = Exclude<StatutoryFigure, 'longShare'>;

interface Sums {
  employees: number;
  hours: number;
  ordinaryHours: number;
  longHours: number;
}

/**
 * The seven figures of sick absence that the annual report must have.
 *
 *     total                          sum of sick hours / sum of ordinary hours
 *     long share                     sum of sick hours in spells of 60 days or more / sum of sick hours
 *     women, men, -29, 30-49, 50-    the group's sick hours / the group's own ordinary hours
 *
 * The figure of a group of at most ten employees is hidden, and others with it until it cannot be had by subtraction: when
 * the men are hidden so are the women, for the total less the women would be the men. See `rowsToHide`.
 *
 * @param years one for each employee, of one calendar year
 * @example statutoryAbsence(years).women // 0,071: 7,1 % of the women's ordinary hours
 * @source Lag (1997:614) om kommunal redovisning 4 kap. 1 a §; SKR, Definition av nyckeltal
 */
export function statutoryAbsence(years: readonly EmployeeYear[], tell: Tell = silent): Readonly<Record<StatutoryFigure, Shown>> {
  const sums = sumsByGroup(years);
  const hidden = hiddenGroups(sums);
  const shareOf = (group: Group): Shown => (hidden.has(group) ? 'hidden' : told(group, sums[group].hours, sums[group].ordinaryHours));
  const told = (figure: StatutoryFigure, part: number, whole: number): Shown => {
    if (whole === 0) return 'none';
    return tell(`followup.statutory.${figure}`, new D(part).div(whole), formulas[figure] ?? groupFormula, definition).toNumber();
  };
  tell('followup.statutoryEmployees', new D(sums.total.employees), 'n', law);
  return {
    total: shareOf('total'),
    longShare: hidden.has('total') ? 'hidden' : told('longShare', sums.total.longHours, sums.total.hours),
    women: shareOf('women'),
    men: shareOf('men'),
    youngest: shareOf('youngest'),
    middle: shareOf('middle'),
    oldest: shareOf('oldest'),
  };
}

const groupFormula = 'sick hours of the group / ordinary hours of the group';
const formulas: Partial<Record<StatutoryFigure, string>> = {
  total: 'sick hours / ordinary hours',
  longShare: 'sick hours in spells of 60 days or more / sick hours',
};

function sumsByGroup(years: readonly EmployeeYear[]): Record<Group, Sums> {
  const none = (): Sums => ({ employees: 0, hours: 0, ordinaryHours: 0, longHours: 0 });
  const sums = { total: none(), women: none(), men: none(), youngest: none(), middle: none(), oldest: none() };
  for (const year of years) {
    if (year.ordinaryHours === 0) continue;
    add(sums.total, year);
    add(sums[year.sex], year);
    add(sums[ageGroups[ageGroupOf('statutory', year.age)] ?? 'oldest'], year);
  }
  return sums;
}

function add(sums: Sums, { hours, ordinaryHours, longHours }: EmployeeYear): void {
  sums.employees++;
  sums.hours += partsOfHours(hours);
  sums.ordinaryHours += partsOfHours(ordinaryHours);
  sums.longHours += partsOfHours(longHours);
}

/** The same rules as for the pulled statistics, applied to one year: total = women + men = the three ages. */
function hiddenGroups(sums: Record<Group, Sums>): ReadonlySet<Group> {
  const groups = Object.keys(levelOf) as Group[];
  const peopled = groups.filter((group) => sums[group].employees > 0);
  const rows = new Map(peopled.map((group) => [rowOf(group, sums[group].employees), group]));
  const hidden = rowsToHide([...rows.keys()], usualThreshold);
  return new Set([...rows].filter(([row]) => hidden.has(row)).map(([, group]) => group));
}

const levelOf: Readonly<Record<Group, Level>> = {
  total: 'municipality',
  women: 'sex',
  men: 'sex',
  youngest: 'age',
  middle: 'age',
  oldest: 'age',
};

function rowOf(group: Group, headcount: number): StatisticsRow {
  const name = group === 'total' ? wholeMunicipality : group;
  return { ...noFigures, month: 0, level: levelOf[group], name, headcount, status: 'shown' };
}
