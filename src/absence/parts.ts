/**
 * The unit in which net days are counted: the 180 180 000th part of a day, so that counting is counting whole numbers.
 *
 * 180 180 000 = 2^5 * 3^2 * 5^4 * 7 * 11 * 13 is chosen so that these are whole:
 *
 * - an extent of one ten-thousandth (0,01 %): 18 018 parts, so that 0,125, 0,25 and 33,33 % are exact;
 * - a hundredth of an hour at eight hours a day: 225 225 parts;
 * - an hour spread evenly over 1 to 16, 18, 20, 21 or 22 working days, which is nearly every row that a payroll system
 *   writes. Over other numbers of days the parts left over go to the days by cumulative rounding (see `spreadTo`), so the
 *   sum over the days is exact and no stretch of days is off by a whole part (0,000 000 006 day).
 *
 * Sums are held in double precision, which is exact up to 2^53 parts = 49 989 971 days: the month of a municipality with
 * two million employees who are all ill every working day.
 */
export const partsPerDay = 180_180_000;

/** Extents are held in ten-thousandths: 10 000 is a whole day. */
export const wholeExtent = 10_000;
export const partsPerExtent = partsPerDay / wholeExtent;

/** A net day is eight hours (domain: sick-absence hours / 8). */
export const hoursPerNetDay = 8;

/** Hours are held in hundredths. */
export const partsPerHourHundredth = partsPerDay / (hoursPerNetDay * 100);

/**
 * Parts of one working day lost at an extent, rounded half up to whole parts.
 *
 *     parts = round(e * 18 018 * r / 10 000)
 *
 * @param extent e, ten-thousandths, 0 to 10 000
 * @param rate r, what extents are multiplied by, ten-thousandths, 0 to 10 000
 * @example dailyParts(5_000, 7_500) // 67 567 500, 37,5 % of a day
 */
export function dailyParts(extent: number, rate: number): number {
  const parts = extent * partsPerExtent;
  return rate === wholeExtent ? parts : Math.round((parts * rate) / wholeExtent);
}

/**
 * What the first days of a row carry when its parts are spread evenly over its days.
 *
 *     S(i) = floor(H * i / n),  the i-th day carries S(i) - S(i - 1)
 *
 * Written with the quotient and the remainder of H / n, so that every product stays below 2^53.
 *
 * @param parts H, parts of the whole row, 0 to 2^53
 * @param days n, days that the parts are spread over, 1 or more
 * @param first i, 0 to n
 * @example spreadTo(10, 4, 1) // 2; 5 of the first two, 7 of the first three, 10 of all four
 */
export function spreadTo(parts: number, days: number, first: number): number {
  const perDay = Math.floor(parts / days);
  return perDay * first + Math.floor(((parts - perDay * days) * first) / days);
}

/**
 * Net days of parts; the only place where a count becomes a fraction.
 *
 * @example toNetDays(45_045_000) // 0,25
 */
export function toNetDays(parts: number): number {
  return parts / partsPerDay;
}

/**
 * The whole number of parts nearest to a number of net days, so that days out of cells are added as exactly as those counted.
 *
 * @param netDays 0 to 49 989 971
 * @example partsOf(0.25) // 45 045 000
 */
export function partsOf(netDays: number): number {
  return Math.round(netDays * partsPerDay);
}

/**
 * The parts of a number of hours, at eight hours a net day.
 *
 * @param hours 0 to 399 919 768
 * @example partsOfHours(8) // 180 180 000
 */
export function partsOfHours(hours: number): number {
  return partsOf(hours / hoursPerNetDay);
}
