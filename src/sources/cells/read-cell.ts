import type { Fault } from '../../values/problem';
import type { MostKnown } from '../text/known-texts';
import { TextMemory } from './text-memory';

/** What a reader of a cell reports with; it gives nothing, so that `return report(…)` ends the reading. */
export type ReportFault = (fault: Fault) => undefined;

/** Makes a value of what a cell holds (which is not blank), or reports why it cannot. */
export interface CellReader<Value> {
  (given: unknown, report: ReportFault): Value | undefined;
  /** The values that it has given for texts, when it remembers them. */
  readonly memory?: TextMemory<Value>;
  /** Reads as it does, without looking for what it remembers. */
  readonly afresh?: CellReader<Value>;
}

/** More values than a column of days or extents holds. */
const mostRemembered = 10_000;

/**
 * A reader that knows again what it has read, for columns in which the same texts stand over and over, as days and extents.
 * What could not be read is read and reported anew. Whoever has texts that stand in a longer one keeps their values in `memory`.
 *
 * @param read gives the same value for the same cell each time
 * @param most how many texts are remembered
 */
export function remembering<Value>(read: CellReader<Value>, most?: MostKnown): CellReader<Value> {
  const known = new Map<unknown, Value>();
  const remember: CellReader<Value> = (given, report) => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const value = read(given, report);
    if (value !== undefined && known.size < mostRemembered) known.set(given, value);
    return value;
  };
  return Object.assign(remember, { memory: new TextMemory<Value>(most), afresh: read });
}

/** Whether a cell holds nothing: empty, or only spaces. */
export function isBlank(given: unknown): boolean {
  return given === null || given === undefined || (typeof given === 'string' && given.trim() === '');
}

/** What a cell shows: text, number, true or false as text; nothing for anything else. */
export function textOf(given: unknown): string {
  if (typeof given === 'string') return given;
  return typeof given === 'number' || typeof given === 'boolean' ? String(given) : '';
}

/** The text of a cell without spaces around it; Excel's error values are faults. */
export const readText: CellReader<string> = (given, report) => {
  const text = textOf(given).trim();
  return isErrorValue(text) ? report({ code: 'error-cell', given: text }) : text;
};

/**
 * A reader that gives what is made of a text, and remembers it.
 *
 * @param make gives the same for the same text each time
 */
export function readTextAs<Value>(make: (text: string) => Value): CellReader<Value> {
  return remembering((given, report) => {
    const text = readText(given, report);
    return text === undefined ? undefined : make(text);
  });
}

function isErrorValue(text: string): boolean {
  return (
    text.startsWith('#') &&
    /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|SAKNAS!|VÄRDEFEL!|REFERENS!|NAMN\?|OGILTIGT!)$/i.test(text)
  );
}
