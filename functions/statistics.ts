import { employmentColumns, type EmploymentRow } from '../src/absence/employment';
import { Identities } from '../src/absence/identities';
import { countWithCauses } from '../src/absence/causes';
import { channelKey, meaningsBySupport } from '../src/absence/channels';
import { monthsOf, type Period } from '../src/absence/period';
import { usualRules, type Holidays } from '../src/absence/rules';
import { spellColumns, type SpellRow } from '../src/absence/spell';
import { wholeMunicipality, type Level, type StatisticsFigures, type StatisticsRow } from '../src/absence/statistics-row';
import { statisticsRows } from '../src/absence/table';
import {
  figureColumns,
  groupOf,
  levelNames,
  statisticsCells,
  statisticsHeader,
  statusColumn,
  statusNames,
} from '../src/locale/statistics-table';
import { suppress } from '../src/privacy/suppress';
import { KnownEmployees } from '../src/sources/identities';
import { employmentKind } from '../src/sources/rows/employments';
import { spellKind } from '../src/sources/rows/spells';
import { D } from '../src/values/money';
import { writeMonth } from '../src/values/month';
import { silent, within, type Tell } from '../src/values/tell';
import { toCell, type Cell } from './cell/grid';
import { holidays as holidaysIn } from './cell/holidays';
import { inCell } from './cell/in-cell';
import { shown } from './cell/language';
import { month as monthIn } from './cell/months';
import { pulledStatistics } from './cell/pulled';
import { readArguments } from './cell/read';
import { refuse } from './cell/refuse';
import { optional } from './cell/scalars';
import { table } from './cell/tables';
import { filledTexts, text } from './cell/texts';
import { word } from './cell/words';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

/** Twenty years. */
const mostMonths = 240;

/**
 * The rolling statistics, counted from spells and employees in the workbook, with the columns of the pulled table Friskdag_Statistik; small groups hidden.
 *
 * A row for each month, level and group with anyone employed. Net days are hours / 8 where a spell has hours, else working days times extent; classes are calendar days from the first, carried on by a return within five days. Columns are known by their headings, in Swedish or English; 0 is read as an empty cell.
 *
 * Groups of at most ten employees are hidden, and others from which they could be computed: their figures are empty, their status "döljs". Repeated absence is empty, with the status "ofullständig", while its twelve months begin before the spells do.
 *
 * Where the spells say how they were reported, the last columns hold those whose reporting channel is known, those of them through the health support, and the share: spells through the health support / spells whose channel is known. Of rows that are one spell the first counts.
 *
 * @customfunction FRANVAROSTATISTIK FRÅNVAROSTATISTIK
 * @param spells Spells with a header row: employee, first day, last day (empty when it lasts), and if there are any extent, hours, cause, reporting channel.
 * @param employees Employments with a header row: employee, unit, department, hired on, and if there are any left on, sex, birth year, rate, category.
 * @param fromMonth The first month: any day of it, or text such as 2017-11.
 * @param toMonth The last month, no earlier than the first; at most 240 months in all.
 * @param [level] Only one level: "kommun", "förvaltning", "enhet", "kön", "ålder", "kategori" or "orsak"; all if left out.
 * @param [healthSupport] The reporting channels that are the health support, as the column of channels writes them: a text or a range. If left out the usual ones, such as "hälsostöd" and "ja".
 * @param [holidays] Public holidays on a weekday: "räknas" as working days (if left out), or "räknas inte". Days off between rows of a day each follow it too.
 * @returns Header, then a row for each month, level and group: headcount, spells begun, net days by class, short days per employee, repeated absence, percentiles over units, status, spells by reporting channel.
 * @sv Den rullande statistiken, räknad ur sjukfall och anställda i arbetsboken, med kolumnerna i den hämtade tabellen Friskdag_Statistik; små grupper döljs.
 *
 * En rad för varje månad, nivå och grupp med någon anställd. Nettodagar är timmar / 8 där ett sjukfall har timmar, annars arbetsdagar gånger omfattning; klasserna är kalenderdagar från den första, och förs vidare av ett återinsjuknande inom fem dagar. Kolumnerna känns igen på rubrikerna, på svenska eller engelska; 0 läses som en tom cell.
 *
 * Grupper om högst tio anställda döljs, och andra som de skulle kunna räknas fram ur: deras siffror är tomma, deras status "döljs". Upprepad frånvaro är tom, med status "ofullständig", så länge dess tolv månader börjar före sjukfallen.
 *
 * Där sjukfallen säger hur de anmäldes har de sista kolumnerna dem vars anmälningssätt är känt, dem av dem som anmäldes via hälsostöd, och nyttjandegraden: sjukfall via hälsostöd / sjukfall med känt anmälningssätt. Av rader som är ett sjukfall gäller den första.
 * @svParam spells Sjukfall med rubrikrad: anställd, första dag, sista dag (tom när det pågår), och om de finns omfattning, timmar, orsak, anmälningssätt.
 * @svParam employees Anställningar med rubrikrad: anställd, enhet, förvaltning, anställd från, och om de finns anställd till, kön, födelseår, sysselsättningsgrad, kategori.
 * @svParam fromMonth Den första månaden: valfri dag i den, eller text som 2017-11.
 * @svParam toMonth Den sista månaden, inte före den första; högst 240 månader i allt.
 * @svParam level Bara en nivå: "kommun", "förvaltning", "enhet", "kön", "ålder", "kategori" eller "orsak"; alla om den utelämnas.
 * @svParam healthSupport De anmälningssätt som är hälsostödet, som kolumnen med anmälningssätt skriver dem: en text eller ett område. Utelämnas de gäller de vanliga, till exempel "hälsostöd" och "ja".
 * @svParam holidays Helgdagar som infaller på en vardag: "räknas" som arbetsdagar (om den utelämnas), eller "räknas inte". Lediga dagar mellan rader om en dag var följer det också.
 * @svReturns Rubrikrad, sedan en rad för varje månad, nivå och grupp: anställda, nya sjukfall, nettodagar per klass, korta dagar per anställd, upprepad frånvaro, percentiler över enheter, status, sjukfall efter anmälningssätt.
 * @example [[["anställd", "from", "tom"], ["A01", "2018-11-05", "2018-11-16"]], [["anställd", "enhet", "anställningsdatum"], ["A01", "Norr", "2010-01-01"], ["A02", "Norr", "2010-01-01"], ["A03", "Norr", "2010-01-01"], ["A04", "Norr", "2010-01-01"], ["A05", "Norr", "2010-01-01"], ["A06", "Norr", "2010-01-01"], ["A07", "Norr", "2010-01-01"], ["A08", "Norr", "2010-01-01"], ["A09", "Norr", "2010-01-01"], ["A10", "Norr", "2010-01-01"], ["A11", "Norr", "2010-01-01"], ["A12", "Norr", "2010-01-01"]], "2018-11", "2018-11", "kommun"] gives [["Månad", "Nivå", "Namn", "Anställda", "Sjukfall", "Nettodagar 1-14", "Nettodagar 15-90", "Nettodagar 91-", "Korttid per anställd", "Upprepad frånvaro", "Upprepad, kvar", "Upprepad, nya", "Enheter P10", "Enheter P50", "Enheter P90", "Status", "Sjukfall, känd anmälan", "Via hälsostöd", "Nyttjandegrad"], ["2018-11", "kommun", "alla", 12, 1, 10, 0, 0, 0.8333, "", "", "", 0.8333, 0.8333, 0.8333, "ofullständig", "", "", ""]]
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021; SFS 2002:1065 (small groups)
 */
