/** The longest number of which a place is kept has so many digits. */
const mostDigits = 7;

const zero = 0x30;
const notDecimal = -1;

const bitsOfPage = 7;
const lastPlace = (1 << bitsOfPage) - 1;
const unknown = 0;

/**
 * The number that a name writes in one to seven digits, the first of them 0 only when it is the only one: no two names write the
 * same.
 *
 * @returns 0 to 9 999 999; -1 for any other name
 * @example decimalOf('100003') // 100 003; -1 for '07'
 */
export function decimalOf(name: string): number {
  const { length } = name;
  if (length < 1 || length > mostDigits || (length > 1 && name.charCodeAt(0) === zero)) return notDecimal;
  let number = 0;
  for (let place = 0; place < length; place++) {
    const digit = name.charCodeAt(place) - zero;
    if (digit < 0 || digit > 9) return notDecimal;
    number = 10 * number + digit;
  }
  return number;
}

/** Numbers of decimal numbers, each in a place of its own, so that none is searched for. Only pages that are in use take memory. */
export class NumbersOfDecimals {
  /** One more than each number. */
  private readonly pages: (Int32Array | undefined)[] = [];

  /** The number of a decimal number from 0 on; undefined when it has none. */
  find(decimal: number): number | undefined {
    const place = this.pages[decimal >> bitsOfPage]?.[decimal & lastPlace] ?? unknown;
    return place === unknown ? undefined : place - 1;
  }

  set(decimal: number, number: number): void {
    const page = (this.pages[decimal >> bitsOfPage] ??= new Int32Array(lastPlace + 1));
    page[decimal & lastPlace] = number + 1;
  }
}
