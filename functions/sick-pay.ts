import { mostSickPayHours, qualifyingDeduction, sickPay } from '../src/cost/sick-pay';
import { D, zero } from '../src/values/money';
import { eachCell, numbers, type Cell } from './cell/grid';
import { inCell } from './cell/in-cell';
import { payMethod } from './cell/pay-method';
import { readArguments } from './cell/read';
import { notNegative, optionalNumber } from './cell/scalars';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

const fullTime = new D(40);
const hoursOfWeek = 168;
const weeklyHoursOrFullTime = optionalNumber(fullTime, { above: 0, most: hoursOfWeek });

/**
 * The qualifying deduction of a sick spell by the law from 2019, when the spell is long enough to carry all of it.
 *
 *     K = 0.2 * 0.8 * W
 *     W = 12 * S / 52 by "month", S * h by "hour", 7 * S / days by 28 to 31
 *
 * The methods differ: 31,000 kr a month gives 1,144.62 by the month, 1,120.00 by the calendar days of a month of 31.
 *
 * @customfunction KARENSAVDRAG
 * @param salary Salary (S), kronor a month, or an hour with method "hour"; at least 0. One cell or a range.
 * @param [weeklyHours] Ordinary working hours a week (h), above 0; 40 if left out. Used with an hourly wage.
 * @param [method] "month" (12/52; if left out), "hour" (the salary is an hourly wage), or 28 to 31: calendar days of the month.
 * @returns Kronor, one for each salary.
 * @sv Karensavdraget för ett sjukfall enligt lagen från 2019, när sjukfallet är långt nog att bära hela avdraget.
 *
 * Metoderna skiljer sig: 31 000 kr i månaden ger 1 144,62 med "månad" och 1 120,00 med kalenderdagar i en månad om 31.
 * @svParam salary Lön (S), kronor per månad, eller per timme med metoden "timme"; minst 0. En cell eller ett område.
 * @svParam weeklyHours Ordinarie arbetstid per vecka (h), timmar, över 0; 40 om den utelämnas. Används vid timlön.
 * @svParam method "månad" (12/52; om den utelämnas), "timme" (lönen är en timlön) eller 28 till 31: månadens kalenderdagar.
 * @svReturns Kronor, ett avdrag för varje lön.
 * @example [30000] gives [[1107.69]]
 * @example [100, 40, "timme"] gives [[640]]
 * @example [31000, null, 28] gives [[1240]]
 * @source Sjuklönelagen (1991:1047) 6 §; printed by Visma, Bokio, verksamt.se and Björn Lundén
 */
export function qualifyingDeductionInCell(salary: any[][], weeklyHours?: any, method?: any): any[][] {
  return inCell((tell): Cell[][] => {
    const { salary: salaries, ...rate } = readArguments(
      { salary: numbers(notNegative), weeklyHours: weeklyHoursOrFullTime, method: payMethod },
      { salary, weeklyHours, method },
    );
    return eachCell({ salary: salaries }, tell, (row, tellRow) => qualifyingDeduction({ ...rate, ...row }, tellRow));
  });
}

/**
 * The sick pay of a spell, day 1 to 14, after its qualifying deduction.
 *
 *     gross = 0.8 * W / h * hours
 *     sick pay = gross - min(max(0.2 * 0.8 * W - deducted, 0), gross)
 *
 * The deduction is never larger than the sick pay; a part that is left goes on to the next part of the same spell.
 *
 * @customfunction SJUKLON SJUKLÖN
 * @param salary Salary (S), kronor a month, or an hour with method "hour"; at least 0. One cell or a range.
 * @param absentHours Working hours lost in the spell, day 1 to 14; 0 to 336. One cell or a range.
 * @param [weeklyHours] Ordinary working hours a week (h), above 0; 40 if left out.
 * @param [method] "month" (12/52; if left out), "hour" (the salary is an hourly wage), or 28 to 31: calendar days of the month.
 * @param [deductionMade] What has already been deducted for the same spell, kronor, at least 0; 0 if left out.
 * @returns Kronor, one for each salary and number of hours.
 * @sv Sjuklönen för ett sjukfall, dag 1 till 14, efter karensavdraget.
 *
 * Avdraget blir aldrig större än sjuklönen; det som återstår dras av från nästa del av samma sjukfall.
 * @svParam salary Lön (S), kronor per månad, eller per timme med metoden "timme"; minst 0. En cell eller ett område.
 * @svParam absentHours Förlorade arbetstimmar i sjukfallet, dag 1 till 14; 0 till 336. En cell eller ett område.
 * @svParam weeklyHours Ordinarie arbetstid per vecka (h), timmar, över 0; 40 om den utelämnas.
 * @svParam method "månad" (12/52; om den utelämnas), "timme" (lönen är en timlön) eller 28 till 31: månadens kalenderdagar.
 * @svParam deductionMade Vad som redan dragits av för samma sjukfall, kronor, minst 0; 0 om det utelämnas.
 * @svReturns Kronor, en sjuklön för varje lön och antal timmar.
 * @example [30000, 10] gives [[276.92]]
 * @example [110, 40, 40, "timme"] gives [[2816]]
 * @source Sjuklönelagen (1991:1047) 6 §; printed by Visma and verksamt.se
 */
export function sickPayInCell(salary: any[][], absentHours: any[][], weeklyHours?: any, method?: any, deductionMade?: any): any[][] {
  return inCell((tell): Cell[][] => {
    const {
      salary: salaries,
      absentHours: lost,
      deductionMade: deducted,
      ...rate
    } = readArguments(
      {
        salary: numbers(notNegative),
        absentHours: numbers({ least: 0, most: mostSickPayHours }),
        weeklyHours: weeklyHoursOrFullTime,
        method: payMethod,
        deductionMade: optionalNumber(zero, notNegative),
      },
      { salary, absentHours, weeklyHours, method, deductionMade },
    );
    return eachCell({ salary: salaries, absentHours: lost }, tell, (row, tellRow) =>
      sickPay({ ...rate, salary: row.salary }, { hours: row.absentHours, deducted }, tellRow),
    );
  });
}
