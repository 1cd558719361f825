import type { Calendar, MonthIndex } from './calendar';

export const monthsPerYear = 12;

/** The short days of one year of the period: its first twelve months, the next twelve, the rest. */
export interface YearOfShortDays {
  /** Employed on any day of it. */
  employed: number;
  /** Employees with short days. */
  carriers: number;
  /** Parts of each carrier, in no order; room for more. */
  readonly carried: Float64Array;
}

/** Collects each employee's short days by year, for the concentration. */
export class ShortDays {
  readonly years: readonly YearOfShortDays[];
  private readonly partsOfYear: Float64Array;
  private readonly employedInYear: Uint8Array;
  private readonly yearOfMonth: Int32Array;

  constructor({ months }: Calendar, employees: number) {
    const count = Math.ceil(months / monthsPerYear);
    this.years = Array.from({ length: count }, () => ({ employed: 0, carriers: 0, carried: new Float64Array(employees) }));
    this.partsOfYear = new Float64Array(count);
    this.employedInYear = new Uint8Array(count);
    this.yearOfMonth = Int32Array.from({ length: months }, (_, month) => Math.floor(month / monthsPerYear));
  }

  add(month: MonthIndex, parts: number): void {
    this.partsOfYear[this.yearOfMonth[month]!]! += parts;
  }

  /** Notes that the employee is employed in months of the period, both included. */
  employ(first: MonthIndex, last: MonthIndex): void {
    for (let year = this.yearOfMonth[first]!; year <= this.yearOfMonth[last]!; year++) this.employedInYear[year] = 1;
  }

  /** Ends an employee: their sums join the years, and the next one begins at nothing. */
  next(): void {
    for (let index = 0; index < this.years.length; index++) {
      const year = this.years[index]!;
      year.employed += this.employedInYear[index]!;
      if (this.partsOfYear[index]! > 0) year.carried[year.carriers++] = this.partsOfYear[index]!;
      this.employedInYear[index] = 0;
      this.partsOfYear[index] = 0;
    }
  }
}
