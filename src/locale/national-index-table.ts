import { indexMeasures, type IndexMeasure } from '../outcome/national-index';
import { writeDay, type Day } from '../values/day';
import type { Language, Text } from './language';

/** The name of the table of the national index; formulas know it by this. */
export const nationalIndexTable = 'Friskdag_Index';

/** Its columns, in their order. */
export const indexColumns = {
  month: { sv: 'Månad', en: 'Month' },
  index: { sv: 'Index', en: 'Index' },
  source: { sv: 'Källa', en: 'Source' },
} as const satisfies Readonly<Record<string, Text>>;

/** The header row. */
export function indexHeader(language: Language): string[] {
  return Object.values(indexColumns).map((heading) => heading[language]);
}

/** The language of a table that stands in the workbook: that of its first heading. */
export function languageOfIndexTable(headings: readonly unknown[]): Language {
  return headings[0] === indexColumns.month.en ? 'en' : 'sv';
}

/** What a row's source says of one that the user has typed in the pane. */
export const typedSource: Text = { sv: 'Inskrivet för hand', en: 'Typed by hand' };

const measureNames: Text = { sv: 'sjukpenningtal', en: 'sickness-benefit index' };
const fetched: Text = { sv: 'hämtat', en: 'fetched' };
const yearly: Text = { sv: 'årsvärde', en: 'figure of the year' };
const koladas: Text = { sv: 'Källa: Kolada', en: 'Source: Kolada' };

/**
 * The source of a row that Försäkringskassan has given.
 *
 * @example sourceOfForsakringskassan('1.0', 46_348, 'sv') // 'Försäkringskassan, sjukpenningtal 1.0, hämtat 2026-11-22'
 */
export function sourceOfForsakringskassan(measure: IndexMeasure, day: Day, language: Language): string {
  return `Försäkringskassan, ${measureNames[language]} ${measure}, ${fetched[language]} ${writeDay(day)}`;
}

/**
 * The source of a row that Kolada has given, worded as its terms ask.
 *
 * @param keyFigure Kolada's own id of the figure
 * @example sourceOfKolada('1.0', 'N00938', 46_348, 'sv') // 'Källa: Kolada, N00938 sjukpenningtal 1.0, årsvärde, hämtat 2026-11-22'
 */
export function sourceOfKolada(measure: IndexMeasure, keyFigure: string, day: Day, language: Language): string {
  const name = `${keyFigure} ${measureNames[language]} ${measure}`;
  return `${koladas[language]}, ${name}, ${yearly[language]}, ${fetched[language]} ${writeDay(day)}`;
}

/**
 * The measure of a row that has been fetched, told by its source; undefined for a row that the user has written, whatever its source says.
 *
 * @example measureOfSource('Försäkringskassan, sjukpenningtal 1.0, hämtat 2026-11-22') // '1.0'
 * @example measureOfSource('Rapporten, sidan 31') // undefined
 */
export function measureOfSource(source: string): IndexMeasure | undefined {
  const publishers = ['Försäkringskassan,', ...Object.values(koladas)];
  if (!publishers.some((publisher) => source.startsWith(publisher))) return undefined;
  const names = Object.values(measureNames);
  return indexMeasures.find((measure) => names.some((name) => source.includes(`${name} ${measure},`)));
}
