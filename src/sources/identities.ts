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

/** Keys that also know whom they have met. */
export interface KnownEmployees extends EmployeeKeys {
  /** Whether a text is the identity of an employee who has been met, in capitals or not, or has the form of a personal number. */
  isIdentity(text: string): boolean;
}

/**
 * Keys for one set of sources: the spells and the employees that belong together are read with the same, and it lives no
 * longer than they do.
 *
 * @example keys.keyOf('19500101-TF00') // the same as '500101TF00' where TF00 stands for four digits: 'person 1'
 */
export function employeeKeys(): KnownEmployees {
  const known = new Map<string, string>();
  let persons = 0;
  return { keyOf, join, isIdentity };

  function keyOf(identity: string): string {
    const met = known.get(identity);
    if (met !== undefined) return met;
    const name = nameOf(identity);
    const key = known.get(name) ?? (personalNumberIn(name) === undefined ? name : `person ${++persons}`);
    known.set(name, key);
    return key;
  }

  function join(employeeNumber: string, personalNumber: string): void {
    const person = known.get(nameOf(personalNumber));
    if (person === undefined) known.set(nameOf(personalNumber), keyOf(employeeNumber));
    else known.set(nameOf(employeeNumber), person);
  }

  function isIdentity(text: string): boolean {
    const name = nameOf(text);
    return [name, name.toUpperCase(), name.toLowerCase()].some((written) => known.has(written)) || personalNumberIn(name) !== undefined;
  }
}

function nameOf(identity: string): string {
  const name = identity.trim();
  return personalNumberIn(name) ?? name;
}

/** Digits that may be a personal number, wherever they stand in a text. */
export const likePersonalNumber = /\d{6,8}[-+ ]?\d{4}/g;

/**
 * Ten digits of a Swedish personal or coordination number, without century and sign; undefined for any other text. Nine
 * digits are one that has lost its leading zero in Excel, when its check digit says so.
 */
export function personalNumberIn(text: string): string | undefined {
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
