/** What a date is written in: `2018-11-01`. */
const lengthOfDate = 10;
const dashes = 0x2d00002d;
const bytesOfDashes = 0xff0000ff | 0;

const firstYear = 1900;
const lastYear = 2155;
/** One more than the largest of each. */
const [months, days] = [13, 32];

const notDate = -1;

/**
 * A code for the date that a text writes as `2018-11-01`: no two texts have the same. Whether there is such a day in the month is
 * not asked.
 *
 * @param view of the bytes among which the text stands from `start` to before `end`
 * @returns 0 to 106 495, later dates having larger ones; -1 when the text is any other, or its year before 1900 or after 2155
 * @example calendarDateIn(viewOf('TV,2018-11-01,'), 3, 13) // 49 441
 */
export function calendarDateIn(view: DataView, start: number, end: number): number {
  if (end - start !== lengthOfDate) return notDate;
  const yearDigits = digitsOf(view.getInt32(start, true));
  const middle = view.getInt32(start + 4, true);
  const otherDigits = digitsOf(((middle >> 8) & 0xffff) | (view.getInt16(start + 8, true) << 16));
  if ((middle & bytesOfDashes) !== dashes || !areDecimal(yearDigits) || !areDecimal(otherDigits)) return notDate;
  const year = 100 * firstTwo(yearDigits) + lastTwo(yearDigits);
  const month = firstTwo(otherDigits);
  const day = lastTwo(otherDigits);
  if (year < firstYear || year > lastYear || month >= months || day >= days) return notDate;
  return ((year - firstYear) * months + month) * days + day;
}

/** The digits that four bytes write, one in each byte, the first in the lowest; more than 9 of a byte that is no digit. */
function digitsOf(word: number): number {
  return word ^ 0x30303030;
}

function areDecimal(digits: number): boolean {
  return (((digits + 0x06060606) | digits) & 0xf0f0f0f0) === 0;
}

function firstTwo(digits: number): number {
  return 10 * (digits & 0xf) + ((digits >> 8) & 0xf);
}

function lastTwo(digits: number): number {
  return 10 * ((digits >> 16) & 0xf) + ((digits >> 24) & 0xf);
}
