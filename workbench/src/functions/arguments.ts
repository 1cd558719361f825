import { BUSY, CellError, type FunctionArgument, type FunctionValue } from '../engine/engine';
import type { CustomFunction, Parameter } from './metadata';

/**
 * An argument as the runtime of custom functions receives it. With flag 4 it makes a CustomFunctions.Error of every
 * `{ type: 'CustomFunctionError', code }` that it meets, in matrices as well (read in office.js 1.1.110,
 * `_transferCustomFunctionError`); without the flag the error would reach the function as this plain object.
 */
export type WireValue = string | number | boolean | null | WireError;
export interface WireError {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}
export type WireArgument = WireValue | readonly WireArgument[];

/** How the emulated Excel hands empty cells to parameters of type `any`: as null on the web, as 0 on the desktop. */
export interface ArgumentRules {
  readonly emptyCells: 'null' | 'zero';
  /** Whether errors reach parameters of type `any`; otherwise they become the result at once. */
  readonly passErrors: boolean;
}

/** The arguments of a call in the runtime's form, or the error that is the call's result without asking the function. */
export function toWireArguments(
  { parameters }: CustomFunction,
  given: readonly FunctionArgument[],
  rules: ArgumentRules,
): readonly WireArgument[] | CellError {
  const last = parameters.at(-1);
  const repeating = last?.repeating ? last : null;
  const plain = repeating ? parameters.slice(0, -1) : parameters;
  if (!repeating && given.length > plain.length) return new CellError('#VALUE!');

  const converted: WireArgument[] = [];
  for (const [index, parameter] of plain.entries()) {
    const value = toWireArgument(parameter, given[index], rules);
    if (value instanceof CellError) return value;
    converted.push(value);
  }
  if (!repeating) return converted;
  const repeated: WireArgument[] = [];
  for (const argument of given.slice(plain.length)) {
    const value = toWireArgument(repeating, argument, rules);
    if (value instanceof CellError) return value;
    repeated.push(value);
  }
  return [...converted, repeated];
}

function toWireArgument(parameter: Parameter, argument: FunctionArgument | undefined, rules: ArgumentRules): WireArgument | CellError {
  if (!argument || argument.isOmitted) return parameter.optional || parameter.repeating ? null : new CellError('#VALUE!');
  const error = blockingError(parameter, argument, rules);
  if (error) return error;
  const convert = (value: FunctionValue): WireValue | CellError => toWireValue(parameter, value, rules);
  if (parameter.dimensionality === 'matrix') {
    // Errors have been dealt with; what cannot be coerced in a matrix goes through as it is.
    return argument.rows.map((row) => row.map((value) => matrixValue(parameter, value, rules)));
  }
  const [first = []] = argument.rows;
  if (argument.rows.length !== 1 || first.length !== 1) return new CellError('#VALUE!');
  return convert(first[0] ?? null);
}

/** The error in an argument that ends the call: a value still to come always does. */
function blockingError({ type }: Parameter, { rows }: FunctionArgument, { passErrors }: ArgumentRules): CellError | null {
  let first: CellError | null = null;
  for (const row of rows) {
    for (const value of row) {
      if (!(value instanceof CellError)) continue;
      if (value.code === BUSY) return value;
      first ??= value;
    }
  }
  return passErrors && type === 'any' ? null : first;
}

function matrixValue({ type }: Parameter, value: FunctionValue, rules: ArgumentRules): WireValue {
  if (value === null) return emptyValue(type, rules);
  return value instanceof CellError ? toWireError(value) : value;
}

/** Excel coerces a single value to the parameter's type before the function is called. */
function toWireValue({ type }: Parameter, value: FunctionValue, rules: ArgumentRules): WireValue | CellError {
  if (value instanceof CellError) return toWireError(value);
  if (value === null) return emptyValue(type, rules);
  if (type === 'number') return toNumber(value);
  if (type === 'string')
    return typeof value === 'boolean' ? (value ? 'SANT' : 'FALSKT') : String(value).replace('.', typeof value === 'number' ? ',' : '.');
  if (type === 'boolean') return toBoolean(value);
  return value;
}

const toWireError = ({ code }: CellError): WireError => ({ type: 'CustomFunctionError', code });

function emptyValue(type: Parameter['type'], { emptyCells }: ArgumentRules): WireValue {
  if (type === 'number') return 0;
  if (type === 'string') return '';
  if (type === 'boolean') return false;
  return emptyCells === 'zero' ? 0 : null;
}

function toNumber(value: string | number | boolean): number | CellError {
  const number =
    typeof value === 'string'
      ? Number(
          value
            .trim()
            .replace(/[\s\u00a0]/g, '')
            .replace(',', '.') || NaN,
        )
      : Number(value);
  return Number.isNaN(number) ? new CellError('#VALUE!') : number;
}

function toBoolean(value: string | number | boolean): boolean | CellError {
  if (typeof value !== 'string') return Boolean(value);
  if (/^(sant|true)$/i.test(value)) return true;
  return /^(falskt|false)$/i.test(value) ? false : new CellError('#VALUE!');
}
