import { CellError, type FunctionValue } from '../engine/engine';
import type { InvocationResult } from '../host/host';

/** The outcome of a call: its value or block of values, and the sentences that came with its errors. */
export interface Outcome {
  readonly value: FunctionValue | FunctionValue[][];
  /** The message of the error in each cell of the block, by `row,column`; `0,0` when there is no block. */
  readonly messages: ReadonlyMap<string, string>;
}

/** The runtime's error numbers. 2 is a throw, 3 a rejection, 9 and 10 a function that was never associated. */
const ERROR_CODES: Record<number, string> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!', 9: '#NAME?', 10: '#NAME?' };
/** Excel shows a message with these errors only. */
const WITH_MESSAGE = ['#VALUE!', '#N/A'];

/** Reads a result of the runtime. */
export function readOutcome([, succeeded, value, errorCode]: InvocationResult): Outcome {
  const messages = new Map<string, string>();
  if (!succeeded) {
    const code = ERROR_CODES[Number(errorCode)] ?? '#VALUE!';
    if (WITH_MESSAGE.includes(code) && typeof value === 'string' && value !== '') messages.set('0,0', value);
    return { value: new CellError(code), messages };
  }
  const read = (cell: unknown, row: number, column: number): FunctionValue =>
    readValue(cell, (text) => messages.set(`${row},${column}`, text));
  if (!Array.isArray(value)) return { value: read(value, 0, 0), messages };
  const rows = value.map((row: unknown, i) => (Array.isArray(row) ? row : [row]).map((cell, j) => read(cell, i, j)));
  return { value: rows, messages };
}

interface RichValue {
  readonly type?: string;
  readonly valueType?: string;
  readonly code?: string;
  readonly basicValue?: unknown;
  readonly message?: string;
}

/** Errors and formatted numbers come as objects, alone or within a block. */
function readValue(value: unknown, onMessage: (text: string) => void): FunctionValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  const rich = value as RichValue;
  if (rich.valueType === 'CustomFunctionError' || rich.type === 'Error') {
    const code = rich.code ?? (typeof rich.basicValue === 'string' ? rich.basicValue : '#VALUE!');
    if (rich.message && WITH_MESSAGE.includes(code)) onMessage(rich.message);
    return new CellError(code);
  }
  return 'basicValue' in rich ? readValue(rich.basicValue, onMessage) : new CellError('#VALUE!');
}
