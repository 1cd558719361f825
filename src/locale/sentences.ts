import type { Fault, Problem } from '../values/problem';
import { argumentName } from './argument-names';
import type { Language } from './language';
import { writeNumber } from './numbers';

/** What is said of a fault after its place: `risknivå ` + `är 50, men ska vara högst 1.` */
type Predicates = { [Code in Fault['code']]: (fault: Extract<Fault, { code: Code }>) => string };

const sv: Predicates = {
  missing: () => 'saknas. Fyll i ett värde.',
  'not-a-number': ({ given }) => `ska vara ett tal, men är ${quoted(given)}.`,
  'error-cell': ({ given }) => `innehåller felet ${given}. Rätta den cellen först.`,
  'not-a-whole-number': ({ given }) => `ska vara ett heltal, men är ${writeNumber(given, 'sv')}.`,
  'out-of-range': ({ given, least, above, most }) =>
    `är ${writeNumber(given, 'sv')}, men ska vara ${bounds('sv', { least, above, most })}.`,
  'larger-than': ({ given, other, most }) =>
    `är ${writeNumber(given, 'sv')}, men får inte vara större än ${argumentName(other, 'sv')} (${writeNumber(most, 'sv')}).`,
  'not-one-value': ({ rows, columns }) => `ska vara en enda cell, men är ett område om ${rows} × ${columns} celler.`,
  'unequal-shape': ({ rows, columns, expectedRows, expectedColumns }) =>
    `har ${rows} × ${columns} celler, men ska ha ${expectedRows} × ${expectedColumns}, som de andra områdena, eller vara en enda cell.`,
  'wrong-width': ({ columns, expectedColumns }) => `har ${columns} kolumner, men ska ha ${expectedColumns}.`,
  'unknown-choice': ({ given, choices }) => `är ${quoted(given)}, men ska vara något av ${choices.join(', ')}.`,
  'unknown-name': ({ given, known }) => `har inget som heter ${quoted(given)}. Kända namn: ${known.join(', ')}.`,
  repeated: ({ given }) => `har ${quoted(given)} mer än en gång. Behåll en.`,
  'not-a-month': ({ given }) => `ska vara en månad, till exempel 2018-11 eller ett datum från mars 1900, men är ${quoted(given)}.`,
  'not-a-day': ({ given }) => `ska vara ett datum från 1 mars 1900, till exempel 2018-11-01, men är ${quoted(given)}.`,
  'month-missing': ({ month }) => `saknar månaden ${month}. Lägg till den.`,
  'month-before': ({ given, first }) => `är ${given}, före den första månaden. Ange ${first} eller senare.`,
  'no-same-month': ({ given }) => `saknar den kalendermånad som ${given} ska jämföras med. Lägg till den.`,
  'same-calendar-month': ({ given, other }) => `är ${given}, samma kalendermånad som ${other}. Behåll en av dem.`,
  'too-few-answers': ({ answers, least }) => `har ${answers} svar. Resultatet visas först från ${least} svar.`,
  'earlier-than': ({ given, other, earliest }) =>
    `är ${given}, men får inte ligga före ${argumentName(other, 'sv')} (${earliest}). Rätta ett av datumen.`,
  'not-a-period': ({ given }) => `ska vara en månad, till exempel 2020-05, eller ett år, till exempel 2019, men är ${quoted(given)}.`,
  'ask-for-months': ({ given, example }) =>
    `är ${given}, ett år då ersättningen bestämdes månad för månad. Ange en månad, till exempel ${example}.`,
  'ask-for-the-year': ({ given, year }) =>
    `är ${given}, men ersättningen bestämdes då för hela kalenderåret. Ange ${year}, med årets sjuklönekostnad och lönekostnad.`,
  'rates-unknown': ({ given, from, to }) =>
    `är ${given}, men för ${from} till ${to} är ersättningens gränser inte kända i Friskdag. Hämta beloppet ur Försäkringskassans beslut.`,
  'rest-of-year-unknown': ({ given, year }) =>
    `är ${given}, och hur de månader av ${year} ersattes som saknar egen regel är inte känt i Friskdag. Hämta beloppet ur Försäkringskassans beslut.`,
  'before-first-rule': ({ given, first }) => `är ${given}, men Friskdag känner inga regler om ersättning före ${first}.`,
  'not-a-share': ({ given }) => `ska vara en andel, till exempel 0,25 eller 25 %, men är ${quoted(given)}.`,
  'unlikely-day': ({ given, earliest, latest }) => `är ${given}, men ska vara från ${earliest} till ${latest}.`,
  'other-cause': ({ given }) => `är ${quoted(given)}, som inte räknas som sjukfrånvaro. Raden används inte.`,
  'no-header': ({ known }) => `har ingen rad med rubriker som känns igen (${known.join(', ')}). Välj kolumnerna själv.`,
  'no-usable-rows': ({ rows }) =>
    `har inga rader som kan användas (${writeNumber(rows, 'sv')} lästa). Kontrollera att det är rätt fil eller område, och kolumnerna.`,
  'above-header': () => 'står ovanför rubrikraden och används inte. Flytta ner den om den hör till tabellen.',
  'unclosed-quote': () => 'har citattecken som inte hör ihop. Rätta raden i filen.',
  'too-long': ({ most }) => `är längre än ${writeNumber(most, 'sv')} tecken. Kontrollera att filen är rätt exporterad.`,
  'malformed-element': ({ given }) => `är ett trasigt <${given}>. Exportera filen på nytt.`,
  'broken-off': ({ given }) => `är ett <${given}> där filen tar slut i förtid. Exportera filen på nytt.`,
  'nothing-to-correct': ({ given }) =>
    `rättar med ${writeNumber(given, 'sv')} timmar, men det finns ingen rad med så många timmar för samma person och dag.`,
  unreadable: () => 'gick inte att läsa till slut. Filen kan ha ändrats, flyttats eller tagits bort sedan den valdes. Välj den igen.',
  'not-paxml': () => 'är inte PAXml: den har inget element <paxml>. Välj en annan fil.',
  'forbidden-doctype': () => 'innehåller en DOCTYPE, vilket PAXml inte har och som kan vara skadligt. Filen läses inte.',
  'no-days': () => 'har inga dagar över 0, så det finns ingenting att fördela.',
  'no-large-unit': ({ least }) => `har ingen enhet med minst ${writeNumber(least, 'sv')} anställda. Sänk gränsen eller slå ihop enheter.`,
  'too-few-units': ({ units, least }) =>
    `har ${writeNumber(units, 'sv')} enhet, men osäkerheten kan bedömas först från ${writeNumber(least, 'sv')}. Ta med fler enheter.`,
  'one-group-only': () => 'är lika för alla enheter. Ange 1 för stödda enheter och 0 för de övriga.',
  'too-many-months': ({ months, most }) =>
    `gör perioden ${writeNumber(months, 'sv')} månader lång, men den får vara högst ${writeNumber(most, 'sv')}. Välj en kortare period.`,
  'data-begin-later': ({ given, needed }) =>
    `börjar med ${given}, men gruppen beror på sjukfall från ${needed}. Ta med äldre sjukfall, eller välj ett senare datum eller färre månader.`,
  'nothing-pulled': () => 'är inte hämtad till den här arbetsboken. Öppna Statistik i Friskdags sidopanel och hämta den.',
  'not-in-statistics': ({ given }) =>
    `är ${quoted(given)}, som inte finns i den hämtade statistiken. Rätta det, eller hämta statistiken igen.`,
  'hidden-figure': () => 'döljs: gruppen är så liten att siffran kan röja någon, eller så kan en annan liten grupp räknas fram ur den.',
  'figure-not-known': () => 'är inte känt den månaden: det bygger på sjukfall från tiden före de hämtade, eller skulle röja en dold grupp.',
  'no-such-figure': () => 'finns inte på den nivån: percentiler över enheter finns för kommun och förvaltning.',
  'unlikely-value': ({ given }) => `är ${quoted(given)}, som inte kan stämma. Kontrollera raden: kanske står den förskjuten.`,
  'column-missing': ({ name }) => `saknar kolumnen ${quoted(name)}. Lägg tillbaka den, eller ta bort tabellen och hämta igen.`,
  'too-large': () => 'är för stort för att räkna med. Kontrollera talens storlek.',
  unexpected: ({ given }) => `misslyckades av ett fel i Friskdag, inte i dina uppgifter (${given}). Anmäl det gärna.`,
};

