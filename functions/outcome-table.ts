import { headingRow } from '../src/locale/headings';
import { matchMonths } from '../src/outcome/matching';
import { outcomeTable, type OutcomeRow } from '../src/outcome/table';
import { measuredWindow } from '../src/outcome/window';
import { firstDayOf } from '../src/values/month';
import { toCell, type Cell } from './cell/grid';
import { inCell } from './cell/in-cell';
import { shown } from './cell/language';
import { readOutcome, referenceMonthsOf, reportedMonthsOf, requireMonthsWithinContract } from './cell/outcome';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

/**
 * The outcome month by month: each month beside the same calendar month of the reference period, adjusted, in saved days and
 * kronor, with what has come out of the project so far.
 *
 *     S = (R - J) * N
 *     V = S * v
 *     cumulative net = sum of V - I * months so far / n
 *
 * Months may come in any order and leave in the calendar's, as the date of their first day; each once, none missing. The first is
 * the contract's first. Those after the stop month are left out. Difference is R - J: positive when absence has fallen.
 * Without both indexes nothing is adjusted, and the index columns are empty.
 *
 * @customfunction UTFALLSTABELL
 * @param months Months of the project, a column: any day of each, or text such as 2018-11.
 * @param actual Absence in each month, net days per employee (A), at least 0. A column, or one cell for all.
 * @param employees Employees in each month (N), at least 0. A column, or one cell for all.
 * @param referenceMonths Months of the reference period, a column: each calendar month needed exactly once.
 * @param reference Absence in each reference month, net days per employee (R), at least 0. A column, or one cell for all.
 * @param dayValue Standard value of a short-term sick day (v), kronor, at least 0.
 * @param investment What the project costs in the whole contract period (I), kronor, at least 0.
 * @param [contractMonths] Months of the whole contract (n), a whole number from the number of measured months to 1200; 36 if left out.
 * @param [index] National sickness-benefit index of each month (X), above 0. No adjustment if both indexes are left out.
 * @param [referenceIndex] The index of each reference month (X0), above 0. Left out only together with the other index.
 * @param [stopMonth] The last month that is measured; all are if left out.
 * @param [method] 1 (if left out): adjusted by the change in per cent. 2: by the quotient.
 * @returns Header, then a row a month: month, reference, actual, both indexes, adjusted, difference, saved days, value, and cumulative value, investment and net.
 * @sv Utfallet månad för månad: varje månad bredvid samma kalendermånad i referensperioden, justerad, i sparade dagar och
 * kronor, med vad projektet har gett hittills.
 *
 * Månaderna får komma i valfri ordning och lämnas i kalenderns, som datum för sin första dag; var och en en gång, ingen saknad.
 * Den första är kontraktets första. De efter stoppmånaden tas inte med. Skillnad är R - J: positiv när frånvaron har minskat.
 * Utan båda indexen justeras ingenting, och indexkolumnerna är tomma.
 * @svParam months Projektets månader, en kolumn: valfri dag i var och en, eller text som 2018-11.
 * @svParam actual Frånvaron i varje månad, nettodagar per anställd (A), minst 0. En kolumn, eller en cell för alla.
 * @svParam employees Anställda i varje månad (N), minst 0. En kolumn, eller en cell för alla.
 * @svParam referenceMonths Referensperiodens månader, en kolumn: varje kalendermånad som behövs exakt en gång.
 * @svParam reference Frånvaron i varje referensmånad, nettodagar per anställd (R), minst 0. En kolumn, eller en cell för alla.
 * @svParam dayValue Schablonvärde för en korttidssjukdag (v), kronor, minst 0.
 * @svParam investment Vad projektet kostar under hela kontraktsperioden (I), kronor, minst 0.
 * @svParam contractMonths Hela kontraktets månader (n), ett heltal från antalet uppmätta månader till 1200; 36 om det utelämnas.
 * @svParam index Sjukpenningtalet i varje månad (X), över 0. Ingen justering om båda indexen utelämnas.
 * @svParam referenceIndex Sjukpenningtalet i varje referensmånad (X0), över 0. Utelämnas bara tillsammans med det andra indexet.
 * @svParam stopMonth Den sista månaden som mäts; alla mäts om den utelämnas.
 * @svParam method 1 (om den utelämnas): justerat med förändringen i procent. 2: med kvoten.
 * @svReturns Rubrikrad, sedan en rad per månad: månad, referens, utfall, båda indexen, justerat utfall, skillnad, sparade dagar, värde, och ackumulerat värde, investering och netto.
 * @example [["2018-11"], 0.5, 6000, ["2017-11"], 0.6, 1765, 17400000] gives [["Månad", "Referens", "Utfall", "Index", "Referensindex", "Justerat utfall", "Skillnad", "Sparade dagar", "Värde", "Ackumulerat värde", "Ackumulerad investering", "Ackumulerat netto"], [43405, 0.6, 0.5, "", "", 0.5, 0.1, 600, 1059000, 1059000, 483333.33, 575666.67]]
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function outcomeTableInCell(
  months: any[][],
  actual: any[][],
  employees: any[][],
  referenceMonths: any[][],
  reference: any[][],
  dayValue: any,
  investment: any,
  contractMonths?: any,
  index?: any[][],
  referenceIndex?: any[][],
  stopMonth?: any,
  method?: any,
): any[][] {
  return inCell((tell): Cell[][] => {
    const given = readOutcome({
      months,
      actual,
      employees,
      referenceMonths,
      reference,
      dayValue,
      investment,
      contractMonths,
      index,
      referenceIndex,
      stopMonth,
      method,
    });
    const measured = measuredWindow(reportedMonthsOf(given), given.stopMonth);
    requireMonthsWithinContract(measured.length, given.contractMonths);
    const rows = outcomeTable(matchMonths(measured, referenceMonthsOf(given)), given, tell);
    return [headingRow(outcomeHeadings, shown.language), ...rows.map(cellsOf)];
  });
}

const outcomeHeadings = [
  'month',
  'reference',
  'actual',
  'index',
  'referenceIndex',
  'adjusted',
  'difference',
  'savedDays',
  'value',
  'cumulativeValue',
  'cumulativeInvestment',
  'cumulativeNet',
] as const;

function cellsOf({ month: ofRow, trend, ...row }: OutcomeRow): Cell[] {
  return [
    firstDayOf(ofRow),
    toCell(row.reference),
    toCell(row.actual),
    trend ? toCell(trend.index) : '',
    trend ? toCell(trend.referenceIndex) : '',
    toCell(row.adjusted),
    toCell(row.difference),
    toCell(row.savedDays),
    toCell(row.value),
    toCell(row.cumulativeValue),
    toCell(row.cumulativeInvestment),
    toCell(row.cumulativeNet),
  ];
}
