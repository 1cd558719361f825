import { spellNetDays } from '../src/absence/spell-net-days';
import { statutoryAbsence, statutoryFigures, type Shown, type Sex } from '../src/followup/statutory-figures';
import { statutoryNames, withoutFigureTexts } from '../src/locale/statutory-names';
import { D, one } from '../src/values/money';
import type { Month } from '../src/values/month';
import { InputError, type Problem } from '../src/values/problem';
import { days } from './cell/days';
import { column, eachCell, single, together, type Cell, type Grid } from './cell/grid';
import { holidays as holidaysIn } from './cell/holidays';
import { inCell } from './cell/in-cell';
import { shown } from './cell/language';
import { month as monthIn } from './cell/months';
import { plainNumbers } from './cell/plain-numbers';
import { readArguments } from './cell/read';
import { optional, optionalNumber, share } from './cell/scalars';
import { requireEndFromStart } from './cell/spell-ends';
import { wordsIn, type Words } from './cell/words';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

const spellDay = { least: 1, whole: true };
const firstSpellDay = one;
const lastShortDay = new D(14);

/**
 * The net days of each spell that lie in a class of days, and in a month if one is given: working days times extent.
 *
 *     net days = e * n
 *
 * n is the number of working days (Monday to Friday, public holidays included unless told otherwise) among the spell's calendar days from and to the given ones, counted from its first day. Extents are exact to a hundredth of a per cent.
 *
 * Each row is a spell of its own: a return within five days, which carries the day count on, is seen by FRÅNVAROSTATISTIK, which knows the employee.
 *
 * @customfunction SJUKFALLSDAGAR
 * @param start The spell's first day, a date from March 1900. One cell or a range.
 * @param end The spell's last day, a date no earlier than the first. One cell or a range.
 * @param [extent] How much of each working day is lost (e), 0 to 1; 1 if left out. One cell or a range.
 * @param [fromDay] The first calendar day of the spell that counts, a whole number from 1; 1 if left out.
 * @param [toDay] The last calendar day of the spell that counts, a whole number no smaller than the first; 14 if left out.
 * @param [month] Only days in this month count: any day of it, or text such as 2018-11; all months if left out.
 * @param [holidays] Public holidays on a weekday: "räknas" as working days (if left out), or "räknas inte".
 * @returns Net days, one number for each spell.
 * @sv Nettodagarna i varje sjukfall som ligger i en dagklass, och i en månad om en anges: arbetsdagar gånger omfattning.
 *
 * n är antalet arbetsdagar (måndag till fredag, helgdagar inräknade om inget annat sägs) bland sjukfallets kalenderdagar från och till de angivna, räknat från dess första dag. Omfattningen är exakt till en hundradels procent.
 *
 * Varje rad är ett eget sjukfall: ett återinsjuknande inom fem dagar, som för dagräkningen vidare, ser FRÅNVAROSTATISTIK, som känner den anställda.
 * @svParam start Sjukfallets första dag, ett datum från mars 1900. En cell eller ett område.
 * @svParam end Sjukfallets sista dag, ett datum som inte ligger före den första. En cell eller ett område.
 * @svParam extent Hur mycket av varje arbetsdag som går förlorad (e), 0 till 1; 1 om den utelämnas. En cell eller ett område.
 * @svParam fromDay Den första kalenderdagen i sjukfallet som räknas, ett heltal från 1; 1 om den utelämnas.
 * @svParam toDay Den sista kalenderdagen i sjukfallet som räknas, ett heltal inte mindre än den första; 14 om den utelämnas.
 * @svParam month Bara dagar i denna månad räknas: valfri dag i den, eller text som 2018-11; alla månader om den utelämnas.
 * @svParam holidays Helgdagar som infaller på en vardag: "räknas" som arbetsdagar (om den utelämnas), eller "räknas inte".
 * @svReturns Nettodagar, ett tal för varje sjukfall.
 * @example ["2019-03-04", "2019-03-08"] gives 5
 * @example [[["2019-03-04"], ["2019-03-25"]], [["2019-03-24"], ["2019-04-05"]], [[0.5], [1]], 1, 14, "2019-03"] gives [[5], [5]]
 * @example ["2019-03-04", "2019-06-30", 1, 15, 90] gives 55
 * @example ["2018-03-26", "2018-04-06", null, null, null, null, "räknas inte"] gives 8
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021: net days by the day of the spell
 */
export function spellNetDaysInCell(
  start: any[][],
  end: any[][],
  extent?: any[][],
  fromDay?: any,
  toDay?: any,
  month?: any,
  holidays?: any,
): any[][] {
  return inCell((tell): Cell[][] => {
    const given = readArguments(
      {
        start: days(),
        end: days(),
        extent: optional(plainNumbers(share), single(1)),
        fromDay: optionalNumber(firstSpellDay, spellDay),
        toDay: optionalNumber(lastShortDay, spellDay),
        month: optional<Month | undefined>(monthIn(), undefined),
        holidays: holidaysIn(),
      },
      { start, end, extent, fromDay, toDay, month, holidays },
    );
    const spells = { start: given.start, end: given.end, extent: given.extent };
    requireEndFromStart(spells);
    const counted = { fromDay: given.fromDay.toNumber(), toDay: given.toDay.toNumber(), month: given.month, holidays: given.holidays };
    requireToDayFromDay(counted);
    return eachCell(spells, tell, (spell, tellSpell) => spellNetDays(spell, counted, tellSpell));
  });
}

