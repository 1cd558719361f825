import { dateOf, dayOf, weekdayOf, type Day } from '../values/day';

const friday = 5;

/**
 * Sweden's public holidays of a year, those on Sundays included. Eves (Midsummer, Christmas, New Year) are no public
 * holidays by the law and stay working days.
 *
 * @param year 1901 to 9998
 * @example publicHolidays(2019).includes(43_586) // true: 1 May 2019
 * @source Lag (1989:253) om allmänna helgdagar; until 2004 with Whit Monday instead of the national day (lag 2004:1320)
 */
export function publicHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  const nationalDaySince = 2005;
  return [
    day(year, 1, 1),
    day(year, 1, 6),
    easter - 2, // Good Friday
    easter,
    easter + 1,
    day(year, 5, 1),
    easter + 39, // Ascension Day
    easter + 49, // Whit Sunday
    year < nationalDaySince ? easter + 50 : day(year, 6, 6),
    saturdayFrom(day(year, 6, 20)), // Midsummer Day
    saturdayFrom(day(year, 10, 31)), // All Saints' Day
    day(year, 12, 25),
    day(year, 12, 26),
  ];
}

/**
 * Whether a day is a public holiday in Sweden, on whichever weekday.
 *
 * @example isPublicHoliday(43_192) // true: Easter Monday, 2 April 2018
 */
export function isPublicHoliday(day: Day): boolean {
  return publicHolidays(dateOf(day).year).includes(day);
}

/**
 * How many of the days from one to another, both included, are public holidays on a Monday to Friday; 0 when the last lies before
 * the first. A day on which two holidays fall counts once.
 *
 * @example holidaysOnWeekdays(43_185, 43_196) // 2: Good Friday and Easter Monday, of 26 March to 6 April 2018
 */
export function holidaysOnWeekdays(first: Day, last: Day): number {
  return new Set(publicHolidaysBetween(first, last).filter((holiday) => weekdayOf(holiday) <= friday)).size;
}

/**
 * Sweden's public holidays from one day to another, both included, on whichever weekday; none when the last lies before the first.
 * A day on which two fall is there twice.
 *
 * @example publicHolidaysBetween(43_185, 43_196) // [43_189, 43_191, 43_192]: Easter 2018
 */
export function publicHolidaysBetween(first: Day, last: Day): Day[] {
  const found: Day[] = [];
  for (let year = dateOf(first).year; year <= dateOf(last).year; year++) {
    for (const holiday of publicHolidays(year)) if (holiday >= first && holiday <= last) found.push(holiday);
  }
  return found;
}

/**
 * Easter Sunday in the Gregorian calendar.
 *
 * @example easterSunday(2018) // 43 191: 1 April 2018
 * @source Meeus, Astronomical Algorithms, 2nd ed., chapter 8 (the anonymous Gregorian algorithm)
 */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const afterMarch1 = epact + toSunday - 7 * late + 21;
  return day(year, 3, 1) + afterMarch1;
}

function saturdayFrom(earliest: Day): Day {
  const saturday = 6;
  return earliest + ((saturday - weekdayOf(earliest) + 7) % 7);
}

function day(year: number, month: number, ofMonth: number): Day {
  return dayOf(year, month, ofMonth) as Day;
}
