import { z } from 'zod';
import type { IndexMeasure } from '../../outcome/national-index';
import { calendarMonthOf, monthOf, yearOf, type Month } from '../../values/month';
import { indexAddresses } from './addresses';
import { sortedAnswers, type AnsweredMonth, type FetchedIndex } from './answered';
import { IndexError } from './faults';
import { askForJson, type Asking } from './request';
import { indexValue, inShape } from './shape';

const publisher = 'kolada';

/** The measures' key figures; Riket has values for both. */
export const koladaKeyFigures: Readonly<Record<IndexMeasure, string>> = { '1.0': 'N00938', '2.0': 'N00967' };

const wholeCountry = '0000';
/** Kolada takes no more in one place of an address. */
const mostYears = 25;
/** No two key figures for so many years fill more; a service that goes on for ever is not followed. */
const mostPages = 20;
const december = 12;

const figure = z.object({ gender: z.string(), value: z.number().nullish(), isdeleted: z.boolean().optional() });
const row = z.object({ kpi: z.string(), municipality: z.string(), period: z.number().int(), values: z.array(figure) });
const page = z.object({ values: z.array(row), next_url: z.string().nullish() });

type Row = z.infer<typeof row>;

/**
 * The index of the whole country year by year, from Kolada. The index of a month is that of the twelve months that end with
 * it: the year's figure is December's own, and no other month's. It is not spread over them: that would make a trend of
 * steps that nobody has measured, and what Kolada's figures are made into may not be called Kolada's.
 *
 * @param months which ones; those that are no December are missing
 * @throws {IndexError} when there is nothing that can be used
 * @source Kolada, N00938 and N00967; terms at kolada.se: "Källa: Kolada"
 */
export async function indexOfKolada(measure: IndexMeasure, months: readonly Month[], asking: Asking): Promise<FetchedIndex> {
  const keyFigure = koladaKeyFigures[measure];
  const years = [...new Set(months.filter(isDecember).map(yearOf))].sort((one, other) => one - other);
  const answers = await inPortions(years, async (portion) => {
    const address = `${indexAddresses[publisher]}/data/kpi/${keyFigure}/municipality/${wholeCountry}/year/${portion.join(',')}`;
    return (await rowsOf(address, asking, 1)).filter(({ kpi, municipality }) => kpi === keyFigure && municipality === wholeCountry);
  });
  if (years.length > 0 && answers.length === 0) throw new IndexError(publisher, { code: 'empty' });
  return sortedAnswers(months, answers.flatMap(answered), (month) => (isDecember(month) ? 'not-published' : 'yearly'));
}

function isDecember(month: Month): boolean {
  return calendarMonthOf(month) === december;
}

async function inPortions(years: readonly number[], rowsOfYears: (years: readonly number[]) => Promise<Row[]>): Promise<Row[]> {
  if (years.length === 0) return [];
  const first = await rowsOfYears(years.slice(0, mostYears));
  return [...first, ...(await inPortions(years.slice(mostYears), rowsOfYears))];
}

async function rowsOf(address: string, asking: Asking, number: number): Promise<Row[]> {
  const { values, next_url: next } = inShape(publisher, page, await askForJson(publisher, address, asking));
  if (!next) return values;
  if (number === mostPages || !isKoladas(next)) throw new IndexError(publisher, { code: 'led-astray' });
  return [...values, ...(await rowsOf(next, asking, number + 1))];
}

function isKoladas(address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === new URL(indexAddresses[publisher]).origin;
}

/** Both sexes together: `T`. A row that has been taken away says nothing. */
function answered({ period, values }: Row): AnsweredMonth[] {
  const month = monthOf(period, december);
  return values
    .filter(({ gender, isdeleted }) => gender === 'T' && isdeleted !== true)
    .map(({ value }) => ({
      month,
      index: value === null || value === undefined ? 'not-published' : inShape(publisher, indexValue, value, 'values.value'),
    }));
}
