/** An exact fraction, denominator above 0, in lowest terms. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const nought: Fraction = { over: 0n, under: 1n };

function fraction(over: bigint, under: bigint): Fraction {
  const sign = under < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(over < 0n ? -over : over, under * sign);
  return divisor === 0n ? nought : { over: (over * sign) / divisor, under: (under * sign) / divisor };
}

function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  return second === 0n ? first : greatestCommonDivisor(second, first % second);
}

const times = (first: Fraction, second: Fraction) => fraction(first.over * second.over, first.under * second.under);
const minus = (first: Fraction, second: Fraction) =>
  fraction(first.over * second.under - second.over * first.under, first.under * second.under);
const inverse = ({ over, under }: Fraction) => fraction(under, over);

/** Coefficients by the unknown's name, which add up to a known number. */
export interface Equation {
  readonly coefficients: ReadonlyMap<string, number>;
  readonly known: number;
}

type Row = Map<string, Fraction>;
/** Stands for the right-hand side in a row. */
const constant = '';

/**
 * The unknowns that a system of linear equations determines, with their values: exact rational row reduction to reduced
 * echelon form, in which a determined unknown stands alone in its row.
 */
export function determined(equations: readonly Equation[]): Map<string, number> {
  const reduced = new Map<string, Row>();
  for (const equation of equations) {
    const row = rowOf(equation);
    for (const [pivot, other] of reduced) subtract(row, other, row.get(pivot) ?? nought);
    const pivot = [...row.keys()].find((name) => name !== constant);
    if (pivot === undefined) continue;
    scale(row, inverse(row.get(pivot) ?? nought));
    for (const other of reduced.values()) subtract(other, row, other.get(pivot) ?? nought);
    reduced.set(pivot, row);
  }
  const alone = [...reduced].filter(([, row]) => [...row.keys()].every((name, _, names) => name === constant || countOf(names) === 1));
  return new Map(alone.map(([pivot, row]) => [pivot, valueOf(row)]));
}

function countOf(names: readonly string[]): number {
  return names.filter((name) => name !== constant).length;
}

function rowOf({ coefficients, known }: Equation): Row {
  const row: Row = new Map([...coefficients].map(([name, coefficient]) => [name, fraction(BigInt(coefficient), 1n)]));
  row.set(constant, fraction(BigInt(known), 1n));
  return clean(row);
}

function subtract(row: Row, other: Row, factor: Fraction): void {
  if (factor.over === 0n) return;
  for (const [name, value] of other) row.set(name, minus(row.get(name) ?? nought, times(factor, value)));
  clean(row);
}

function scale(row: Row, factor: Fraction): void {
  for (const [name, value] of row) row.set(name, times(value, factor));
}

function clean(row: Row): Row {
  for (const [name, value] of row) if (value.over === 0n) row.delete(name);
  return row;
}

function valueOf(row: Row): number {
  const { over, under } = row.get(constant) ?? nought;
  return Number(over) / Number(under);
}
