import { later, type Calendar, type MonthIndex } from './calendar';

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
  private readonly yearOfMonth: Int32Array;
  /** The employee's parts of each year. */
  private readonly partsOfYear: Float64Array;
  /** What those with short days carry, year after year, with room for every employee. */
  private readonly carried: Float64Array;
  /** Where the next of them goes, by year. */
  private readonly next: Int32Array;
  /** Employees employed in each year. */
  private readonly employed: Int32Array;
  /** The first year in which the employee has not been counted as employed. */
  private firstUncounted = 0;

  constructor(
    { months }: Calendar,
    private readonly employees: number,
  ) {
    const years = Math.ceil(months / monthsPerYear);
    this.yearOfMonth = Int32Array.from({ length: months }, (_, month) => Math.floor(month / monthsPerYear));
    this.partsOfYear = new Float64Array(years);
    this.carried = new Float64Array(years * employees);
    this.next = Int32Array.from({ length: years }, (_, year) => year * employees);
    this.employed = new Int32Array(years);
  }

  add(month: MonthIndex, parts: number): void {
    this.partsOfYear[this.yearOfMonth[month]!]! += parts;
  }

  /** Notes that the employee is employed in months of the period, both included; later stretches of months come later. */
  employ(first: MonthIndex, last: MonthIndex): void {
    const lastYear = this.yearOfMonth[last]!;
    for (let year = later(this.firstUncounted, this.yearOfMonth[first]!); year <= lastYear; year++) this.employed[year]!++;
    this.firstUncounted = lastYear + 1;
  }

  /** Ends an employee: their sums join the years, and the next one begins at nothing. */
  endEmployee(): void {
    const { partsOfYear, carried, next } = this;
    for (let year = 0; year < partsOfYear.length; year++) {
      const parts = partsOfYear[year]!;
      const place = next[year]!;
      carried[place] = parts;
      // Who carries nothing leaves their place to the next.
      next[year] = parts > 0 ? place + 1 : place;
      partsOfYear[year] = 0;
    }
    this.firstUncounted = 0;
  }

  /** The years, when all employees have ended. */
  byYear(): YearOfShortDays[] {
    return Array.from(this.employed, (employed, year) => ({
      employed,
      carried: this.carried.subarray(year * this.employees, this.next[year]),
    }));
  }
}
