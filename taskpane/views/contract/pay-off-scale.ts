import { results } from '../../../src/contract/results';
import type { Terms } from '../../../src/contract/terms';
import { D } from '../../../src/values/money';

/* Where things lie in the pay-off chart. Lengths are the chart's own units, of which it is `width` by `height`. */

export const width = 288;
export const height = 190;
const margin = { top: 14, right: 8, bottom: 30, left: 36 };

/** From half the investment lost to twice the investment saved: past the cap of both published contracts. */
const leastShare = -0.5;
const mostShare = 2;

/** One line of the chart: its points, joined by straight lines, for the curve bends only at 0 and at the cap. */
export interface PayOffLines {
  readonly municipality: string;
  readonly supplier: string;
}

/** Turns kronor into places in the chart. */
export interface PayOffScale {
  readonly least: number;
  readonly most: number;
  readonly x: (value: number) => number;
  readonly y: (result: number) => number;
  /** The value at a place, rounded to a hundredth of the investment's size. */
  readonly valueAt: (x: number) => number;
  readonly lines: PayOffLines;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** A hundredth of the investment: what an arrow key moves the marker. */
  readonly step: number;
}

/** The scale of a contract's pay-off chart. */
export function payOffScale(terms: Terms): PayOffScale {
  const investment = terms.investment.toNumber();
  const least = leastShare * investment;
  const most = mostShare * investment;
  const corners = [least, 0, Math.min(terms.cap.toNumber() * investment, most), most];
  const at = corners.map((value) => ({ value, ...results(new D(value), terms) }));
  const amounts = at.flatMap(({ municipality, supplier }) => [municipality.toNumber(), supplier.toNumber()]);
  const lowest = Math.min(...amounts);
  const highest = Math.max(...amounts, 0);
  const plot = { left: margin.left, right: width - margin.right, top: margin.top, bottom: height - margin.bottom };
  const x = (value: number) => plot.left + ((value - least) / (most - least)) * (plot.right - plot.left);
  const y = (amount: number) => plot.bottom - ((amount - lowest) / (highest - lowest)) * (plot.bottom - plot.top);
  const step = investment / 100;
  const line = (party: 'municipality' | 'supplier') => at.map((point) => `${x(point.value)},${y(point[party].toNumber())}`).join(' ');
  return {
    least,
    most,
    x,
    y,
    valueAt: (place) =>
      clamp(Math.round((least + ((place - plot.left) / (plot.right - plot.left)) * (most - least)) / step) * step, least, most),
    lines: { municipality: line('municipality'), supplier: line('supplier') },
    xTicks: ticks(least, most),
    yTicks: ticks(lowest, highest),
    plot,
    step,
  };
}

/** A number kept between two others. */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Round numbers between two others: three to six of them. */
export function ticks(least: number, most: number): number[] {
  const rough = (most - least) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = magnitude * ([1, 2, 5, 10].find((times) => times * magnitude >= rough) ?? 10);
  const first = Math.ceil(least / step);
  const count = Math.floor(most / step) - first + 1;
  // Adding a whole number of steps keeps 0 exactly 0.
  return Array.from({ length: count }, (_, index) => (first + index) * step || 0);
}