const en: Predicates = {
  missing: () => 'is missing. Fill in a value.',
  'not-a-number': ({ given }) => `must be a number, but is ${englishQuoted(given)}.`,
  'error-cell': ({ given }) => `contains the error ${given}. Correct that cell first.`,
  'not-a-whole-number': ({ given }) => `must be a whole number, but is ${writeNumber(given, 'en')}.`,
  'out-of-range': ({ given, least, above, most }) => `is ${writeNumber(given, 'en')}, but must be ${bounds('en', { least, above, most })}.`,
  'larger-than': ({ given, other, most }) =>
    `is ${writeNumber(given, 'en')}, but must not be larger than ${argumentName(other, 'en')} (${writeNumber(most, 'en')}).`,
  'not-one-value': ({ rows, columns }) => `must be a single cell, but is a range of ${rows} × ${columns} cells.`,
  'unequal-shape': ({ rows, columns, expectedRows, expectedColumns }) =>
    `has ${rows} × ${columns} cells, but must have ${expectedRows} × ${expectedColumns}, as the other ranges, or be a single cell.`,
  'wrong-width': ({ columns, expectedColumns }) => `has ${columns} columns, but must have ${expectedColumns}.`,
  'unknown-choice': ({ given, choices }) => `is ${englishQuoted(given)}, but must be one of ${choices.join(', ')}.`,
  'unknown-name': ({ given, known }) => `has nothing called ${englishQuoted(given)}. Known names: ${known.join(', ')}.`,
  repeated: ({ given }) => `has ${englishQuoted(given)} more than once. Keep one.`,
  'not-a-month': ({ given }) => `must be a month, such as 2018-11 or a date from March 1900 on, but is ${englishQuoted(given)}.`,
  'not-a-day': ({ given }) => `must be a date from 1 March 1900 on, such as 2018-11-01, but is ${englishQuoted(given)}.`,
  'month-missing': ({ month }) => `lacks the month ${month}. Add it.`,
  'month-before': ({ given, first }) => `is ${given}, before the first month. Give ${first} or later.`,
  'no-same-month': ({ given }) => `lacks the calendar month that ${given} is compared with. Add it.`,
  'same-calendar-month': ({ given, other }) => `is ${given}, the same calendar month as ${other}. Keep one of them.`,
  'too-few-answers': ({ answers, least }) => `has ${answers} answers. The result is shown from ${least} answers on.`,
  'earlier-than': ({ given, other, earliest }) =>
    `is ${given}, but must not lie before ${argumentName(other, 'en')} (${earliest}). Correct one of the dates.`,
  'not-a-period': ({ given }) => `must be a month, such as 2020-05, or a year, such as 2019, but is ${englishQuoted(given)}.`,
  'ask-for-months': ({ given, example }) =>
    `is ${given}, a year in which compensation was settled month by month. Give a month, such as ${example}.`,
  'ask-for-the-year': ({ given, year }) =>
    `is ${given}, but compensation was then settled for the whole calendar year. Give ${year}, with the sick-pay cost and wage cost of the year.`,
  'rates-unknown': ({ given, from, to }) =>
    `is ${given}, but Friskdag does not know the rates of compensation from ${from} to ${to}. Take the amount from Försäkringskassan’s decision.`,
  'rest-of-year-unknown': ({ given, year }) =>
    `is ${given}, and Friskdag does not know how those months of ${year} were compensated that have no rule of their own. Take the amount from Försäkringskassan’s decision.`,
  'before-first-rule': ({ given, first }) => `is ${given}, but Friskdag knows no rules of compensation before ${first}.`,
  'not-a-share': ({ given }) => `must be a share, such as 0.25 or 25 %, but is ${englishQuoted(given)}.`,
  'unlikely-day': ({ given, earliest, latest }) => `is ${given}, but must be from ${earliest} to ${latest}.`,
  'other-cause': ({ given }) => `is ${englishQuoted(given)}, which does not count as sick absence. The row is not used.`,
  'no-header': ({ known }) => `has no row of headings that are recognised (${known.join(', ')}). Choose the columns yourself.`,
  'no-usable-rows': ({ rows }) =>
    `has no rows that can be used (${writeNumber(rows, 'en')} read). Check that it is the right file or range, and the columns.`,
  'above-header': () => 'stands above the header row and is not used. Move it down if it belongs to the table.',
  'unclosed-quote': () => 'has quotation marks that do not match. Correct the line in the file.',
  'too-long': ({ most }) => `is longer than ${writeNumber(most, 'en')} characters. Check that the file is exported correctly.`,
  'malformed-element': ({ given }) => `is a broken <${given}>. Export the file again.`,
  'broken-off': ({ given }) => `is a <${given}> in which the file ends too early. Export the file again.`,
  'nothing-to-correct': ({ given }) =>
    `corrects by ${writeNumber(given, 'en')} hours, but there is no row of as many hours for the same person and day.`,
  unreadable: () => 'could not be read to its end. The file may have been changed, moved or deleted since it was chosen. Choose it again.',
  'not-paxml': () => 'is not PAXml: it has no element <paxml>. Choose another file.',
  'forbidden-doctype': () => 'contains a DOCTYPE, which PAXml does not have and which may be harmful. The file is not read.',
  'no-days': () => 'has no days above 0, so that there is nothing to share out.',
  'no-large-unit': ({ least }) => `has no unit of at least ${writeNumber(least, 'en')} employees. Lower the limit or join units.`,
  'too-few-units': ({ units, least }) =>
    `has ${writeNumber(units, 'en')} unit, but the uncertainty is known from ${writeNumber(least, 'en')} on. Take in more units.`,
  'one-group-only': () => 'is the same for all units. Give 1 for supported units and 0 for the others.',
  'too-many-months': ({ months, most }) =>
    `makes the period ${writeNumber(months, 'en')} months long, but it may be at most ${writeNumber(most, 'en')}. Choose a shorter one.`,
  'data-begin-later': ({ given, needed }) =>
    `begin on ${given}, but the group depends on spells from ${needed}. Take in older spells, or choose a later date or fewer months.`,
  'nothing-pulled': () => 'have not been pulled into this workbook. Open Statistics in Friskdag’s task pane and pull them.',
  'not-in-statistics': ({ given }) =>
    `is ${englishQuoted(given)}, which is not in the pulled statistics. Correct it, or pull the statistics again.`,
  'hidden-figure': () =>
    'is hidden: the group is so small that the figure may give somebody away, or another small group could be computed from it.',
  'figure-not-known': () =>
    'is not known for that month: it depends on spells before those that were pulled, or would give a hidden group away.',
  'no-such-figure': () => 'does not exist on that level: percentiles over units exist for municipality and department.',
  'unlikely-value': ({ given }) => `is ${englishQuoted(given)}, which cannot be right. Check the row: its cells may be shifted.`,
  'column-missing': ({ name }) => `lacks the column ${englishQuoted(name)}. Put it back, or delete the table and pull again.`,
  'too-large': () => 'is too large to calculate with. Check the size of the numbers.',
  unexpected: ({ given }) => `failed by a fault in Friskdag, not in your figures (${given}). Please report it.`,
};

