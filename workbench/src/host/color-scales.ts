import type { Engine, Tint } from '../engine/engine';
import type { ColorScale } from './workbook-state';

/** The colors of the numbers under a scale. Cells without a number get none. */
export function tintsOf(engine: Engine, { area: { sheetId, rectangle: r }, colors }: ColorScale): Tint[] {
  const numbers: { row: number; column: number; value: number }[] = [];
  for (let row = r.top; row <= r.bottom; row += 1) {
    for (let column = r.left; column <= r.right; column += 1) {
      const value = engine.cells.value(sheetId, row, column);
      if (typeof value === 'number') numbers.push({ row, column, value });
    }
  }
  if (numbers.length === 0 || colors.length < 2) return [];
  const sorted = numbers.map(({ value }) => value).sort((a, b) => a - b);
  const stops = colors.map(({ color, type, at }) => ({ color, at: stopOf(sorted, type, at) }));
  return numbers.map(({ row, column, value }) => ({ row, column, color: colorAt(stops, value) }));
}

/** The number at which a criterion has its full color. */
function stopOf(sorted: readonly number[], type: string, at = 50): number {
  const lowest = sorted[0] ?? 0;
  const highest = sorted.at(-1) ?? 0;
  if (type === 'LowestValue') return lowest;
  if (type === 'HighestValue') return highest;
  if (type === 'Number') return at;
  if (type === 'Percent') return lowest + ((highest - lowest) * at) / 100;
  return sorted[Math.round(((sorted.length - 1) * at) / 100)] ?? lowest;
}

function colorAt(stops: readonly { color: string; at: number }[], value: number): string {
  const above = stops.findIndex(({ at }) => value <= at);
  if (above === -1) return stops.at(-1)?.color ?? '';
  const [from, to] = [stops[above - 1], stops[above]];
  if (!from || !to) return stops[0]?.color ?? '';
  return mixed(from.color, to.color, (value - from.at) / (to.at - from.at));
}

/** @param share how much of the second color, 0 to 1 @example mixed('#000000', '#FFFFFF', 0.5) // '#808080' */
function mixed(first: string, second: string, share: number): string {
  const channel = (color: string, index: number): number => Number.parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16);
  const channels = [0, 1, 2].map((index) => channel(first, index) + (channel(second, index) - channel(first, index)) * share);
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Colors the cells of a sheet anew, after its numbers or scales have changed. */
export function applyColorScales(engine: Engine, scales: readonly ColorScale[], sheetId: string): void {
  const tints = scales.filter(({ area }) => area.sheetId === sheetId).flatMap((scale) => tintsOf(engine, scale));
  engine.cells.setTints(sheetId, tints);
}
