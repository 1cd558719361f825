import { headingRow, headings } from '../src/locale/headings';
import { breakEvenDays, breakEvenDaysPerEmployee, breakEvenReduction, breakEvenReductionOf } from '../src/investment/break-even';
import { requireGrantWithinCost } from '../src/investment/case';
import { paybackMonth } from '../src/investment/payback';
import { sensitivity } from '../src/investment/sensitivity';
import { investmentTable, investmentTotal, type InvestmentTotal } from '../src/investment/table';
import { zero, type D } from '../src/values/money';
import { InputError } from '../src/values/problem';
import { line, numbers, toCell, type Cell } from './cell/grid';
import { inCell } from './cell/in-cell';
import { shown } from './cell/language';
import { readArguments } from './cell/read';
import { notNegative, number, optional, optionalNumber, positive, share, type Bounds } from './cell/scalars';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

/** A share of the short days; absence that doubles is -1. Keeps 12 per cent from being given as 12. */
const reductionBounds: Bounds = { least: -1, most: 1 };
/** A longer case is a slip of the hand, and would spill over the sheet. */
const yearsBounds: Bounds = { least: 1, most: 100, whole: true };

const openCaseSchemas = {
  employees: number(positive),
  costPerEmployeeAndYear: number(notNegative),
  years: number(yearsBounds).transform((years) => years.toNumber()),
  shortDaysPerEmployeeAndYear: number(positive),
  discountRate: optionalNumber(zero, share),
};