const predicates = { sv, en };

/**
 * The sentence that a user reads about a problem: what, where, and what to do. A missing code does not compile.
 *
 * @example sentence({ argument: 'riskLevel', code: 'out-of-range', given: 50, least: 0, most: 1 }, 'sv')
 *   // 'risknivå är 50, men ska vara från 0 till 1.'
 */
export function sentence(problem: Problem, language: Language): string {
  const predicate = predicates[language][problem.code] as (fault: Fault) => string;
  return `${place(problem, language)} ${predicate(problem)}`;
}

function place({ argument, row, column }: Problem, language: Language): string {
  const words = { sv: { row: 'rad', column: 'kolumn' }, en: { row: 'row', column: 'column' } }[language];
  const parts = [argumentName(argument, language)];
  if (row !== undefined) parts.push(`${words.row} ${row}`);
  if (column !== undefined) parts.push(`${words.column} ${column}`);
  return parts.length > 1 ? `${parts.join(', ')},` : parts.join('');
}

function bounds(language: Language, { least, above, most }: { least?: number; above?: number; most?: number }): string {
  const words = {
    sv: { above: 'större än', least: 'minst', most: 'högst', from: 'från', to: 'till', and: 'och' },
    en: { above: 'above', least: 'at least', most: 'at most', from: 'from', to: 'to', and: 'and' },
  }[language];
  const write = (bound: number) => writeNumber(bound, language);
  if (least !== undefined && most !== undefined) return `${words.from} ${write(least)} ${words.to} ${write(most)}`;
  const low = above !== undefined ? `${words.above} ${write(above)}` : least !== undefined ? `${words.least} ${write(least)}` : undefined;
  const high = most !== undefined ? `${words.most} ${write(most)}` : undefined;
  return [low, high].filter((bound) => bound !== undefined).join(` ${words.and} `);
}

function quoted(given: unknown): string {
  return `”${shortened(given)}”`;
}

function englishQuoted(given: unknown): string {
  return `“${shortened(given)}”`;
}

/** A cell may hold 32 767 characters; a sentence needs only enough of them to be recognised. */
function shortened(given: unknown): string {
  return String(given).slice(0, 60);
}
