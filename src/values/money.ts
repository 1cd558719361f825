import { Decimal } from 'decimal.js';

/** Decimal arithmetic of the product: 34 digits, half up. The library's global settings are never touched. */
export const D = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_UP });
export type D = Decimal;

export const zero = new D(0);
export const one = new D(1);

/**
 * Rounds kronor to whole öre, half away from zero, as money is paid.
 *
 * @example toOre(new D('8655356.255')) // 8 655 356,26
 */
export function toOre(kronor: D): D {
  return kronor.toDecimalPlaces(2, D.ROUND_HALF_UP);
}

/**
 * The sum of amounts; 0 of none.
 *
 * @example sum([new D('0.1'), new D('0.2')]) // 0,3 exactly
 */
export function sum(amounts: Iterable<D>): D {
  let total = zero;
  for (const amount of amounts) total = total.plus(amount);
  return total;
}
