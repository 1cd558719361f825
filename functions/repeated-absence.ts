import { stepReached } from '../src/followup/care-ladder';
import { knownFrom, occasionsOf } from '../src/followup/occasions';
import { repeatedGroup, windowStart, type Member, type RepeatedGroup } from '../src/followup/repeated-group';
import { careStepNames } from '../src/locale/care-steps';
import { headingRow } from '../src/locale/headings';
import { spellKind } from '../src/sources/rows/spells';
import { writeDay, type Day } from '../src/values/day';
import { D } from '../src/values/money';
import { day } from './cell/days';
import type { Cell } from './cell/grid';
import { writtenIdentities } from './cell/identities';
import { holidays as holidaysIn } from './cell/holidays';
import { inCell } from './cell/in-cell';
import { shown } from './cell/language';
import { readArguments } from './cell/read';
import { refuse } from './cell/refuse';
import { optional, optionalNumber } from './cell/scalars';
import { table } from './cell/tables';
import { word, type Words } from './cell/words';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

const usualMoreThan = new D(3);
const usualMonths = new D(12);

const shows: Words<'count' | 'list'> = { count: { sv: 'antal', en: 'count' }, list: { sv: 'lista', en: 'list' } };

/**
 * The employees with repeated absence on a day: how many, or who and how far up the ladder of care conversations.
 *
 *     in the group: more than N spells begun within the M months that end with the day
 *
 * Overlapping and touching rows are one spell; a return within five days is a spell of its own. Remaining were in the group on the same day of the month before as well (at a month's end: at the end of that month), new are the rest.
 *
 * The ladder: 4th spell, the manager's care conversation; 5th, HR contacts the manager; 6th, three-party talk; 8th, HR checks. The list shows who is in the group by the spells given; the numbers are #N/A when the spells begin too late to know; remaining and new are empty when they do so by a month.
 *
 * @customfunction UPPREPAD_FRANVARO UPPREPAD_FRÅNVARO
 * @param spells Spells with a header row: employee, first day, last day (empty when it lasts). Columns are known by their headings.
 * @param date The day, a date from March 1900; spells that begin later do not count.
 * @param [moreThan] More spells than this make repeated absence (N), a whole number from 0; 3 if left out.
 * @param [windowMonths] How many months back spells count (M), a whole number, 1 to 120; 12 if left out.
 * @param [show] "antal" (if left out): the three numbers; "lista": the employees.
 * @param [holidays] Public holidays between rows of a day each: "räknas" as working days (if left out), or "räknas inte": then sickness on both sides is one spell, as it is of a weekend.
 * @returns One row: size, remaining, new. Or header, then a row for each employee, most spells first: employee, spells, step reached.
 * @sv De anställda med upprepad frånvaro en dag: hur många, eller vilka och hur långt upp på omtankessamtalens trappa.
 *
 * Överlappande och angränsande rader är ett sjukfall; ett återinsjuknande inom fem dagar är ett eget sjukfall. Kvar är de som var i gruppen också samma dag månaden före (vid ett månadsskifte: vid slutet av den månaden), nya är de övriga.
 *
 * Trappan: fjärde sjukfallet, chefens omtankessamtal; femte, HR kontaktar chefen; sjätte, trepartssamtal; åttonde, HR kontrollerar. Listan visar vilka som är i gruppen enligt de givna sjukfallen; antalen är #SAKNAS! när sjukfallen börjar för sent för att det ska gå att veta; kvar och nya är tomma när de börjar en månad för sent.
 * @svParam spells Sjukfall med rubrikrad: anställd, första dag, sista dag (tom när det pågår). Kolumnerna känns igen på rubrikerna.
 * @svParam date Dagen, ett datum från mars 1900; sjukfall som börjar senare räknas inte.
 * @svParam moreThan Fler sjukfall än så är upprepad frånvaro (N), ett heltal från 0; 3 om det utelämnas.
 * @svParam windowMonths Hur många månader bakåt sjukfall räknas (M), ett heltal, 1 till 120; 12 om det utelämnas.
 * @svParam show "antal" (om den utelämnas): de tre antalen; "lista": de anställda.
 * @svParam holidays Helgdagar mellan rader om en dag var: "räknas" som arbetsdagar (om den utelämnas), eller "räknas inte": då är sjukdom på båda sidor ett sjukfall, som av en helg.
 * @svReturns En rad: antal, kvar, nya. Eller rubrikrad, sedan en rad för varje anställd, flest sjukfall först: anställd, sjukfall, steg.
 * @example [[["anställd", "from", "tom"], ["A1", "2018-02-05", "2018-02-06"], ["A1", "2018-04-09", "2018-04-09"], ["A1", "2018-06-04", "2018-06-05"], ["A1", "2018-09-03", "2018-09-03"], ["B2", "2018-05-07", "2018-05-08"]], "2019-02-28", 2] gives [[1, 1, 0]]
 * @example [[["anställd", "from", "tom"], ["A1", "2018-02-05", "2018-02-06"], ["A1", "2018-04-09", "2018-04-09"], ["A1", "2018-06-04", "2018-06-05"], ["A1", "2018-09-03", "2018-09-03"]], "2018-10-15", null, null, "lista"] gives [["Anställd", "Sjukfall i perioden", "Steg som nåtts"], ["A1", 4, "Chefens omtankessamtal"]]
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021: more than three spells in twelve months; the ladder
 */
export function repeatedAbsenceInCell(spells: any[][], date: any, moreThan?: any, windowMonths?: any, show?: any, holidays?: any): any[][] {
  return inCell((tell): Cell[][] => {
    const { keys, writtenAs } = writtenIdentities();
    // How the spells are read depends on it.
    const daysOff = readArguments({ holidays: holidaysIn() }, { holidays });
    const given = readArguments(
      {
        spells: table(spellKind({ keys, ...daysOff })),
        date: day(),
        moreThan: optionalNumber(usualMoreThan, { least: 0, most: 366, whole: true }),
        windowMonths: optionalNumber(usualMonths, { least: 1, most: 120, whole: true }),
        show: optional(word(shows), 'count'),
      },
      { spells, date, moreThan, windowMonths, show },
    );
    const rules = { moreThan: given.moreThan.toNumber(), months: given.windowMonths.toNumber() };
    const dataFrom = knownFrom(given.spells);
    const group = repeatedGroup(occasionsOf(given.spells), given.date, rules, dataFrom, tell);
    if (given.show === 'list') return listOf(group, writtenAs);
    requireDataFrom(windowStart(given.date, rules), dataFrom);
    return [[group.members.length, group.remaining ?? '', group.new ?? '']];
  });
}

function listOf({ members }: RepeatedGroup, writtenAs: (employee: string) => string): Cell[][] {
  const header = headingRow(['employee', 'occasions', 'careStep'], shown.language);
  return [header, ...members.map((member) => memberRow(member, writtenAs))];
}

function memberRow({ employee, occasions }: Member, writtenAs: (employee: string) => string): Cell[] {
  const step = stepReached(occasions);
  return [writtenAs(employee), occasions, step ? careStepNames[step][shown.language] : ''];
}

/** A window that reaches back before the data has no figure. */
function requireDataFrom(needed: Day, dataFrom: Day): void {
  if (dataFrom > needed) refuse('spells', { code: 'data-begin-later', given: writeDay(dataFrom), needed: writeDay(needed) });
}
