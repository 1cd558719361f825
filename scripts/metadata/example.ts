/** What a cell holds, as an example writes it: null where an argument is left out or a cell is empty. */
export type ExampleValue = null | number | string | boolean | readonly ExampleValue[];

export interface Example {
  readonly arguments: readonly ExampleValue[];
  readonly result: ExampleValue;
  /** The result as it is written, whose decimals say how exact it is. */
  readonly printedResult: string;
}

const separator = ' gives ';

/**
 * Reads an example out of a docstring.
 *
 * @example parseExample('[[[1], [2]], 0.5] gives [[0.5], [1.00]]') // arguments [[[1], [2]], 0.5]
 * @returns undefined when it is not arguments as JSON, " gives ", and a result as JSON
 */
export function parseExample(written: string): Example | undefined {
  const [given = '', printedResult = '', ...rest] = written.split(separator);
  if (rest.length > 0) return undefined;
  try {
    const values = JSON.parse(given) as ExampleValue;
    const result = JSON.parse(printedResult) as ExampleValue;
    return isList(values) ? { arguments: values, result, printedResult } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * True when a function gave what its example prints: the same shape and texts, and each number within half a unit of the
 * last decimal printed. A single cell may be printed without its brackets.
 *
 * @example agrees(2701245.519, '2701245.52') // true
 */
export function agrees(actual: unknown, printedResult: string): boolean {
  const expected = JSON.parse(withPrintedNumbers(printedResult)) as unknown;
  return matches(Array.isArray(expected) ? actual : onlyCell(actual), expected);
}

/** The cell of a matrix that has but one; anything else as it is. */
function onlyCell(actual: unknown): unknown {
  const rows = Array.isArray(actual) ? (actual as unknown[]) : [];
  const [row] = rows;
  return rows.length === 1 && Array.isArray(row) && row.length === 1 ? (row as unknown[])[0] : actual;
}

interface PrintedNumber {
  readonly printed: string;
}

/** Numbers lose their decimals when they are parsed ("1.00"), so each is wrapped as the text that it was. */
function withPrintedNumbers(json: string): string {
  return replaceNumbers(json, (printed) => JSON.stringify({ printed }));
}

/** Puts something in the place of every number of a JSON text, and leaves the numbers inside strings alone. */
export function replaceNumbers(json: string, replacement: (printed: string) => string): string {
  const textOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  return json.replaceAll(textOrNumber, (token) => (token.startsWith('"') ? token : replacement(token)));
}

/** How many decimals a number is printed with. */
export function decimalsOf(printed: string): number {
  return printed.split('.')[1]?.length ?? 0;
}

function matches(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return Array.isArray(actual) && actual.length === expected.length && expected.every((item, place) => matches(actual[place], item));
  }
  if (isPrintedNumber(expected)) return typeof actual === 'number' && isWithinPrint(actual, expected.printed);
  return actual === expected;
}

function isWithinPrint(actual: number, printed: string): boolean {
  // A hair more than half a unit, for a number half-way between two is printed as either.
  const tolerance = 0.5000001 * 10 ** -decimalsOf(printed);
  return Math.abs(actual - Number(printed)) <= tolerance;
}

function isPrintedNumber(value: unknown): value is PrintedNumber {
  return typeof value === 'object' && value !== null && 'printed' in value;
}

function isList(value: ExampleValue): value is readonly ExampleValue[] {
  return Array.isArray(value);
}
