import { addressOf, areaAt } from '../../../src/sheets/address';
import { readNumberText } from '../../../src/locale/read-number';
import type { MadeUpMonths } from '../../../src/outcome/made-up/contracts';
import { serialOf, type MadeUpMonth } from '../../../src/outcome/made-up/month';
import { madeUpAddresses } from '../../../src/sheets/outcome-months-sheet';
import { seriesNames, type SeriesCells, type SeriesName } from '../../../src/sheets/outcome-sheet-content';
import { parseMonth } from '../../../src/values/month';
import type { CellValue, Host } from '../../../src/workbook/host';
import { readMatrix } from '../../../src/workbook/read';

/** Cells that the user has chosen, with what stood in them when they were read. */
export interface PickedRange extends SeriesCells {
  readonly values: readonly (readonly CellValue[])[];
  /** The text at the top of the selection that was taken as its heading. */
  readonly heading?: string;
  /** They come from the pulled statistics. */
  readonly isPulled?: boolean;
}

export type PickedRanges = Readonly<Partial<Record<SeriesName, PickedRange>>>;

/**
 * Reads what the user has selected as a series. A text at its top that is no figure is its heading, and left out.
 *
 * @returns undefined when the selection is empty
 */
export async function pickSelection(host: Host, series: SeriesName): Promise<PickedRange | undefined> {
  const selected = await host.selection();
  if (selected.address === undefined) return undefined;
  const range = { sheet: selected.sheet, address: selected.address, values: await readMatrix(host, selected) };
  return withoutHeading(range, series);
}

/** Reads the picked cells of the workbook again. */
export async function readAgain(host: Host, ranges: PickedRanges): Promise<PickedRanges> {
  const read = Object.entries(ranges).map(async ([name, range]) => [name, await readRangeAgain(host, range)] as const);
  return Object.fromEntries(await Promise.all(read));
}

async function readRangeAgain(host: Host, range: PickedRange): Promise<PickedRange> {
  const { sheet, address } = range;
  return sheet === undefined ? range : { ...range, values: await readMatrix(host, { sheet, address }) };
}

function withoutHeading(range: PickedRange, series: SeriesName): PickedRange {
  const [first, ...rest] = range.values;
  const top = first?.[0];
  if (typeof top !== 'string' || rest.length === 0 || !isHeading(top, series)) return range;
  const { top: row, ...area } = areaAt(range.address);
  return { ...range, address: addressOf({ top: row + 1, ...area }), values: rest, heading: top };
}

/** An error is not a heading, nor is a figure that was typed as text: both are for the user to correct. */
function isHeading(text: string, series: SeriesName): boolean {
  if (text.trim() === '' || text.startsWith('#')) return false;
  const isOfMonths = series === 'months' || series === 'referenceMonths';
  const isFigure = readNumberText(text, 'sv') !== undefined || readNumberText(text, 'en') !== undefined;
  return isOfMonths ? parseMonth(text) === undefined : !isFigure;
}

/** Made-up months as if they had been picked: they are inserted together with the outcome. */
export function madeUpRanges(madeUp: MadeUpMonths): PickedRanges {
  const addresses = madeUpAddresses(madeUp);
  const column = (months: readonly MadeUpMonth[], cell: (month: MadeUpMonth) => number) => months.map((month) => [cell(month)]);
  const periodOf = (months: readonly MadeUpMonth[]) => ({
    month: column(months, ([month]) => serialOf(month)),
    perEmployee: column(months, ([, netDays, employees]) => netDays / employees),
    employees: column(months, ([, , employees]) => employees),
    index: column(months, ([, , , index]) => index),
  });
  const contract = periodOf(madeUp.months);
  const reference = periodOf(madeUp.reference);
  const values: Record<SeriesName, number[][]> = {
    months: contract.month,
    actual: contract.perEmployee,
    employees: contract.employees,
    index: contract.index,
    referenceMonths: reference.month,
    reference: reference.perEmployee,
    referenceIndex: reference.index,
  };
  return Object.fromEntries(seriesNames.map((name) => [name, { address: addresses[name], values: values[name] }]));
}