function requireToDayFromDay({ fromDay, toDay }: { readonly fromDay: number; readonly toDay: number }): void {
  if (toDay < fromDay) throw new InputError([{ argument: 'toDay', code: 'out-of-range', given: toDay, least: fromDay }]);
}

/** Nobody works more in a calendar year, which is what the figures are about. */
const hoursOfYear = { least: 0, most: 8784 };

const sexes: Words<Sex> = {
  women: { sv: 'kvinna', en: 'woman', also: ['k', 'w', 'f', 'kvinnor', 'women', 'female'] },
  men: { sv: 'man', en: 'man', also: ['m', 'män', 'men', 'male'] },
};

/**
 * The seven sick-absence figures that the annual report must have by law, each with its name; small groups hidden.
 *
 *     total = sick hours / ordinary hours
 *     long share = sick hours in spells of 60 days or more / sick hours
 *
 * Women, men and the three ages: the group's sick hours / the group's own ordinary hours. An employee without ordinary hours is in no figure.
 *
 * The figure of a group of at most ten employees reads "döljs", and so do others from which it could be had by subtraction. Where nobody works, or nobody is ill, it reads "saknas". Neither is 0.
 *
 * @customfunction SJUKTAL
 * @param hours Sick-absence hours of each employee in the calendar year, 0 to the ordinary hours. A column, a row an employee.
 * @param ordinaryHours Ordinary working hours of each employee in the year, 0 to 8784. A column.
 * @param longHours Those of the sick-absence hours that lie in spells of 60 days or more. A column.
 * @param sex Woman or man, as text: K or M, kvinna or man, woman or man. A column.
 * @param age Age at the end of the year, whole years, 0 to 120. A column.
 * @returns A row for each of the seven: name, share from 0 to 1. In order: total, long share, women, men, -29, 30-49, 50-.
 * @sv De sju sjuktal som årsredovisningen ska ha enligt lag, vart och ett med sitt namn; små grupper döljs.
 *
 * Kvinnor, män och de tre åldrarna: gruppens sjuktimmar / gruppens egna ordinarie timmar. En anställd utan ordinarie timmar är inte med i något tal.
 *
 * Talet för en grupp om högst tio anställda är "döljs", och så är andra som det skulle kunna räknas fram ur. Där ingen arbetar, eller ingen är sjuk, är det "saknas". Inget av dem är 0.
 * @svParam hours Varje anställds sjukfrånvarotimmar under kalenderåret, 0 till de ordinarie timmarna. En kolumn, en rad per anställd.
 * @svParam ordinaryHours Varje anställds ordinarie arbetstimmar under året, 0 till 8784. En kolumn.
 * @svParam longHours De av sjukfrånvarotimmarna som ligger i sjukfall om 60 dagar eller mer. En kolumn.
 * @svParam sex Kvinna eller man, som text: K eller M, kvinna eller man. En kolumn.
 * @svParam age Ålder vid årets slut, hela år, 0 till 120. En kolumn.
 * @svReturns En rad för vart och ett av de sju: namn, andel från 0 till 1. I ordning: totalt, lång andel, kvinnor, män, -29, 30-49, 50-.
 * @example [[[80], [40], [0], [80], [40], [0], [80], [40], [0], [80], [40], [0]], 2000, [[60], [0], [0], [60], [0], [0], [60], [0], [0], [60], [0], [0]], "K", 45] gives [["Total sjukfrånvaro", 0.02], ["Andel i sjukfall från 60 dagar", 0.5], ["Kvinnor", 0.02], ["Män", "saknas"], ["29 år och yngre", "saknas"], ["30-49 år", 0.02], ["50 år och äldre", "saknas"]]
 * @source Lag (1997:614) om kommunal redovisning 4 kap. 1 a § (SFS 2002:1065); SKR, Definition av nyckeltal
 */
export function statutoryAbsenceInCell(hours: any[][], ordinaryHours: any[][], longHours: any[][], sex: any[][], age: any[][]): any[][] {
  return inCell((tell): Cell[][] => {
    const grids = readArguments(
      {
        hours: column(plainNumbers(hoursOfYear)),
        ordinaryHours: column(plainNumbers(hoursOfYear)),
        longHours: column(plainNumbers(hoursOfYear)),
        sex: column(wordsIn(sexes)),
        age: column(plainNumbers({ least: 0, most: 120, whole: true })),
      },
      { hours, ordinaryHours, longHours, sex, age },
    );
    requireWithin('longHours', 'hours', grids);
    requireWithin('hours', 'ordinaryHours', grids);
    const figures = statutoryAbsence(together(grids), tell);
    return statutoryFigures.map((figure) => [statutoryNames[figure][shown.language], cellOf(figures[figure])]);
  });
}

function cellOf(figure: Shown): Cell {
  return typeof figure === 'number' ? figure : withoutFigureTexts[figure][shown.language];
}

type Hours = 'hours' | 'ordinaryHours' | 'longHours';

/** Hours that are a part of others cannot be more than they are. */
function requireWithin(part: Hours, whole: Hours, grids: Readonly<Record<Hours, Grid<number>>>): void {
  const rows = together({ part: grids[part], whole: grids[whole] });
  const problems = rows.flatMap((row, place): Problem[] => {
    if (row.part <= row.whole) return [];
    return [{ argument: part, row: place + 1, code: 'larger-than', given: row.part, other: whole, most: row.whole }];
  });
  if (problems.length > 0) throw new InputError(problems);
}
