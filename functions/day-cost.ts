import { dayCost, standardDayValue } from '../src/cost/model';
import { netDays, usualHoursOfNetDay } from '../src/cost/net-days';
import { zero } from '../src/values/money';
import { eachCell, gridOf, numbers, single, type Cell } from './cell/grid';
import { inCell } from './cell/in-cell';
import { modelParameters } from './cell/model-parameters';
import { readArguments } from './cell/read';
import { notNegative, optional, optionalNumber, readPlainNumber, share } from './cell/scalars';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

const anyShortDay = single(2);
/** A spell of a hundred years is a slip of the pen. */
const latestSpellDay = 36_525;
const spellDays = gridOf((given, report) => readPlainNumber(given, { least: 0, most: latestSpellDay, whole: true }, report));

/**
 * What one eight-hour sick day costs the employer by Försäkringskassan's calculation model.
 *
 *     cost = 12 * H * (p + h + a * (p + h) + o) * S / Y
 *     p = 0 day 1, 0.8 day 2-14, 0.1 day 15-90, 0 from day 91, 1 at work
 *
 * A day 2-14 costs 7.195 % of a monthly salary; the rule of thumb of 10 % is about 39 % higher.
 *
 * @customfunction DAGKOSTNAD
 * @param monthlySalary Monthly salary (S), kronor, at least 0. One cell or a range.
 * @param [spellDay] The day's number in its spell, 1 for the first; 0 is a day at work; 2 if left out. One cell or a range.
 * @param [parameters] Two columns, name and value, that replace constants of the model; an unknown name is answered with the known ones.
 * @returns Kronor, one for each salary and day.
 * @sv Vad en sjukdag om åtta timmar kostar arbetsgivaren enligt Försäkringskassans beräkningsmodell.
 *
 * En dag 2-14 kostar 7,195 % av en månadslön; tumregeln 10 % ligger omkring 39 % högre.
 * @svParam monthlySalary Månadslön (S), kronor, minst 0. En cell eller ett område.
 * @svParam spellDay Dagens nummer i sjukfallet, 1 för den första; 0 är en dag i arbete; 2 om den utelämnas. En cell eller ett område.
 * @svParam parameters Två kolumner, namn och värde, som ersätter modellens konstanter; ett okänt namn besvaras med de kända.
 * @svReturns Kronor, en kostnad för varje lön och dag.
 * @example [30000] gives [[2158.57]]
 * @example [25000, [[0, 1, 2, 15, 91]]] gives [[2134.35, 456.64, 1798.81, 624.41, 456.64]]
 * @source Försäkringskassan's calculation model, whose published table it reproduces
 */
export function dayCostInCell(monthlySalary: any[][], spellDay?: any[][], parameters?: any[][]): any[][] {
  return inCell((tell): Cell[][] => {
    const { parameters: constants, ...grids } = readArguments(
      { monthlySalary: numbers(notNegative), spellDay: optional(spellDays, anyShortDay), parameters: modelParameters },
      { monthlySalary, spellDay, parameters },
    );
    return eachCell(grids, tell, (row, tellRow) => dayCost(row.monthlySalary, row.spellDay, constants, tellRow));
  });
}

/**
 * The value of a short sick day that the model itself gives, to set beside an agreed standard day value.
 *
 *     value = (q * f1 + (1 - q) * f2) * S / Y
 *
 * f1 and f2 are the model's day factors of a first day and of a day 2-14.
 *
 * @customfunction SCHABLONVARDE SCHABLONVÄRDE
 * @param monthlySalary Monthly salary (S), kronor, at least 0. One cell or a range.
 * @param [firstDayShare] Share of the short days that are first days (q), 0 to 1; 0 if left out.
 * @param [parameters] Two columns, name and value, that replace constants of the model; an unknown name is answered with the known ones.
 * @returns Kronor a day, one for each salary.
 * @sv Det värde av en kort sjukdag som modellen själv ger, att ställa bredvid ett avtalat schablonvärde.
 *
 * f1 och f2 är modellens dagsfaktorer för en första dag och för en dag 2-14.
 * @svParam monthlySalary Månadslön (S), kronor, minst 0. En cell eller ett område.
 * @svParam firstDayShare Andel av de korta dagarna som är första dagar (q), 0 till 1; 0 om den utelämnas.
 * @svParam parameters Två kolumner, namn och värde, som ersätter modellens konstanter; ett okänt namn besvaras med de kända.
 * @svReturns Kronor per dag, ett värde för varje lön.
 * @example [30000] gives [[2158.57]]
 * @example [30000, 0.25] gives [[1755.92]]
 * @source Försäkringskassan's calculation model; the reports' 1 765 and 2 080 kr are inputs, how they were built is not printed
 */
export function standardDayValueInCell(monthlySalary: any[][], firstDayShare?: any, parameters?: any[][]): any[][] {
  return inCell((tell): Cell[][] => {
    const {
      monthlySalary: salaries,
      firstDayShare: firstDays,
      parameters: constants,
    } = readArguments(
      { monthlySalary: numbers(notNegative), firstDayShare: optionalNumber(zero, share), parameters: modelParameters },
      { monthlySalary, firstDayShare, parameters },
    );
    return eachCell({ monthlySalary: salaries }, tell, (row, tellRow) =>
      standardDayValue(row.monthlySalary, firstDays, constants, tellRow),
    );
  });
}

/**
 * Net days of sick absence: hours divided by the hours of a day.
 *
 *     days = hours / hours a day
 *
 * @customfunction NETTODAGAR
 * @param hours Hours of sick absence, at least 0. One cell or a range.
 * @param [hoursOfDay] Hours of a net day, above 0 and at most 24; 8 if left out.
 * @returns Net days, one for each number of hours.
 * @sv Nettodagar med sjukfrånvaro: timmar delat med en dags timmar.
 * @svParam hours Timmar med sjukfrånvaro, minst 0. En cell eller ett område.
 * @svParam hoursOfDay Timmar på en nettodag, över 0 och högst 24; 8 om de utelämnas.
 * @svReturns Nettodagar, ett antal för varje antal timmar.
 * @example [[[12], [40]]] gives [[1.5], [5]]
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function netDaysInCell(hours: any[][], hoursOfDay?: any): any[][] {
  return inCell((tell): Cell[][] => {
    const { hours: absent, hoursOfDay: ofDay } = readArguments(
      { hours: numbers(notNegative), hoursOfDay: optionalNumber(usualHoursOfNetDay, { above: 0, most: 24 }) },
      { hours, hoursOfDay },
    );
    return eachCell({ absent }, tell, (row, tellRow) => netDays(row.absent, ofDay, tellRow));
  });
}
