import { prioritisedUnits, usualLeastHeadcount, usualPriorityShare } from '../src/followup/prioritised-units';
import { compareUnits, type ComparedMonth, type UnitComparison } from '../src/followup/supported-units';
import { headingRow, headings } from '../src/locale/headings';
import { writeMonth } from '../src/values/month';
import { flags } from './cell/flags';
import { column, numbers, toCell, together, type Cell } from './cell/grid';
import { inCell } from './cell/in-cell';
import { shown } from './cell/language';
import { months } from './cell/months';
import { plainNumbers } from './cell/plain-numbers';
import { readArguments } from './cell/read';
import { refuse, requireOnce } from './cell/refuse';
import { notNegative, optionalNumber, someShare } from './cell/scalars';
import { texts } from './cell/texts';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

/**
 * The units to support first: of those with enough employees, the share with the most short days per employee.
 *
 *     chosen = the first ceil(s * n) of the n units with enough employees, by days / employees
 *
 * The share is of the units with enough employees, and is rounded up: a unit on the border is chosen. Units with equally many days per employee stand by name. #N/A when no unit has enough employees.
 *
 * @customfunction PRIORITERADE_ENHETER
 * @param units Name or code of each unit, each once. A column.
 * @param days Short net days of each unit, at least 0. A column.
 * @param headcount Employees of each unit, at least 0; an average over months may have decimals. A column.
 * @param [share] The share of the units that is chosen (s), above 0 to 1; 0.3 if left out.
 * @param [leastHeadcount] The fewest employees of a unit that can be chosen, at least 1; 11 if left out, the smallest group that may be shown.
 * @returns Header, then a row for each chosen unit, highest first: rank, unit, days per employee, headcount.
 * @sv De enheter som ska få stöd först: av dem som har tillräckligt många anställda, den andel som har flest korta dagar per anställd.
 *
 * Andelen är av de enheter som har tillräckligt många anställda, och avrundas uppåt: en enhet på gränsen väljs. Enheter med lika många dagar per anställd står i namnordning. #SAKNAS! när ingen enhet har tillräckligt många anställda.
 * @svParam units Varje enhets namn eller kod, var och en en gång. En kolumn.
 * @svParam days Varje enhets korta nettodagar, minst 0. En kolumn.
 * @svParam headcount Varje enhets anställda, minst 0; ett medeltal över månader får ha decimaler. En kolumn.
 * @svParam share Den andel av enheterna som väljs (s), över 0 till 1; 0,3 om den utelämnas.
 * @svParam leastHeadcount Det minsta antalet anställda i en enhet som kan väljas, minst 1; 11 om det utelämnas, den minsta grupp som får visas.
 * @svReturns Rubrikrad, sedan en rad för varje vald enhet, högst först: rang, enhet, dagar per anställd, anställda.
 * @example [[["Norr"], ["Söder"], ["Öster"], ["Väster"]], [[60], [90], [40], [30]], [[20], [15], [20], [5]]] gives [["Rang", "Enhet", "Dagar per anställd", "Anställda"], [1, "Söder", 6, 15]]
 * @source SKR's handbook; RISE, Arbetsmiljö och hälsa i fokus 2021: the 30 % of the units with the highest short absence
 */
export function prioritisedUnitsInCell(units: any[][], days: any[][], headcount: any[][], share?: any, leastHeadcount?: any): any[][] {
  return inCell((tell): Cell[][] => {
    const {
      share: ofUnits,
      leastHeadcount: least,
      ...grids
    } = readArguments(
      {
        units: column(texts()),
        days: column(numbers(notNegative)),
        headcount: column(numbers(notNegative)),
        share: optionalNumber(usualPriorityShare, someShare),
        leastHeadcount: optionalNumber(usualLeastHeadcount, { least: 1 }),
      },
      { units, days, headcount, share, leastHeadcount },
    );
    const rows = together(grids).map((row) => ({ ...row, unit: row.units }));
    requireOnce(
      'units',
      rows.map(({ unit }) => unit),
    );
    const chosen = prioritisedUnits(rows, { share: ofUnits, leastHeadcount: least }, tell);
    if (chosen.length === 0) return refuse('headcount', { code: 'no-large-unit', least: least.toNumber() });
    const header = headingRow(['rank', 'unit', 'daysPerEmployee', 'headcount'], shown.language);
    return [header, ...chosen.map((unit) => [unit.rank, unit.unit, toCell(unit.perEmployee), toCell(unit.headcount)])];
  });
}

const daysOfMonth = { least: 0, most: 366 };

