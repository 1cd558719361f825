import { Identities } from '../absence/identities';

/** Gives employees their names inside the program. */
export interface EmployeeKeys {
  /**
   * The key of an employee number or personal number. Employee numbers are their own keys; a personal number, in whatever
   * form, becomes `person 1`, `person 2` and so on, so that it goes no further than the reader.
   */
  keyOf(identity: string): string;
  /** Makes an employee number and a personal number the same employee's, under the key that the person was met with first. */
  join(employeeNumber: string, personalNumber: string): void;
}

/**
 * The employees of one set of sources: the spells and the employees that belong together are read with the same, and it lives no
 * longer than they do.
 *
 * @example keys.keyOf('19500101-TF00') // the same as '500101TF00' where TF00 stands for four digits: 'person 1'
 */
export class KnownEmployees implements EmployeeKeys {
  /** All who have been met; an employee's name is the key. */
  readonly identities = new Identities();
  private persons = 0;

  keyOf(identity: string): string {
    return this.identities.names[this.numberOf(identity)] as string;
  }

  /** The number in `identities` of an employee number or personal number. */
  numberOf(identity: string): number {
    const name = nameOf(identity);
    return this.identities.find(name) ?? this.add(name);
  }

  join(employeeNumber: string, personalNumber: string): void {
    const name = nameOf(personalNumber);
    const person = this.identities.find(name);
    if (person === undefined) this.identities.addOther(name, this.numberOf(employeeNumber));
    else this.identities.addOther(nameOf(employeeNumber), person);
  }

  /** Whether a text is the identity of an employee who has been met, in capitals or not, or has the form of a personal number. */
  isIdentity(text: string): boolean {
    const name = nameOf(text);
    const written = [name, name.toUpperCase(), name.toLowerCase()];
    return personalNumberIn(name) !== undefined || written.some((each) => this.identities.find(each) !== undefined);
  }

  private add(name: string): number {
    if (personalNumberIn(name) === undefined) return this.identities.add(name);
    const number = this.identities.add(`person ${++this.persons}`);
    this.identities.addOther(name, number);
    return number;
  }
}

function nameOf(identity: string): string {
  const name = identity.trim();
  return personalNumberIn(name) ?? name;
}

/** Digits that may be a personal number, wherever they stand in a text. */
export const likePersonalNumber = /\d{6,8}[-+ ]?\d{4}/g;

/** Nine digits, and `19500101-TF00`: most employee numbers are shorter. */
const [shortest, longest] = [9, 13];

/**
 * Ten digits of a Swedish personal or coordination number, without century and sign; undefined for any other text. Nine
 * digits are one that has lost its leading zero in Excel, when its check digit says so.
 */
export function personalNumberIn(text: string): string | undefined {
  if (text.length < shortest || text.length > longest) return undefined;
  if (/^\d{9}$/.test(text)) return hasCheckDigit(`0${text}`) ? personalNumberIn(`0${text}`) : undefined;
  const parts = /^(?:18|19|20)?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})$/.exec(text);
  if (!parts) return undefined;
  const [, year = '', month = '', day = '', last = ''] = parts;
  const ofMonth = Number(day) % 60;
  const isDate = Number(month) >= 1 && Number(month) <= 12 && ofMonth >= 1 && ofMonth <= 31;
  return isDate ? year + month + day + last : undefined;
}

/** Luhn's check: digits doubled in turn, their digits added up, a multiple of ten. */
function hasCheckDigit(tenDigits: string): boolean {
  const weighted = [...tenDigits].map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1));
  const sum = weighted.reduce((total, number) => total + Math.floor(number / 10) + (number % 10), 0);
  return sum % 10 === 0;
}
