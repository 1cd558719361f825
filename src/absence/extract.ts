import { groupedBy } from '../values/grouped';
import type { Month } from '../values/month';
import { unknownName } from './employment';
import { hoursPerNetDay } from './parts';
import type { Period } from './period';
import { wholeMunicipality, type Level, type Status } from './statistics-row';

/** A row of an extract that a municipality has added up itself: a group's absence in one month. */
export interface ExtractRow {
  readonly month: Month;
  readonly unit: string;
  readonly department: string;
  /** Employees, a whole number, 0 or more. */
  readonly headcount: number;
  /** Sick-absence hours in hundredths of an hour. */
  readonly hours?: number;
  /** Sick absence as a share of ordinary time, in millionths: 5,02 % is 50 200. */
  readonly share?: number;
  /** Whether the share was written with a per cent sign. */
  readonly hasSign?: boolean;
}

/** What an extract says of a group in a month; undefined when it does not say, or when it is hidden. */
export interface ExtractFigures {
  readonly headcount: number | undefined;
  readonly sickHours: number | undefined;
  /** Sick hours / 8. */
  readonly netDays: number | undefined;
  readonly netDaysPerEmployee: number | undefined;
  /** Sick absence as a share of ordinary time, 0 to 1. */
  readonly absenceShare: number | undefined;
}

/** The levels that an extract can be added up to. */
export const extractLevels = ['municipality', 'department', 'unit'] as const satisfies readonly Level[];
export type ExtractLevel = (typeof extractLevels)[number];

/** A group's total in a month. */
export interface ExtractTotal extends ExtractFigures {
  readonly month: Month;
  readonly level: ExtractLevel;
  /** `all` for the municipality, otherwise the group's name in the source. */
  readonly name: string;
  /** The departments of a unit in the month. */
  readonly departments?: readonly string[];
  readonly status: Extract<Status, 'shown' | 'hidden'>;
}

/** One per cent, in millionths: where no share is larger and none has a sign, they are shares and not per cent. */
const onePercent = 10_000;
const millionths = 1_000_000;
const hundredths = 100;

/**
 * Adds the rows of an extract up to units, departments and the municipality, whatever else they are divided by (position, age).
 *
 *     headcount = sum of the rows' headcounts
 *     netDays = sum of the rows' hours / 8
 *     absenceShare = sum(headcount * share) / sum(headcount)
 *
 * The share of several rows is their mean weighted by employees, for an extract seldom says the ordinary time. A total of which
 * one row lacks hours has no hours, and one of which a row lacks a share no share: a sum of the rest would be too small.
 *
 * Numbers without a sign may be per cent (5,02) or shares (0,0502, as Excel holds 5,02 %). They are shares when none of them is
 * above 1: a municipality where nobody's absence is above one per cent is not known.
 *
 * @example
 * sums.add({ month, unit: 'Norra', department: 'Skola', headcount: 20, hours: 64_000 });
 * sums.totals()[2] // unit Norra: 20 employees, 640 h, 80 net days, 4 for each
 * @source sick-absence hours / 8: the suppliers' reports of Botkyrka and Örnsköldsvik (net days)
 */
export class ExtractSums {
  /** Rows that say no hours, and no share. */
  rowsWithoutHours = 0;
  rowsWithoutShare = 0;
  /** From the first month to the last; undefined before any row. */
  period: Period | undefined;
  private readonly groups = new Map<string, GroupSum>();
  private hasUnits = false;
  private hasDepartments = false;
  private largestShare = 0;
  private hasSigns = false;

  /** Whether shares were written as such, such as 0,0502, and not as per cent. */
  get areShares(): boolean {
    return !this.hasSigns && this.largestShare > 0 && this.largestShare <= onePercent;
  }

  add(row: ExtractRow): void {
    if (row.hours === undefined) this.rowsWithoutHours++;
    if (row.share === undefined) this.rowsWithoutShare++;
    else this.largestShare = Math.max(this.largestShare, row.share);
    this.hasSigns ||= row.hasSign ?? false;
    const { month, unit, department } = row;
    this.period = { from: Math.min(this.period?.from ?? month, month), to: Math.max(this.period?.to ?? month, month) };
    this.hasUnits ||= unit !== department;
    this.hasDepartments ||= department !== unknownName;
    this.sumOf(month, 'municipality', wholeMunicipality).add(row);
    this.sumOf(month, 'department', department).add(row);
    this.sumOf(month, 'unit', unit).add(row);
  }

  /** The totals by month, level and name: of units or departments only where the extract tells them apart. */
  totals(): ExtractTotal[] {
    const factor = this.areShares ? hundredths : 1;
    const isSaid = { municipality: true, department: this.hasDepartments, unit: this.hasUnits };
    const told = extractLevels.filter((level) => isSaid[level]);
    const months = [...groupedBy([...this.groups.values()], ({ month }) => month)].sort(([one], [other]) => one - other);
    return months.flatMap(([, sums]) =>
      told.flatMap((level) => sums.filter((sum) => sum.level === level).sort(byName)).map((sum) => sum.total(factor)),
    );
  }

  private sumOf(month: Month, level: ExtractLevel, name: string): GroupSum {
    const key = `${month} ${level} ${name}`;
    const known = this.groups.get(key);
    if (known) return known;
    const sum = new GroupSum(month, level, name);
    this.groups.set(key, sum);
    return sum;
  }
}

function byName(one: GroupSum, other: GroupSum): number {
  return one.name < other.name ? -1 : 1;
}

/** Whole numbers, divided when all rows are in. */
class GroupSum {
  private readonly departments = new Set<string>();
  private headcount = 0;
  private hours: number | undefined = 0;
  private weighted: number | undefined = 0;

  constructor(
    readonly month: Month,
    readonly level: ExtractLevel,
    readonly name: string,
  ) {}

  add({ department, headcount, hours, share }: ExtractRow): void {
    this.departments.add(department);
    this.headcount += headcount;
    this.hours = plus(this.hours, hours);
    this.weighted = plus(this.weighted, share === undefined ? undefined : headcount * share);
  }

  /** @param factor what the shares are to be multiplied by */
  total(factor: number): ExtractTotal {
    const { month, level, name, headcount, hours, weighted } = this;
    const isEmpty = headcount === 0;
    return {
      month,
      level,
      name,
      ...(level === 'unit' && { departments: [...this.departments] }),
      headcount,
      sickHours: hours === undefined ? undefined : hours / hundredths,
      netDays: hours === undefined ? undefined : hours / (hundredths * hoursPerNetDay),
      netDaysPerEmployee: hours === undefined || isEmpty ? undefined : hours / (hundredths * hoursPerNetDay * headcount),
      absenceShare: weighted === undefined || isEmpty ? undefined : (weighted * factor) / (headcount * millionths),
      status: 'shown',
    };
  }
}

/** A sum of which a part is not known is not known. */
function plus(sum: number | undefined, part: number | undefined): number | undefined {
  return sum === undefined || part === undefined ? undefined : sum + part;
}
