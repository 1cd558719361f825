import { unknownName, type EmploymentRow } from '../../absence/employment';
import { usualRules, type Holidays } from '../../absence/rules';
import type { SpellRow } from '../../absence/spell';
import type { Fault } from '../../values/problem';
import { KnownEmployees, type EmployeeKeys } from '../identities';
import { Ledger, presentable, type Reading } from '../reading';
import { piecesOf, type Bytes, type Watch } from '../text/bytes';
import { Decoding, type Encoding } from '../text/decode';
import { usualSickCodes } from './codes';
import { ElementScanner, type Element } from './elements';
import { ElementFields, identityOf, personalFields, type Identity } from './fields';
import { personFieldsOf, readPerson, type Person } from './person';
import { XmlRecord } from './record';
import { readScheduledDay, Schedules, type ScheduledDay } from './schedule';
import { spellsOf } from './spells';
import { readTimeTransaction, timeFields, type TimeTransaction } from './time-transaction';

export interface PaxmlOptions extends Watch {
  /** The time codes (`tidkod`) that are sick absence; see `usualSickCodes`. */
  readonly sickCodes?: readonly string[];
  /** Shared with other sources of the same employees. */
  readonly keys?: EmployeeKeys;
  /** Whether public holidays between rows of a day each are days off where no schedule tells, as weekends are. */
  readonly holidays?: Holidays;
}

/** What a PAXml file held. */
export interface PaxmlReading {
  /** As the file's header says: `2.0` to `2.3`; undefined when it does not. */
  readonly version: string | undefined;
  readonly encoding: Encoding;
  /** Sick absence, of `<tidtrans>`. Its rows are fewer than those used where several were merged into one. */
  readonly spells: Reading<SpellRow> & { readonly merged: number; readonly bridged: number };
  /** Employments, of `<person>`. PAXml has no departments; the unit is the person's result unit of dimension 1. */
  readonly employments: Reading<EmploymentRow>;
  /** Ordinary time, of `<dag>` in `<schema>`: the denominator of absence as a share. */
  readonly schedule: Reading<ScheduledDay>;
}

/**
 * Reads PAXml, the Swedish standard for handing data from time systems to payroll systems, versions 2.0 to 2.3: absence from
 * `tidtransaktioner`, ordinary time from `schematransaktioner`, employments from `personal`.
 *
 *     const { spells, schedule } = await readPaxml(file.stream(), { sickCodes: ['SJK', 'ASK'] });
 *
 * It reads what files in the wild hold, not only what the schema allows:
 *
 * - ISO-8859-1 (the standard's), Windows-1252, UTF-8 or UTF-16, whatever the prolog declares; a stream of any size;
 * - employees by `anstid`, by `persnr`, or both mixed in one file: a `<person>` or a row with both joins them;
 * - a row a day or a row a period, several rows a day, hours on periods, negative corrections, times of day with zones;
 * - rows after a broken one, and the rows before the place where a file is cut off.
 *
 * Every element is accounted for: it is used, or rejected with its number, the field, the value and the reason; rows of other
 * time codes (`VAB`, `SEM`, `TID` ...) are one entry a code. How rows become spells: see `spellsOf`.
 *
 * Entities are not expanded, and a file with a DOCTYPE is refused. Personal numbers do not leave the reader: see `EmployeeKeys`.
 *
 * @throws {InputError} when the file is no PAXml or has a DOCTYPE
 * @throws the signal's reason when the reading is cancelled
 * @source PAXml 2.0, paxml.se, 2013-03-13
 */
export async function readPaxml(bytes: Bytes, options: PaxmlOptions = {}): Promise<PaxmlReading> {
  const decoding = new Decoding();
  const file = new PaxmlFile(options);
  for await (const piece of piecesOf(bytes, options)) file.add(decoding.decode(piece));
  file.add(decoding.finish());
  return { ...file.finish(), encoding: decoding.encoding };
}

const elementNames = ['header', 'resultatenhet', 'tidtrans', 'schema', 'person'] as const;

/** More would cost more when one of them is broken. */
const parsedTogether = 500;

/** A file on its way in. Employees get their keys at the end, for persons stand after the absence. */
class PaxmlFile {
  private readonly scanner = new ElementScanner('paxml', elementNames);
  private readonly sickCodes: ReadonlySet<string>;
  private readonly keys: EmployeeKeys;
  private readonly holidays: Holidays;
  private readonly spells = new Ledger();
  private readonly employments = new Ledger();
  private readonly schedule = new Ledger();
  private readonly transactions: TimeTransaction[] = [];
  private readonly persons: Person[] = [];
  private readonly days: (Identity & Omit<ScheduledDay, 'employee'>)[] = [];
  private readonly unitNames = new Map<string, string>();
  private version: string | undefined;

