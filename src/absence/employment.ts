import { lastDay, type Day } from '../values/day';
import { growingInt32, growingUint16 } from './growing';
import { Identities } from './identities';
import { wholeExtent } from './parts';

/**
 * One row of employment: who worked where, and from when to when. An employee who moves or gets a new rate has several.
 * Readers check it; counting trusts it. The employee goes by the identity in the source, the same as in the spells, or by its
 * number in `Identities`.
 */
export interface EmploymentRow<Employee = string> {
  readonly employee: Employee;
  readonly unit: string;
  readonly department: string;
  /** As the source writes it (`K`, `M`, `kvinna` ...): the name of the group in the statistics. */
  readonly sex?: string;
  /** 1850 to 2100. */
  readonly birthYear?: number;
  /** First day that the row is valid. */
  readonly from: Day;
  /** Last day that the row is valid, `from` or later; undefined while it lasts. */
  readonly to?: Day;
  /** Kronor a month at the row's own rate or full time, as the source has it; not used in counting. */
  readonly monthlySalary?: number;
  /** Share of full time in ten-thousandths, 0 to 10 000; full time when the source has none. */
  readonly employmentRate?: number;
  /** Employment category, e.g. permanent or hourly, as the source writes it. */
  readonly category?: string;
}

/** The rows of a source in typed columns: what counting reads. Made by `EmploymentColumnsBuilder`. */
export interface EmploymentColumns {
  readonly count: number;
  /** Number of the employee in `employees`. */
  readonly employee: Int32Array;
  /** Number of the place: a unit in a department. */
  readonly place: Int32Array;
  /** Number of the profile: a sex, an employment category and a birth year. */
  readonly profile: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Ten-thousandths of full time. */
  readonly rate: Uint16Array;
  readonly employees: Identities;
  readonly units: readonly string[];
  readonly departments: readonly string[];
  readonly sexes: readonly string[];
  /** Empty when no row has a category. */
  readonly categories: readonly string[];
  /** Unit and department of each place, by number. */
  readonly places: readonly Place[];
  /** What each profile is, by number. */
  readonly profiles: readonly Profile[];
}

export interface Place {
  readonly unit: number;
  readonly department: number;
}

export interface Profile {
  readonly sex: number;
  readonly category: number;
  /** `unknownYear` when the source has none. */
  readonly birthYear: number;
}

export const unknownYear = 0;
/** Name of the group of those whose sex, age or category the source does not say. */
export const unknownName = 'unknown';

/** Fills the columns row by row. */
export class EmploymentColumnsBuilder {
  private readonly employee = growingInt32();
  private readonly place = growingInt32();
  private readonly profile = growingInt32();
  private readonly from = growingInt32();
  private readonly to = growingInt32();
  private readonly rate = growingUint16();
  private readonly units = new Identities();
  private readonly departments = new Identities();
  private readonly sexes = new Identities();
  private readonly categories = new Identities();
  private readonly places = new Pairs();
  /** Pairs of sex and category; a profile is one of them and a birth year. */
  private readonly groups = new Pairs();
  private readonly profiles = new Pairs();
  private hasCategories = false;

  /** @param employees shared with the spells of the same count */
  constructor(private readonly employees: Identities) {}

  add(row: EmploymentRow): void {
    this.addNumbered({ ...row, employee: this.employees.numberOf(row.employee) });
  }

  /** Adds a row whose employee goes by a number in the `Identities`. */
  addNumbered(row: EmploymentRow<number>): void {
    this.employee.push(row.employee);
    this.place.push(this.places.numberOf(this.units.numberOf(row.unit), this.departments.numberOf(row.department)));
    const group = this.groups.numberOf(this.sexes.numberOf(row.sex ?? unknownName), this.categoryOf(row.category));
    this.profile.push(this.profiles.numberOf(group, row.birthYear ?? unknownYear));
    this.from.push(row.from);
    this.to.push(row.to ?? lastDay);
    this.rate.push(row.employmentRate ?? wholeExtent);
  }

  finish(): EmploymentColumns {
    const employee = this.employee.finish();
    return {
      count: employee.length,
      employee,
      place: this.place.finish(),
      profile: this.profile.finish(),
      from: this.from.finish(),
      to: this.to.finish(),
      rate: this.rate.finish(),
      employees: this.employees,
      units: this.units.names,
      departments: this.departments.names,
      sexes: this.sexes.names,
      categories: this.hasCategories ? this.categories.names : [],
      places: this.places.inOrder.map(([unit, department]) => ({ unit, department })),
      profiles: this.profiles.inOrder.map(([group, birthYear]) => ({ ...this.groupAt(group), birthYear })),
    };
  }

  private categoryOf(category: string | undefined): number {
    this.hasCategories ||= category !== undefined;
    return this.categories.numberOf(category ?? unknownName);
  }

  private groupAt(number: number): { sex: number; category: number } {
    const [sex, category] = this.groups.inOrder[number]!;
    return { sex, category };
  }
}

/** Numbers pairs of numbers from 0 in the order in which they are first met. */
class Pairs {
  readonly inOrder: (readonly [number, number])[] = [];
  /** By the first number of a pair and then the second. */
  private readonly known: Map<number, number>[] = [];

  /** @param first 0 or more, with few between those that are used */
  numberOf(first: number, second: number): number {
    const ofFirst = (this.known[first] ??= new Map<number, number>());
    const known = ofFirst.get(second);
    if (known !== undefined) return known;
    const number = this.inOrder.push([first, second]) - 1;
    ofFirst.set(second, number);
    return number;
  }
}

/** The columns of rows that are already in memory. */
export function employmentColumns(rows: Iterable<EmploymentRow>, employees: Identities): EmploymentColumns {
  const builder = new EmploymentColumnsBuilder(employees);
  for (const row of rows) builder.add(row);
  return builder.finish();
}
