import { concentration, usualTopShare } from '../src/followup/concentration';
import { savedDaysInterval } from '../src/outcome/saved-days-interval';
import { fewestUnits, usualLevel, usualSeed } from '../src/outcome/uncertainty';
import { D } from '../src/values/money';
import { column, numbers, toCell, together, type Cell } from './cell/grid';
import { inCell } from './cell/in-cell';
import { plainNumbers } from './cell/plain-numbers';
import { readArguments } from './cell/read';
import { refuse } from './cell/refuse';
import { notNegative, optionalNumber, someShare } from './cell/scalars';
import { texts } from './cell/texts';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

/** More than ten years of days is a slip of the hand. */
const daysOfEmployee = { least: 0, most: 3660 };

/**
 * The share of all days that the employees with the most days carry.
 *
 *     k = ceil(s * n)
 *     C = days of the k employees with the most / days of all n
 *
 * Every employee counts, those without a day too: give them 0. #N/A when nobody has any days.
 *
 * @customfunction KONCENTRATION
 * @param daysPerEmployee Days of each employee (n of them), net days, 0 to 3660. A range, a cell an employee.
 * @param [topShare] The share of the employees that is the top (s), above 0 to 1; 0.2 if left out.
 * @returns A share, 0 to 1.
 * @sv Den andel av alla dagar som de anställda med flest dagar bär.
 *
 * Alla anställda räknas, också de utan en enda dag: ge dem 0. #SAKNAS! när ingen har några dagar.
 * @svParam daysPerEmployee Varje anställds dagar (n stycken), nettodagar, 0 till 3660. Ett område, en cell per anställd.
 * @svParam topShare Den andel av de anställda som är toppen (s), över 0 till 1; 0,2 om den utelämnas.
 * @svReturns En andel, 0 till 1.
 * @example [[[8], [1], [1], [0], [0]]] gives 0.8
 * @example [[[6], [3], [1], [0], [0], [0]], 0.2] gives 0.9
 * @source RISE, Arbetsmiljö och hälsa i fokus 2021: a fifth carries over three quarters (Botkyrka), two thirds (Örnsköldsvik)
 */
export function concentrationInCell(daysPerEmployee: any[][], topShare?: any): number {
  return inCell((tell) => {
    const given = readArguments(
      { daysPerEmployee: plainNumbers(daysOfEmployee), topShare: optionalNumber(usualTopShare, someShare) },
      { daysPerEmployee, topShare },
    );
    const share = concentration(given.daysPerEmployee.cells, given.topShare, tell);
    return share === undefined ? refuse('daysPerEmployee', { code: 'no-days' }) : toCell(share);
  });
}

/** Two thousand draws say nothing of what happens once in ten thousand. */
const levels = { least: 0.01, most: 0.999 };
/** The generator takes a seed of 32 bits. */
const seeds = { least: 0, most: 2_147_483_647, whole: true };

/**
 * The net days that units have saved together, and how much that hangs on which units they are: low, estimate, high.
 *
 *     estimate = sum of (R - A) * N
 *
 * The units are drawn anew 2000 times, as many as they are, each whole with all its rows, and their saved days summed; the bounds are percentiles of the sums: 5 and 95 at level 0.9. The same seed draws the same units, whatever the order of the rows. With few units the interval is too narrow. #N/A with fewer than two.
 *
 * @customfunction SPARADE_DAGAR_INTERVALL
 * @param unit Name or code of the unit. A column, a row for each unit, or for each unit and month.
 * @param actual The unit's absence, net days per employee (A), at least 0. A column.
 * @param reference Its absence in the reference period, net days per employee (R), at least 0. A column.
 * @param employees Its employees (N), at least 0. A column.
 * @param [confidenceLevel] How much of what chance could do lies between the bounds, 0.01 to 0.999; 0.9 if left out.
 * @param [seed] Which draw to take: a whole number, 0 to 2147483647; 1 if left out.
 * @returns One row: low, estimate, high; net days.
 * @sv De nettodagar som enheter har sparat tillsammans, och hur mycket det hänger på vilka enheter de är: låg, skattning, hög.
 *
 * Enheterna dras på nytt 2000 gånger, lika många som de är, var och en hel med alla sina rader, och deras sparade dagar summeras; gränserna är percentiler av summorna: 5 och 95 vid nivån 0,9. Samma frö drar samma enheter, oavsett radernas ordning. Med få enheter är intervallet för snävt. #SAKNAS! med färre än två.
 * @svParam unit Enhetens namn eller kod. En kolumn, en rad för varje enhet, eller för varje enhet och månad.
 * @svParam actual Enhetens frånvaro, nettodagar per anställd (A), minst 0. En kolumn.
 * @svParam reference Dess frånvaro i referensperioden, nettodagar per anställd (R), minst 0. En kolumn.
 * @svParam employees Dess anställda (N), minst 0. En kolumn.
 * @svParam confidenceLevel Hur mycket av vad slumpen kan göra som ligger mellan gränserna, 0,01 till 0,999; 0,9 om den utelämnas.
 * @svParam seed Vilken dragning som görs: ett heltal, 0 till 2147483647; 1 om det utelämnas.
 * @svReturns En rad: låg, skattning, hög; nettodagar.
 * @example [[["Norr"], ["Söder"]], [[0.5], [0.5]], [[0.6], [0.6]], 100] gives [[20, 20, 20]]
 * @example [[["Norr"], ["Söder"], ["Öster"], ["Väster"]], [[0.5], [0.7], [0.4], [0.6]], 0.6, [[100], [50], [80], [60]]] gives [[-10, 21, 48]]
 * @source Efron and Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13; RISE, Arbetsmiljö och hälsa i fokus 2021
 */
export function savedDaysIntervalInCell(
  unit: any[][],
  actual: any[][],
  reference: any[][],
  employees: any[][],
  confidenceLevel?: any,
  seed?: any,
): any[][] {
  return inCell((tell): Cell[][] => {
    const {
      confidenceLevel: level,
      seed: drawnBy,
      ...grids
    } = readArguments(
      {
        unit: column(texts()),
        actual: column(numbers(notNegative)),
        reference: column(numbers(notNegative)),
        employees: column(numbers(notNegative)),
        confidenceLevel: optionalNumber(usualLevel, levels),
        seed: optionalNumber(new D(usualSeed), seeds),
      },
      { unit, actual, reference, employees, confidenceLevel, seed },
    );
    const rows = together(grids);
    const saved = savedDaysInterval(rows, { level, seed: drawnBy.toNumber() }, tell);
    if (!saved) return refuse('unit', { code: 'too-few-units', units: 1, least: fewestUnits });
    return [[toCell(saved.low), toCell(saved.estimate), toCell(saved.high)]];
  });
}