  constructor({ sickCodes = usualSickCodes, keys = new KnownEmployees(), holidays = usualRules.holidays }: PaxmlOptions) {
    this.sickCodes = new Set(sickCodes.map((code) => code.toUpperCase()));
    this.keys = keys;
    this.holidays = holidays;
  }

  add(text: string): void {
    this.takeAll(this.scanner.add(text));
  }

  finish(): Omit<PaxmlReading, 'encoding'> {
    this.takeAll(this.scanner.finish());
    this.joinIdentities();
    const days = this.days.map(({ day, hours, ...identity }) => ({ employee: this.keyOf(identity), day, hours }));
    const transactions = this.transactions.map((each) => ({ ...each, employee: this.keyOf(each) }));
    const { rows, merged, bridged } = spellsOf(transactions, new Schedules(days), this.spells, this.holidays);
    return {
      version: this.version,
      spells: { ...tallyOf(this.spells), rows, merged, bridged },
      employments: { ...tallyOf(this.employments), rows: this.persons.map((person) => this.employmentOf(person)) },
      schedule: { ...tallyOf(this.schedule), rows: days },
    };
  }

  private takeAll(elements: readonly Element[]): void {
    for (let start = 0; start < elements.length; start += parsedTogether) {
      const together = elements.slice(start, start + parsedTogether);
      const records = XmlRecord.parseAll(together.filter(({ fault }) => !fault)).values();
      for (const element of together) this.take(element, element.fault ? undefined : records.next().value);
    }
  }

  private take({ name, number, fault }: Element, record: XmlRecord | undefined): void {
    if (record === undefined) {
      this.ledgerOf(name).reject({ row: number, fault: fault ?? { code: 'malformed-element', given: name } });
    } else if (name === 'tidtrans') this.takeTransaction(record, number);
    else if (name === 'schema') this.takeSchedule(record, number);
    else if (name === 'person') this.takePerson(record, number);
    else this.takeRegister(record);
  }

  private ledgerOf(name: string): Ledger {
    if (name === 'person') return this.employments;
    return name === 'schema' ? this.schedule : this.spells;
  }

  private takeTransaction(record: XmlRecord, number: number): void {
    const fields = new ElementFields(record, timeFields);
    const transaction = readTimeTransaction(fields, number, this.sickCodes);
    if (transaction) this.transactions.push(transaction);
    else rejectFields(fields, number, this.spells);
  }

  private takeSchedule(record: XmlRecord, number: number): void {
    const owner = new ElementFields(record, ['@anstid', '@persnr']);
    const identity = identityOf(owner);
    for (const child of record.children('dag')) {
      const { fields, day } = readScheduledDay(child);
      if (identity === undefined || day === undefined) rejectFields(identity === undefined ? owner : fields, number, this.schedule);
      else {
        this.days.push({ ...identity, ...day });
        this.schedule.used++;
      }
    }
  }

  private takePerson(record: XmlRecord, number: number): void {
    const fields = personFieldsOf(record);
    const person = readPerson(record, fields, number);
    if (person === undefined) return rejectFields(fields, number, this.employments);
    this.persons.push(person);
    this.employments.used++;
  }

  /** The header's version, and the units' names. */
  private takeRegister(record: XmlRecord): void {
    this.version ??= record.text('version');
    const unit = record.attribute('id');
    if (unit !== undefined && record.attribute('dim') === '1') this.unitNames.set(unit, record.attribute('namn') ?? unit);
  }

  private joinIdentities(): void {
    for (const { employeeNumber, personalNumber } of [...this.persons, ...this.transactions, ...this.days]) {
      if (employeeNumber !== undefined && personalNumber !== undefined) this.keys.join(employeeNumber, personalNumber);
    }
  }

  private keyOf({ employeeNumber, personalNumber }: Identity): string {
    return this.keys.keyOf(personalNumber ?? employeeNumber ?? '');
  }

  private employmentOf(person: Person): EmploymentRow {
    const { unitNumber, sex, birthYear, from, to, category, employmentRate, monthlySalary } = person;
    const unit = unitNumber === undefined ? unknownName : (this.unitNames.get(unitNumber) ?? unitNumber);
    const about = { sex, birthYear, from, to, category, employmentRate, monthlySalary };
    return { employee: this.keyOf(person), unit, department: unknownName, ...about };
  }
}

function rejectFields({ failure }: ElementFields, number: number, ledger: Ledger): void {
  const { field, value, fault } = failure ?? { field: 'wholeRow', value: '', fault: { code: 'missing' } satisfies Fault };
  const shown = personalFields.has(field) ? '' : presentable(value);
  const column = field.replace('@', '');
  if (fault.code === 'other-cause') ledger.setAside(number, column, shown);
  else ledger.reject({ row: number, column, value: shown, fault });
}

function tallyOf({ read, used, rejected, rejections }: Ledger) {
  return { read, used, rejected, rejections };
}
