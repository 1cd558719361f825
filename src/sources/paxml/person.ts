import type { EmploymentRow } from '../../absence/employment';
import { dayOf, writeDay, type Day } from '../../values/day';
import { yearOfPersonalNumber } from '../cells/birth-year';
import { readDay } from '../cells/day';
import { numberWithin } from '../cells/number';
import { readText } from '../cells/read-cell';
import { readPercent } from '../cells/share';
import { personalNumberIn } from '../identities';
import { ElementFields, identityOf, type Identity } from './fields';
import type { XmlRecord } from './record';

/** A `<person>`, with the number of the unit that the person works in. */
export interface Person extends Identity, Omit<EmploymentRow, 'employee' | 'unit' | 'department'> {
  /** Number of the element, from 1. */
  readonly number: number;
  readonly unitNumber: string | undefined;
}

/** The dimension that says where a person works (kostnadsställe). */
const unitDimension = '1';
const readSalary = numberWithin(0, 10_000_000);
const personFields = ['@anstid', '@persnr', 'anstdatum', 'avgdatum', 'kategori', 'anstform'];

/** The fields of a person; of the rate and the pay, which have a date for each change, the latest. */
export function personFieldsOf(record: XmlRecord): ElementFields {
  return new ElementFields(record, personFields, { sysgrad: newest(record, 'sysgrad'), manlon: newest(record, 'manlon') });
}

/** Who is employed without a date is employed from the first day that counts. */
const always = dayOf(1940, 1, 1) as Day;

/** A person's employment; undefined after `fields.fail`. */
export function readPerson(record: XmlRecord, fields: ElementFields, number: number): Person | undefined {
  const identity = identityOf(fields);
  const from = fields.optional('anstdatum', readDay) ?? always;
  const to = fields.optional('avgdatum', readDay);
  const category = fields.optional('kategori', readText) ?? fields.optional('anstform', readText);
  const employmentRate = fields.optional('sysgrad', readPercent);
  const monthlySalary = fields.optional('manlon', readSalary);
  if (to !== undefined && to < from) {
    return fields.fail('avgdatum', { code: 'earlier-than', given: writeDay(to), other: 'start', earliest: writeDay(from) });
  }
  if (fields.failure || identity === undefined) return undefined;
  return { ...identity, ...aboutBirth(identity), number, unitNumber: unitIn(record), from, to, category, employmentRate, monthlySalary };
}

function newest(record: XmlRecord, name: string): string | undefined {
  const values = record.children(name).map((child) => ({ value: child.ownText(), date: child.attribute('datum') ?? '' }));
  return values.sort((first, second) => (first.date < second.date ? 1 : -1))[0]?.value;
}

function unitIn(record: XmlRecord): string | undefined {
  const units = record.children('resenheter').flatMap((list) => list.children('resenhet'));
  return units.find((unit) => unit.attribute('dim') === unitDimension)?.attribute('id');
}

/** Sex and year of birth, which a personal number holds: its last digit but one is odd for men. */
function aboutBirth({ personalNumber }: Identity): { sex?: string; birthYear?: number } {
  const digits = personalNumber === undefined ? undefined : personalNumberIn(personalNumber.trim());
  if (personalNumber === undefined || digits === undefined) return {};
  return { sex: Number(digits[8]) % 2 === 1 ? 'M' : 'K', birthYear: yearOfPersonalNumber(personalNumber.trim()) };
}
