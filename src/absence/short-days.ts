import type { Calendar, MonthIndex } from './calendar';

export const monthsPerYear = 12;

/** The short days of one year of the period: its first twelve months, the next twelve, the rest. */
export interface YearOfShortDays {
  /** Employed on any day of it. */
  readonly employed: number;
  /** Parts of each employee with short days, in no order. */
  readonly carried: Float64Array;
}

/** Collects each employee's short days by year, for the concentration. */
export class ShortDays {
  private readonly yearCount: number;
  private readonly partsOfYear: Float64Array;
  private readonly employedInYear: Uint8Array;
  private readonly yearOfMonth: Int32Array;
  private readonly employed: Int32Array;
  /** Employees with short days, by year. */
  private readonly carriers: Int32Array;
  /** What they carry, year after year, with room for every employee. */
  private readonly carried: Float64Array;

  constructor(
    { months }: Calendar,
    private readonly employees: number,
  ) {
    this.yearCount = Math.ceil(months / monthsPerYear);
    this.partsOfYear = new Float64Array(this.yearCount);
    this.employedInYear = new Uint8Array(this.yearCount);
    this.yearOfMonth = Int32Array.from({ length: months }, (_, month) => Math.floor(month / monthsPerYear));
    this.employed = new Int32Array(this.yearCount);
    this.carriers = new Int32Array(this.yearCount);
    this.carried = new Float64Array(this.yearCount * employees);
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
    for (let year = 0; year < this.yearCount; year++) {
      this.employed[year]! += this.employedInYear[year]!;
      this.carried[year * this.employees + this.carriers[year]!] = this.partsOfYear[year]!;
      // Who carries nothing leaves their place to the next.
      this.carriers[year]! += this.partsOfYear[year]! > 0 ? 1 : 0;
      this.employedInYear[year] = 0;
      this.partsOfYear[year] = 0;
    }
  }

  /** The years, when all employees have ended. */
  byYear(): YearOfShortDays[] {
    return Array.from(this.carriers, (carriers, year) => ({
      employed: this.employed[year]!,
      carried: this.carried.subarray(year * this.employees, year * this.employees + carriers),
    }));
  }
}
