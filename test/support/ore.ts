import { D, toOre } from '../../src/values/money';

/* Plain integer arithmetic in öre, against which the product's decimals are held. */

export function inKronor(ore: bigint): D {
  return new D(ore.toString()).div(100);
}

export function inOre(kronor: D): bigint {
  return BigInt(toOre(kronor).times(100).toFixed(0));
}

/** Half away from zero. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const rounded = (2n * magnitude(dividend) + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}

function magnitude(number: bigint): bigint {
  return number < 0n ? -number : number;
}
