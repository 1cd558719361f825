import { extrapolated } from '../src/outcome/extrapolation';
import { totalSavedDays } from '../src/outcome/saved-days';
import { trendAdjusted, trendOf } from '../src/outcome/trend';
import { savedValue } from '../src/outcome/value';
import { eachCell, numbers, toCell, together, type Cell } from './cell/grid';
import { inCell } from './cell/in-cell';
import { readArguments } from './cell/read';
import { notNegative, number, positive, type Bounds } from './cell/scalars';
import { indexOrNone, methodOrUsual, requireBothIndexes } from './cell/trend';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

const wholeMonths: Bounds = { least: 1, whole: true };

/**
 * Absence without the national trend: a falling index raises it, a rising one lowers it.
 *
 *     1:  J = A * (1 - (X - X0) / X0)
 *     2:  J = A / (X / X0)
 *
 * @customfunction TRENDJUSTERA
 * @param actual Absence in the month (A), days or days per employee, at least 0. One cell or a range.
 * @param index National sickness-benefit index of the month (X), above 0. One cell or a range.
 * @param referenceIndex The index of the same calendar month in the reference period (X0), above 0. One cell or a range.
 * @param [method] 1 (if left out): by the change in per cent, as the reports. 2: by the quotient.
 * @returns Adjusted absence, in the unit of the absence given.
 * @sv Frånvaron utan den nationella trenden: ett fallande index höjer den, ett stigande sänker den.
 * @svParam actual Frånvaron i månaden (A), dagar eller dagar per anställd, minst 0. En cell eller ett område.
 * @svParam index Sjukpenningtalet i månaden (X), över 0. En cell eller ett område.
 * @svParam referenceIndex Sjukpenningtalet i samma kalendermånad i referensperioden (X0), över 0. En cell eller ett område.
 * @svParam method 1 (om den utelämnas): med förändringen i procent, som rapporterna. 2: med kvoten.
 * @svReturns Justerad frånvaro, i samma enhet som den givna.
 * @example [0.5, 9, 10] gives 0.55
 * @example [[[0.5], [0.6]], [[9], [12]], 10, 2] gives [[0.5556], [0.5]]
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function trendAdjustedInCell(actual: any[][], index: any[][], referenceIndex: any[][], method?: any): any[][] {
  return inCell((tell): Cell[][] => {
    const { method: chosen, ...grids } = readArguments(
      { actual: numbers(notNegative), index: numbers(positive), referenceIndex: numbers(positive), method: methodOrUsual },
      { actual, index, referenceIndex, method },
    );
    return eachCell(grids, tell, ({ actual: absence, ...trend }, tellCell) => trendAdjusted(absence, trend, chosen, tellCell));
  });
}

/**
 * The net days that matched months have saved together; below 0 when absence has risen.
 *
 *     sum of (R - J) * N
 *
 * Each row is a month beside the same calendar month of the reference period. Without both indexes nothing is adjusted:
 * the absence is taken as it is.
 *
 * @customfunction SPARADE_DAGAR
 * @param actual Absence in the month, net days per employee (A), at least 0. One cell or a range.
 * @param reference Absence in the reference month, net days per employee (R), at least 0. One cell or a range.
 * @param employees Employees in the month (N), at least 0. One cell or a range.
 * @param [index] National sickness-benefit index of the month (X), above 0. No adjustment if both indexes are left out.
 * @param [referenceIndex] The index of the reference month (X0), above 0. Left out only together with the other index.
 * @param [method] 1 (if left out): adjusted by the change in per cent. 2: by the quotient.
 * @returns Net days, one number for all rows.
 * @sv De nettodagar som matchade månader tillsammans har sparat; under 0 när frånvaron har ökat.
 *
 * Varje rad är en månad bredvid samma kalendermånad i referensperioden. Utan båda indexen justeras ingenting: frånvaron tas
 * som den är.
 * @svParam actual Frånvaron i månaden, nettodagar per anställd (A), minst 0. En cell eller ett område.
 * @svParam reference Frånvaron i referensmånaden, nettodagar per anställd (R), minst 0. En cell eller ett område.
 * @svParam employees Anställda i månaden (N), minst 0. En cell eller ett område.
 * @svParam index Sjukpenningtalet i månaden (X), över 0. Ingen justering om båda indexen utelämnas.
 * @svParam referenceIndex Sjukpenningtalet i referensmånaden (X0), över 0. Utelämnas bara tillsammans med det andra indexet.
 * @svParam method 1 (om den utelämnas): justerat med förändringen i procent. 2: med kvoten.
 * @svReturns Nettodagar, ett tal för alla rader.
 * @example [[[0.5], [0.7]], [[0.6], [0.6]], [[6000], [5000]]] gives 100
 * @example [0.5, 0.6, 6000, 9, 10] gives 300
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function savedDaysInCell(
  actual: any[][],
  reference: any[][],
  employees: any[][],
  index?: any[][],
  referenceIndex?: any[][],
  method?: any,
): number {
  return inCell((tell) => {
    const { method: chosen, ...grids } = readArguments(
      {
        actual: numbers(notNegative),
        reference: numbers(notNegative),
        employees: numbers(notNegative),
        index: indexOrNone,
        referenceIndex: indexOrNone,
        method: methodOrUsual,
      },
      { actual, reference, employees, index, referenceIndex, method },
    );
    requireBothIndexes(grids);
    const comparisons = together(grids).map((row) => ({ ...row, trend: trendOf(row.index, row.referenceIndex) }));
    return toCell(totalSavedDays(comparisons, chosen, tell));
  });
}

/**
 * The value of saved days; below 0 when absence has risen.
 *
 *     V = S * v
 *
 * @customfunction SPARAT_VARDE SPARAT_VÄRDE
 * @param days Saved net days (S); negative when absence has risen. One cell or a range.
 * @param dayValue Standard value of a short-term sick day (v), kronor, at least 0. One cell or a range.
 * @returns Kronor, one amount for each number of days.
 * @sv Värdet av sparade dagar; under 0 när frånvaron har ökat.
 * @svParam days Sparade nettodagar (S); negativt när frånvaron har ökat. En cell eller ett område.
 * @svParam dayValue Schablonvärde för en korttidssjukdag (v), kronor, minst 0. En cell eller ett område.
 * @svReturns Kronor, ett belopp för varje antal dagar.
 * @example [100, 1765] gives 176500
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function savedValueInCell(days: any[][], dayValue: any[][]): any[][] {
  return inCell((tell): Cell[][] => {
    const grids = readArguments({ days: numbers(), dayValue: numbers(notNegative) }, { days, dayValue });
    return eachCell(grids, tell, (row, tellCell) => savedValue(row.days, row.dayValue, tellCell));
  });
}

/**
 * What a whole period comes to when every month of it is like the average measured month.
 *
 *     amount * all / measured
 *
 * @customfunction FRAMSKRIVNING
 * @param amount What the measured months gave: kronor, days or days per employee. One cell or a range.
 * @param measuredMonths How many months were measured, a whole number, at least 1.
 * @param allMonths How many months the whole period has, a whole number, at least 1.
 * @returns The amount for the whole period, in the unit of the amount given.
 * @sv Vad en hel period ger när varje månad i den är som den genomsnittliga uppmätta månaden.
 * @svParam amount Vad de uppmätta månaderna gav: kronor, dagar eller dagar per anställd. En cell eller ett område.
 * @svParam measuredMonths Hur många månader som mättes, ett heltal, minst 1.
 * @svParam allMonths Hur många månader hela perioden har, ett heltal, minst 1.
 * @svReturns Beloppet för hela perioden, i samma enhet som det givna.
 * @example [-0.82, 16, 36] gives -1.845
 * @source RISE, Arbetsmiljö och hälsa i fokus, Örnsköldsvik 2021: printed as -1,85
 */
export function extrapolatedInCell(amount: any[][], measuredMonths: any, allMonths: any): any[][] {
  return inCell((tell): Cell[][] => {
    const given = readArguments(
      { amount: numbers(), measuredMonths: number(wholeMonths), allMonths: number(wholeMonths) },
      { amount, measuredMonths, allMonths },
    );
    return eachCell({ amount: given.amount }, tell, (row, tellCell) =>
      extrapolated(row.amount, given.measuredMonths, given.allMonths, tellCell),
    );
  });
}