export function absenceStatisticsInCell(
  spells: any[][],
  employees: any[][],
  fromMonth: any,
  toMonth: any,
  level?: any,
  healthSupport?: any[][],
  holidays?: any,
): any[][] {
  return inCell((tell): Cell[][] => {
    const keys = new KnownEmployees();
    // How the spells are read depends on it.
    const rules = readArguments({ holidays: holidaysIn() }, { holidays });
    const given = readArguments(
      {
        employees: table(employmentKind({ keys })),
        spells: table(spellKind({ keys, ...rules })),
        fromMonth: monthIn(),
        toMonth: monthIn(),
        level: optional<Level | undefined>(word(levelNames), undefined),
        healthSupport: optional<readonly string[] | undefined>(filledTexts(), undefined),
      },
      { spells, employees, fromMonth, toMonth, level, healthSupport },
    );
    const period = { from: given.fromMonth, to: given.toMonth };
    requirePeriod(period);
    const rows = statisticsOf({ ...given, ...rules }, period).filter((row) => given.level === undefined || row.level === given.level);
    if (tell !== silent) rows.forEach((row) => tellRow(row, tell));
    return [statisticsHeader(shown.language), ...rows.map((row) => statisticsCells(row, shown.language))];
  });
}

interface Given {
  readonly spells: readonly SpellRow[];
  readonly employees: readonly EmploymentRow[];
  /** The reporting channels that are the health support, when they are not the usual ones. */
  readonly healthSupport: readonly string[] | undefined;
  readonly holidays: Holidays;
}

function statisticsOf({ spells, employees, healthSupport, holidays }: Given, period: Period): StatisticsRow[] {
  const identities = new Identities();
  const employments = employmentColumns(employees, identities);
  const columns = spellColumns(spells, identities);
  if (healthSupport) requireChannels(healthSupport, columns.channels);
  const channelMeanings = healthSupport ? meaningsBySupport(columns.channels, healthSupport) : {};
  return suppress(statisticsRows(countWithCauses(columns, employments, period, { ...usualRules, holidays, channelMeanings })));
}

