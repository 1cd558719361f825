import { z } from 'zod';
import type { IndexMeasure } from '../../outcome/national-index';
import { monthOf, yearOf, type Month } from '../../values/month';
import { indexAddresses } from './addresses';
import { sortedAnswers, type AnsweredMonth, type FetchedIndex } from './answered';
import { IndexError } from './faults';
import { askForJson, type Asking } from './request';
import { indexValue, inShape } from './shape';

const publisher = 'forsakringskassan';

const tables: Readonly<Record<IndexMeasure, string>> = {
  '1.0': 'ohm-sjptal/SJPsjptal',
  '2.0': 'ohm-sjptal-tvanoll/SJPT2',
};

const written = z.union([z.string(), z.number()]).transform(String);
const monthNumber = written.pipe(z.string().regex(/^(0?[1-9]|1[0-2])$/)).transform(Number);

const dimensions = z
  .object({
    ar: written.pipe(z.string().regex(/^\d{4}$/)).transform(Number),
    // Some tables say `manad`, others `man`.
    manad: monthNumber.optional(),
    man: monthNumber.optional(),
    lan_kod: written.optional(),
    kommun_kod: written.optional(),
    kon_kod: written.optional(),
    aldersklass_kod: written.optional(),
  })
  .transform(({ manad, man, ...others }, context) => {
    const number = manad ?? man;
    if (number !== undefined) return { ...others, number };
    context.issues.push({ code: 'custom', input: manad, path: ['manad'] });
    return z.NEVER;
  });

const row = z.object({
  dimensions,
  observations: z.object({ spt: z.object({ value: z.number().nullish(), rojd: z.boolean().optional() }) }),
});

type Row = z.infer<typeof row>;

/** Whole country, both sexes, all ages: a total, or a column that the table does not have. */
const total = /^ALL(_ALL)?$/;

/**
 * The index of the whole country month by month, from Försäkringskassan's open statistics.
 *
 * @param months which ones, in any order
 * @throws {IndexError} when there is nothing that can be used
 * @source Försäkringskassan, sprstatistikrapportera: tables SJPsjptal and SJPT2
 */
export async function indexOfForsakringskassan(measure: IndexMeasure, months: readonly Month[], asking: Asking): Promise<FetchedIndex> {
  const answer = await askForJson(publisher, addressOf(measure, months), asking);
  const rows = inShape(publisher, z.array(row), answer);
  const country = rows.filter(isOfCountry);
  if (country.length === 0) throw new IndexError(publisher, { code: 'empty' });
  return sortedAnswers(months, country.map(answered), () => 'not-published');
}

/** By year: a filter on a month that the table calls otherwise would give nothing, without saying so. */
function addressOf(measure: IndexMeasure, months: readonly Month[]): string {
  const years = [...new Set(months.map(yearOf))].sort((one, other) => one - other);
  const filter = `kon_kod=ALL&aldersklass_kod=ALL&lan_kod=ALL&ar=${years.join(',')}`;
  return `${indexAddresses[publisher]}/${tables[measure]}.json?${filter}`;
}

function isOfCountry({ dimensions: { lan_kod, kommun_kod, kon_kod, aldersklass_kod } }: Row): boolean {
  return [lan_kod, kommun_kod, kon_kod, aldersklass_kod].every((code) => code === undefined || total.test(code));
}

function answered({ dimensions: { ar, number }, observations: { spt } }: Row): AnsweredMonth {
  const month = monthOf(ar, number);
  if (spt.rojd === true) return { month, index: 'suppressed' };
  if (spt.value === null || spt.value === undefined) return { month, index: 'not-published' };
  return { month, index: inShape(publisher, indexValue, spt.value, 'observations.spt.value') };
}