/**
 * What must be saved for an investment to carry itself: days, days per employee, and as a share of the absence at the start.
 *
 *     days = I / v
 *     days per employee = I / (v * N)
 *     reduction = I / (v * N * b)
 *
 * A reduction above 1 cannot be reached: the investment costs more than all the days are worth.
 *
 * @customfunction BREAKEVEN
 * @param investment What the investment costs (I), kronor, at least 0.
 * @param dayValue Standard value of a short-term sick day (v), kronor, above 0.
 * @param [employees] Employees (N), above 0. Without it only the days are given.
 * @param [startDaysPerEmployee] Short days per employee at the start (b), above 0, in as long a time as the investment is for. Needs employees.
 * @returns One row: days, days per employee, reduction as a share; empty where the argument for it is left out.
 * @sv Vad som måste sparas för att en investering ska bära sig: dagar, dagar per anställd, och som andel av frånvaron från början.
 *
 * En minskning över 1 går inte att nå: investeringen kostar mer än alla dagarna är värda.
 * @svParam investment Vad investeringen kostar (I), kronor, minst 0.
 * @svParam dayValue Schablonvärde för en korttidssjukdag (v), kronor, över 0.
 * @svParam employees Anställda (N), över 0. Utan dem ges bara dagarna.
 * @svParam startDaysPerEmployee Korttidsdagar per anställd från början (b), över 0, under lika lång tid som investeringen avser. Kräver anställda.
 * @svReturns En rad: dagar, dagar per anställd, minskning som andel; tomt där argumentet för den är utelämnat.
 * @example [5699000, 1765, 5699, 6] gives [[3228.90, 0.5666, 0.0944]]
 * @example [1000, 2080] gives [[0.4808, "", ""]]
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function breakEvenInCell(investment: any, dayValue: any, employees?: any, startDaysPerEmployee?: any): any[][] {
  return inCell((tell): Cell[][] => {
    const given = readArguments(
      {
        investment: number(notNegative),
        dayValue: number(positive),
        employees: optional<D | undefined>(number(positive), undefined),
        startDaysPerEmployee: optional<D | undefined>(number(positive), undefined),
      },
      { investment, dayValue, employees, startDaysPerEmployee },
    );
    const { investment: cost, dayValue: price, employees: heads, startDaysPerEmployee: start } = given;
    if (start && !heads) throw new InputError([{ argument: 'employees', code: 'missing' }]);
    const days = breakEvenDays(cost, price, tell);
    const perEmployee = heads && breakEvenDaysPerEmployee(cost, price, heads, tell);
    const reduction = heads && start && breakEvenReduction(cost, price, heads, start, tell);
    return [[days, perEmployee, reduction].map((figure) => (figure ? toCell(figure) : ''))];
  });
}

/**
 * An investment in prevention year by year, with its sum, the month in which it is paid back, and the reduction that carries it.
 *
 *     C = N * c - g
 *     V = N * b * q * v
 *     net = V - C
 *     present value = net / (1 + d)^t
 *
 * Only short days are counted. A year's net is discounted from the year's end. The investment is paid back in the first month
 * at whose end the value so far covers the cost of all years; the value comes evenly over the months.
 *
 * @customfunction INVESTERINGSCASE
 * @param employees Employees (N), above 0.
 * @param costPerEmployeeAndYear Cost per employee and year (c), kronor, at least 0.
 * @param years How many years (T), a whole number, 1 to 100.
 * @param shortDaysPerEmployeeAndYear Short-term sick days (day 1-14) per employee and year before the investment (b), above 0.
 * @param reduction The share of those days that will not happen (q), -1 to 1; below 0 when absence rises.
 * @param dayValue Standard value of a short-term sick day (v), kronor, above 0.
 * @param [discountRate] Discount rate a year (d), 0 to 1; 0 if left out.
 * @param [grantPerYear] What others pay of the cost (g), kronor a year, 0 to the year's cost; 0 if left out.
 * @returns Header; a row a year: year, cost, saved days, value, net, cumulative net, present value; then total, payback month, break-even reduction.
 * @sv En investering i förebyggande arbete år för år, med summa, månaden då den är återbetald och minskningen som bär den.
 *
 * Bara korttidsdagar räknas. Ett års netto diskonteras från årets slut. Investeringen är återbetald den första månad vid vars
 * slut värdet hittills täcker alla års kostnad; värdet kommer jämnt över månaderna.
 * @svParam employees Anställda (N), över 0.
 * @svParam costPerEmployeeAndYear Kostnad per anställd och år (c), kronor, minst 0.
 * @svParam years Hur många år (T), ett heltal, 1 till 100.
 * @svParam shortDaysPerEmployeeAndYear Korttidssjukdagar (dag 1-14) per anställd och år före investeringen (b), över 0.
 * @svParam reduction Den andel av dem som inte inträffar (q), -1 till 1; under 0 när frånvaron ökar.
 * @svParam dayValue Schablonvärde för en korttidssjukdag (v), kronor, över 0.
 * @svParam discountRate Kalkylränta per år (d), 0 till 1; 0 om den utelämnas.
 * @svParam grantPerYear Vad andra betalar av kostnaden (g), kronor per år, 0 till årets kostnad; 0 om det utelämnas.
 * @svReturns Rubrikrad; en rad per år: år, kostnad, sparade dagar, värde, netto, ackumulerat netto, nuvärde; sedan totalt, återbetald månad, minskning som bär kostnaden.
 * @example [5000, 1000, 1, 6, 0.1, 2000] gives [["År", "Kostnad", "Sparade dagar", "Värde", "Netto", "Ackumulerat netto", "Nuvärde"], [1, 5000000, 3000, 6000000, 1000000, 1000000, 1000000], ["Totalt", 5000000, 3000, 6000000, 1000000, 1000000, 1000000], ["Återbetald månad", 10, "", "", "", "", ""], ["Minskning som bär kostnaden", 0.0833, "", "", "", "", ""]]
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function investmentCaseInCell(
  employees: any,
  costPerEmployeeAndYear: any,
  years: any,
  shortDaysPerEmployeeAndYear: any,
  reduction: any,
  dayValue: any,
  discountRate?: any,
  grantPerYear?: any,
): any[][] {
  return inCell((tell): Cell[][] => {
    const investment = readArguments(
      {
        ...openCaseSchemas,
        reduction: number(reductionBounds),
        dayValue: number(positive),
        grantPerYear: optionalNumber(zero, notNegative),
      },
      { employees, costPerEmployeeAndYear, years, shortDaysPerEmployeeAndYear, reduction, dayValue, discountRate, grantPerYear },
    );
    requireGrantWithinCost(investment);
    const rows = investmentTable(investment, tell);
    const paidBack = paybackMonth(investment, tell);
    return [
      headingRow(['year', 'cost', 'savedDays', 'value', 'net', 'cumulativeNet', 'presentValue'], shown.language),
      ...rows.map((row) => [row.year, ...amountsOf(row)]),
      [label('total'), ...amountsOf(investmentTotal(rows))],
      remark('paybackMonth', paidBack ?? label('notPaidBack')),
      remark('breakEvenReduction', toCell(breakEvenReductionOf(investment, tell))),
    ];
  });
}

/**
 * What a case comes to at several reductions and several day values: the net of all its years, discounted where there is a
 * rate.
 *
 *     sum for t = 1 to T of N * (b * q * v - c) / (1 + d)^t
 *
 * The grid has no headers, so that a colour scale can be laid over it: write the reductions to its left and the day values
 * above it.
 *
 * @customfunction KANSLIGHET KÄNSLIGHET
 * @param employees Employees (N), above 0.
 * @param costPerEmployeeAndYear Cost per employee and year (c), kronor, at least 0.
 * @param years How many years (T), a whole number, 1 to 100.
 * @param shortDaysPerEmployeeAndYear Short-term sick days (day 1-14) per employee and year before the investment (b), above 0.
 * @param reductions Shares of those days that will not happen (q), each -1 to 1: one column or one row.
 * @param dayValues Standard values of a short-term sick day (v), kronor, each above 0: one column or one row.
 * @param [discountRate] Discount rate a year (d), 0 to 1; 0 if left out.
 * @returns Kronor: a row a reduction, a column a day value.
 * @sv Vad ett case ger vid flera minskningar och flera schablonvärden: nettot av alla dess år, diskonterat där det finns en ränta.
 *
 * Rutnätet har inga rubriker, så att en färgskala kan läggas över det: skriv minskningarna till vänster om det och
 * schablonvärdena ovanför.
 * @svParam employees Anställda (N), över 0.
 * @svParam costPerEmployeeAndYear Kostnad per anställd och år (c), kronor, minst 0.
 * @svParam years Hur många år (T), ett heltal, 1 till 100.
 * @svParam shortDaysPerEmployeeAndYear Korttidssjukdagar (dag 1-14) per anställd och år före investeringen (b), över 0.
 * @svParam reductions Andelar av dem som inte inträffar (q), var och en -1 till 1: en kolumn eller en rad.
 * @svParam dayValues Schablonvärden för en korttidssjukdag (v), kronor, vart och ett över 0: en kolumn eller en rad.
 * @svParam discountRate Kalkylränta per år (d), 0 till 1; 0 om den utelämnas.
 * @svReturns Kronor: en rad per minskning, en kolumn per schablonvärde.
 * @example [5699, 1000, 3, 6, [[0.05], [0.1]], [[1765, 2080]]] gives [[-8044138.5, -6428472], [1008723, 4240056]]
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function sensitivityInCell(
  employees: any,
  costPerEmployeeAndYear: any,
  years: any,
  shortDaysPerEmployeeAndYear: any,
  reductions: any[][],
  dayValues: any[][],
  discountRate?: any,
): any[][] {
  return inCell((tell): Cell[][] => {
    const given = readArguments(
      { ...openCaseSchemas, reductions: line(numbers(reductionBounds)), dayValues: line(numbers(positive)) },
      { employees, costPerEmployeeAndYear, years, shortDaysPerEmployeeAndYear, reductions, dayValues, discountRate },
    );
    const grid = sensitivity({ ...given, grantPerYear: zero }, given.reductions, given.dayValues, tell);
    return grid.map((row) => row.map(toCell));
  });
}

function amountsOf({ cost, savedDays, value, net, cumulativeNet, presentValue }: InvestmentTotal): Cell[] {
  return [cost, savedDays, value, net, cumulativeNet, presentValue].map(toCell);
}

/** A row below the years: its name and one figure. */
function remark(name: keyof typeof headings, figure: Cell): Cell[] {
  return [label(name), figure, '', '', '', '', ''];
}

function label(name: keyof typeof headings): string {
  return headings[name][shown.language];
}