/**
 * Supported units against the others, month by month, and by how much they have moved apart since the support began.
 *
 *     d(m) = mean of the supported units - mean of the others
 *     difference in differences = mean of d from the month when the support began - mean of d before
 *
 * A unit counts as supported in all months when it is so in any, so that the same units are compared throughout. The support began in the first month with a 1; when that is the very first month, the table does not say, and the first half of the months is before. The last row names the month.
 *
 * The interval is 90 %, by drawing the units of each group anew 2000 times, whole, with all their months; always the same draw. It is empty when a group is one unit, and too narrow when it is but a few. Means and differences are empty in a month in which a group has no unit.
 *
 * @customfunction JAMFOR_ENHETER JÄMFÖR_ENHETER
 * @param unit Name or code of the unit. A column, a row for each unit and month.
 * @param month The month: any day of it, or text such as 2018-11. A column; a unit at most once a month.
 * @param daysPerEmployee The unit's net days per employee in the month, 0 to 366. A column.
 * @param supported 1 when the unit is supported, else 0. A column.
 * @returns Header, then a row a month: mean, 10th and 90th percentile of the supported, of the others, and the difference. Last, the difference in differences with its interval.
 * @sv Stödda enheter mot de övriga, månad för månad, och hur mycket de har rört sig från varandra sedan stödet började.
 *
 * En enhet räknas som stödd i alla månader när den är det i någon, så att samma enheter jämförs hela vägen. Stödet började i den första månaden med en 1; när det är den allra första månaden säger tabellen inte när, och den första halvan av månaderna är före. Sista raden nämner månaden.
 *
 * Intervallet är 90 %, genom att varje grupps enheter dras på nytt 2000 gånger, hela, med alla sina månader; alltid samma dragning. Det är tomt när en grupp är en enda enhet, och för snävt när den är några få. Medel och skillnader är tomma i en månad då en grupp inte har någon enhet.
 * @svParam unit Enhetens namn eller kod. En kolumn, en rad för varje enhet och månad.
 * @svParam month Månaden: valfri dag i den, eller text som 2018-11. En kolumn; en enhet högst en gång per månad.
 * @svParam daysPerEmployee Enhetens nettodagar per anställd i månaden, 0 till 366. En kolumn.
 * @svParam supported 1 när enheten är stödd, annars 0. En kolumn.
 * @svReturns Rubrikrad, sedan en rad per månad: medel, 10:e och 90:e percentilen för de stödda, för de övriga, och skillnaden. Sist skillnad i skillnader med sitt intervall.
 * @example [[["Norr"], ["Söder"], ["Norr"], ["Söder"]], [["2018-10"], ["2018-10"], ["2018-11"], ["2018-11"]], [[0.9], [0.6], [0.7], [0.6]], [[0], [0], [1], [0]]] gives [["Månad", "Stödda, medel", "Stödda, 10:e percentilen", "Stödda, 90:e percentilen", "Övriga, medel", "Övriga, 10:e percentilen", "Övriga, 90:e percentilen", "Skillnad", "Intervallets nedre gräns", "Intervallets övre gräns"], ["2018-10", 0.9, 0.9, 0.9, 0.6, 0.6, 0.6, 0.3, "", ""], ["2018-11", 0.7, 0.7, 0.7, 0.6, 0.6, 0.6, 0.1, "", ""], ["Skillnad i skillnader från 2018-11", "", "", "", "", "", "", -0.2, "", ""]]
 * @source RISE, Arbetsmiljö och hälsa i fokus 2021; Bertrand, Duflo and Mullainathan, How Much Should We Trust Differences-in-Differences Estimates?, 2004
 */
export function compareUnitsInCell(unit: any[][], month: any[][], daysPerEmployee: any[][], supported: any[][]): any[][] {
  return inCell((tell): Cell[][] => {
    const grids = readArguments(
      {
        unit: column(texts()),
        month: column(months()),
        daysPerEmployee: column(plainNumbers(daysOfMonth)),
        supported: column(flags()),
      },
      { unit, month, daysPerEmployee, supported },
    );
    const rows = together(grids).map((row) => ({ ...row, perEmployee: row.daysPerEmployee, isSupported: row.supported }));
    requireOnce(
      'unit',
      rows.map((row) => `${row.unit}, ${writeMonth(row.month)}`),
    );
    requireTwoGroups(rows);
    const comparison = compareUnits(rows, tell);
    return [headingRow(comparisonHeadings, shown.language), ...comparison.months.map(monthRow), changeRow(comparison)];
  });
}

const comparisonHeadings = [
  'month',
  'supportedMean',
  'supportedP10',
  'supportedP90',
  'othersMean',
  'othersP10',
  'othersP90',
  'difference',
  'intervalLow',
  'intervalHigh',
] as const;

function monthRow({ month, supported, others, difference }: ComparedMonth): Cell[] {
  const figures = [supported.mean, supported.p10, supported.p90, others.mean, others.p10, others.p90, difference];
  return [writeMonth(month), ...figures.map(cellOrEmpty), '', ''];
}

function changeRow({ change, changeFrom = 0 }: UnitComparison): Cell[] {
  const { estimate, interval } = change;
  const name = `${headings.changeFrom[shown.language]} ${writeMonth(changeFrom)}`;
  return [name, '', '', '', '', '', '', ...[estimate, interval?.low, interval?.high].map(cellOrEmpty)];
}

/** An empty cell where there is no figure: 0 would be one. */
function cellOrEmpty(figure: number | undefined): Cell {
  return figure === undefined ? '' : toCell(figure);
}

/** Nobody can be compared with nobody. */
function requireTwoGroups(rows: readonly { readonly unit: string; readonly supported: boolean }[]): void {
  const units = new Set(rows.map(({ unit }) => unit));
  const supported = new Set(rows.filter((row) => row.supported).map(({ unit }) => unit));
  if (supported.size === 0 || supported.size === units.size) refuse('supported', { code: 'one-group-only' });
}