/** A channel that no row has is a slip of the pen. Nor is a number one: 0, which would stand beside it, is an empty cell. */
function requireChannels(named: readonly string[], channels: readonly string[]): void {
  const known = channels.filter((channel) => /\p{L}/u.test(channel));
  const keys = new Set(known.map(channelKey));
  const unknown = named.find((name) => !keys.has(channelKey(name)));
  if (known.length === 0) refuse('spells', { code: 'no-header', known: [statisticsChannel[shown.language]] });
  if (unknown !== undefined) refuse('spells', { code: 'unknown-name', given: unknown, known });
}

const statisticsChannel = { sv: 'anmälningssätt', en: 'reporting channel' };

function requirePeriod(period: Period): void {
  const [given, earliest] = [writeMonth(period.to), writeMonth(period.from)];
  if (period.to < period.from) refuse('toMonth', { code: 'earlier-than', given, other: 'fromMonth', earliest });
  const months = monthsOf(period);
  if (months > mostMonths) refuse('toMonth', { code: 'too-many-months', months, most: mostMonths });
}

function tellRow({ month, name, headcount, netDays1To14, shortPerEmployee }: StatisticsRow, tell: Tell): void {
  if (headcount === undefined || netDays1To14 === undefined || shortPerEmployee === undefined) return;
  const tellGroup = within(tell, `${writeMonth(month)} ${name}`);
  tellGroup('absence.headcount', new D(headcount), 'N');
  tellGroup('absence.shortDays', new D(netDays1To14), 'K');
  tellGroup('absence.shortPerEmployee', new D(shortPerEmployee), 'K / N');
}

/**
 * One figure of the statistics that were pulled into this workbook with Friskdag's task pane.
 *
 * #N/A, with the reason, when nothing is pulled, when the month or the group is not in the statistics, and when the figure is hidden, not known or does not exist. A pull recalculates the cells.
 *
 * @customfunction STATISTIK
 * @param measure What: the heading of a column of the table Friskdag_Statistik, such as "Korttid per anställd"; or "Status".
 * @param month The month: any day of it, or text such as 2018-11.
 * @param [level] "kommun" (if left out), "förvaltning", "enhet", "kön", "ålder", "kategori" or "orsak".
 * @param [name] Name of the department, unit or other group, as in the table; not needed for the municipality.
 * @returns The figure, in the unit of its column; for "Status" the word that tells whether the figures are shown: "visas", "ofullständig" or "döljs".
 * @sv En siffra ur den statistik som har hämtats till den här arbetsboken med Friskdags sidopanel.
 *
 * #SAKNAS!, med orsaken, när ingenting är hämtat, när månaden eller gruppen inte finns i statistiken, och när siffran döljs, inte är känd eller inte finns. En hämtning räknar om cellerna.
 * @svParam measure Vad: rubriken på en kolumn i tabellen Friskdag_Statistik, till exempel "Korttid per anställd"; eller "Status".
 * @svParam month Månaden: valfri dag i den, eller text som 2018-11.
 * @svParam level "kommun" (om den utelämnas), "förvaltning", "enhet", "kön", "ålder", "kategori" eller "orsak".
 * @svParam name Namnet på förvaltningen, enheten eller en annan grupp, som i tabellen; behövs inte för kommunen.
 * @svReturns Siffran, i kolumnens enhet; för "Status" ordet som säger om siffrorna visas: "visas", "ofullständig" eller "döljs".
 * @example ["Korttid per anställd", "2018-11"] gives 0.65
 * @example ["Nettodagar 1-14", "2018-11", "enhet", "Norr"] gives 12.5
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function pulledFigureInCell(measure: any, month: any, level?: any, name?: any): any {
  return inCell((tell): Cell => {
    const given = readArguments(
      {
        measure: word({ ...figureColumns, status: statusColumn }),
        month: monthIn(),
        level: optional<Level>(word(levelNames), 'municipality'),
        name: optional<string | undefined>(text(), undefined),
      },
      { measure, month, level, name },
    );
    const group = given.level === 'municipality' ? wholeMunicipality : given.name;
    if (group === undefined) return refuse('name', { code: 'missing' });
    const row = pulledRow(given.month, given.level, groupOf(group));
    if (given.measure === 'status') return statusNames[row.status][shown.language];
    const figure = row[given.measure] ?? refuse('measure', { code: whyWithoutFigure(row, given.measure) });
    return toCell(tell('followup.pulledFigure', new D(figure), 'Friskdag_Statistik'));
  });
}

function pulledRow(month: number, level: Level, name: string): StatisticsRow {
  const statistics = pulledStatistics() ?? refuse('statistics', { code: 'nothing-pulled' });
  if (!statistics.has(level, name)) return refuse('name', { code: 'not-in-statistics', given: name });
  return statistics.find(month, level, name) ?? refuse('month', { code: 'not-in-statistics', given: writeMonth(month) });
}

function whyWithoutFigure({ status, level }: StatisticsRow, measure: keyof StatisticsFigures) {
  if (status === 'hidden') return 'hidden-figure';
  const isPercentile = measure === 'p10' || measure === 'p50' || measure === 'p90';
  const overUnits = level === 'municipality' || level === 'department';
  return isPercentile && !overUnits ? 'no-such-figure' : 'figure-not-known';
}
