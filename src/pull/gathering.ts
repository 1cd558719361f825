import { EmploymentColumnsBuilder, unknownName, type EmploymentColumns, type EmploymentRow } from '../absence/employment';
import { growingInt32 } from '../absence/growing';
import { usualRules, type Holidays } from '../absence/rules';
import { SpellColumnsBuilder, type SpellColumns, type SpellRow } from '../absence/spell';
import { groupOf } from '../locale/statistics-table';
import { readTextAs } from '../sources/cells/read-cell';
import { KnownEmployees } from '../sources/identities';
import { daysOffBetween, usualDaysOff } from '../sources/rows/days-off';
import { employmentKindOf } from '../sources/rows/employments';
import { spellKindOf } from '../sources/rows/spells';
import { noSalary } from './absence-data';

const orePerKrona = 100;

/** Takes the rows of both parts as they are read, straight into columns. */
export class Gathering {
  /** Shared by both parts, so that an employee is the same in both. */
  readonly employees = new KnownEmployees();
  /** Reads an employee's number; shared by both parts. */
  private readonly readEmployee = readTextAs((text) => this.employees.numberOf(text));
  /** How the rows are read that `addEmployment` takes. */
  readonly employmentKind = employmentKindOf(
    this.readEmployee,
    readTextAs((text) => this.plain(text)),
  );
  /** How the rows are read that `addSpell` takes. */
  readonly spellKind = spellKindOf(this.readEmployee);
  readonly salaries: number[] = [];
  /** Of the spells, rows over days off that the source leaves out. */
  daysOff = 0;
  /** The rows of a source with a row a day, and their numbers; see `addDaysOff`. */
  private readonly days: { readonly row: SpellRow; readonly number: number }[] = [];
  private readonly spellRows = growingInt32();
  private readonly plainNames = new Map<string, string>();
  private readonly spellBuilder = new SpellColumnsBuilder(this.employees.identities);
  private readonly employmentBuilder = new EmploymentColumnsBuilder(this.employees.identities);

  /** @param row as it has been read by `employmentKind` */
  addEmployment(row: EmploymentRow<number>): void {
    this.employmentBuilder.addNumbered(row);
    this.salaries.push(row.monthlySalary === undefined ? noSalary : Math.round(row.monthlySalary * orePerKrona));
  }

  /**
   * @param row as it has been read by `spellKind`
   * @param number of the row in the source
   */
  addSpell(row: SpellRow<number>, number: number): void {
    this.spellBuilder.addNumbered(this.withPlainCause(row));
    this.spellRows.push(number);
    if (row.isDay) this.days.push({ row: { ...row, employee: this.employees.identities.names[row.employee] ?? '' }, number });
  }

  /** @param row whose employee goes by a key of `employees` */
  addKeyedEmployment(row: EmploymentRow): void {
    this.addEmployment({ ...this.withPlainNames(row), employee: this.employees.identities.numberOf(row.employee) });
  }

  /** @param row whose employee goes by a key of `employees`, and which is no row of the source */
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
  private withPlainNames(row: EmploymentRow): EmploymentRow {
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
