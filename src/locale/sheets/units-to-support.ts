import type { Text } from '../language';

/** What stands on the sheets of the units to support (Enheter att stödja), by what it is. */
export const unitsToSupportTexts = {
  sheetName: { sv: 'Enheter att stödja', en: 'Units to support' },
  basisEnding: { sv: 'underlag', en: 'basis' },
  lead: {
    sv: 'Ändra de gula cellerna: urvalet räknas om. Alla tal är formler över den hämtade statistiken.',
    en: 'Change the yellow cells: the choice is made anew. All figures are formulas over the pulled statistics.',
  },
  hidden: {
    sv: 'En enhet med dolda månader går inte att bedöma. Den rangordnas inte, och är inte 0.',
    en: 'A unit with hidden months cannot be judged. It is not ranked, and is not 0.',
  },
  source: {
    sv: 'SKR:s handbok och RISE, Arbetsmiljö och hälsa i fokus 2021: de 30 % av enheterna som har högst korttidsfrånvaro',
    en: 'SKR’s handbook and RISE, Arbetsmiljö och hälsa i fokus 2021: the 30 % of units with the highest short-term absence',
  },
  inputs: { sv: 'Urval', en: 'Choice' },
  share: { sv: 'Andel av enheterna', en: 'Share of the units' },
  shareNote: { sv: 'Av de enheter som är stora nog; avrundas uppåt', en: 'Of the units that are large enough; rounded up' },
  leastHeadcount: { sv: 'Minst så många anställda', en: 'At least so many employees' },
  leastHeadcountNote: { sv: 'I medeltal över månaderna', en: 'On average over the months' },
  lastMonth: { sv: 'Sista månad', en: 'Last month' },
  lastMonthNote: { sv: 'Enheterna bedöms av månaderna till och med denna', en: 'The units are judged by the months up to this one' },
  months: { sv: 'Månader', en: 'Months' },
  monthsNote: {
    sv: 'Följer med bladet; välj ett annat antal i Friskdags ruta',
    en: 'Comes with the sheet; choose another number in Friskdag’s pane',
  },
  compared: { sv: 'Enheter som jämförs', en: 'Units compared' },
  chosen: { sv: 'Enheter att stödja', en: 'Units to support' },
  quartersAtTop: { sv: 'Kvartal bland de högsta', en: 'Quarters among the highest' },
  repeated: { sv: 'Upprepad frånvaro', en: 'Repeated absence' },
  reasons: { sv: 'Skäl', en: 'Reasons' },
  rankWord: { sv: 'Nr', en: 'No' },
  of: { sv: 'av', en: 'of' },
  daysWord: { sv: 'korta dagar per anställd', en: 'short days per employee' },
  atTopIn: { sv: 'bland de högsta i', en: 'among the highest in' },
  quarters: { sv: 'kvartal', en: 'quarters' },
  notJudged: { sv: 'Går inte att bedöma', en: 'Cannot be judged' },
  nobody: { sv: 'inga', en: 'none' },
  basisLead: {
    sv: 'Varje enhet och månad ur den hämtade statistiken, med STATISTIK. Här ändras inget för hand.',
    en: 'Each unit and month of the pulled statistics, by STATISTIK. Nothing is changed here by hand.',
  },
  assessment: { sv: 'Bedömning', en: 'Assessment' },
  judged: { sv: 'bedöms', en: 'judged' },
  tooSmall: { sv: 'för få', en: 'too few' },
  notKnown: { sv: 'döljs', en: 'hidden' },
  unit: { sv: 'Enhet', en: 'Unit' },
  shortDays: { sv: 'Korta nettodagar', en: 'Short net days' },
  meanHeadcount: { sv: 'Anställda, medel', en: 'Headcount, mean' },
  quarterTo: { sv: 'Per anställd, kvartal', en: 'Per employee, quarter' },
  shortDaysByMonth: { sv: 'Nettodagar 1–14', en: 'Net days 1–14' },
  headcountByMonth: { sv: 'Anställda', en: 'Headcount' },
} as const satisfies Readonly<Record<string, Text>>;

/** The parts of the workbook's names for the sheet's inputs. */
export const unitsToSupportNames = {
  share: { sv: 'andel', en: 'share' },
  leastHeadcount: { sv: 'minst_anställda', en: 'least_headcount' },
  lastMonth: { sv: 'sista_månad', en: 'last_month' },
} as const satisfies Readonly<Record<string, Text>>;
