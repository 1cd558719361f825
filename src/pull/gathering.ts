import { EmploymentColumnsBuilder, unknownName, type EmploymentColumns, type EmploymentRow } from '../absence/employment';
import { growingInt32 } from '../absence/growing';
import { Identities } from '../absence/identities';
import { usualRules, type Holidays } from '../absence/rules';
import { SpellColumnsBuilder, type SpellColumns, type SpellRow } from '../absence/spell';
import { groupOf } from '../locale/statistics-table';
import { readTextAs } from '../sources/cells/read-cell';
import { employeeKeys } from '../sources/identities';
import { daysOffBetween, usualDaysOff } from '../sources/rows/days-off';
import { noSalary } from './absence-data';

const orePerKrona = 100;

/** Takes the rows of both parts as they are read, straight into columns. */
export class Gathering {
  /** Shared by both parts, so that an employee is the same in both. */
  readonly keys = employeeKeys();
  /** Reads an employee's number; shared by both parts. */
  readonly readEmployee = readTextAs((text) => this.identities.numberOf(this.keys.keyOf(text)));
  readonly salaries: number[] = [];
  /** Of the spells, rows over days off that the source leaves out. */
  daysOff = 0;
  /** The rows of a source with a row a day, and their numbers; see `addDaysOff`. */
  private readonly days: { readonly row: SpellRow; readonly number: number }[] = [];
  private readonly spellRows = growingInt32();
  private readonly plainNames = new Map<string, string>();
  private readonly identities = new Identities();
  private readonly spellBuilder = new SpellColumnsBuilder(this.identities);
  private readonly employmentBuilder = new EmploymentColumnsBuilder(this.identities);

  /** @param row whose employee has been read by `readEmployee` */
  addEmployment(row: EmploymentRow<number>): void {
    this.employmentBuilder.addNumbered(this.withPlainNames(row));
    this.salaries.push(row.monthlySalary === undefined ? noSalary : Math.round(row.monthlySalary * orePerKrona));
  }

  /**
   * @param row whose employee has been read by `readEmployee`
   * @param number of the row in the source
   */
  addSpell(row: SpellRow<number>, number: number): void {
    this.spellBuilder.addNumbered(this.withPlainCause(row));
    this.spellRows.push(number);
    if (row.isDay) this.days.push({ row: { ...row, employee: this.identities.names[row.employee] ?? '' }, number });
  }

  /** @param row whose employee goes by one of `keys` */
  addKeyedEmployment(row: EmploymentRow): void {
    this.addEmployment({ ...row, employee: this.identities.numberOf(row.employee) });
  }

  /** @param row whose employee goes by one of `keys`, and which is no row of the source */
  addKeyedSpell(row: SpellRow): void {
    this.spellBuilder.add(this.withPlainCause(row));
  }

  /** Puts rows over the days off of a source that has a row a day; to be called when all spells have been added. */
  addDaysOff(holidays: Holidays = usualRules.holidays): void {
    const rows = this.days.map(({ row }) => row);
    const numberOf = new Map(this.days.map(({ row, number }) => [`${row.employee} ${row.start}`, number]));
    for (const row of daysOffBetween(rows, usualDaysOff(holidays))) {
      this.addKeyedSpell(row);
      this.spellRows.push(numberOf.get(`${row.employee} ${row.start - 1}`) ?? 0);
      this.daysOff++;
    }
  }

  finish(): { spells: SpellColumns; spellRows: Int32Array; employments: EmploymentColumns } {
    return { spells: this.spellBuilder.finish(), spellRows: this.spellRows.finish(), employments: this.employmentBuilder.finish() };
  }

  /**
   * A row whose groups are called as the pulled table can give them back: `Okänt` is the group of the unknown, and a cell keeps
   * no spaces around a name. The next pull would else not know a group again whose figures it must keep hidden.
   */
  private withPlainNames(row: EmploymentRow<number>): EmploymentRow<number> {
    const [unit, department] = [this.plain(row.unit), this.plain(row.department)];
    return { ...row, unit, department, sex: row.sex && this.plain(row.sex), category: row.category && this.plain(row.category) };
  }

  private withPlainCause<Employee>(row: SpellRow<Employee>): SpellRow<Employee> {
    return row.cause === undefined ? row : { ...row, cause: this.plain(row.cause) };
  }

  private plain(name: string): string {
    const known = this.plainNames.get(name);
    if (known !== undefined) return known;
    const plain = groupOf(name.replace(/\s+/g, ' ')) || unknownName;
    this.plainNames.set(name, plain);
    return plain;
  }
}
