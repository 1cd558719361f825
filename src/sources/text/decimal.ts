/** A number is written in as many digits at most. */
const mostDigits = 6;

const zero = 0x30;
const notDecimal = -1;

/**
 * The number that a text writes in one to six digits, the first of them 0 only when it is the only one: no two texts write the
 * same.
 *
 * @param bytes among which the text stands from `start` to before `end`
 * @returns 0 to 999 999; -1 when the text is any other
 * @example decimalIn(new TextEncoder().encode('M,100003,'), 2, 8) // 100 003
 */
export function decimalIn(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length < 1 || length > mostDigits || (bytes[start] === zero && length > 1)) return notDecimal;
  let number = 0;
  for (let place = start; place < end; place++) {
    const digit = bytes[place]! - zero;
    if (digit < 0 || digit > 9) return notDecimal;
    number = 10 * number + digit;
  }
  return number;
}
