import type { Fault } from '../../values/problem';

/** What a reader of a cell reports with; it gives nothing, so that `return report(…)` ends the reading. */
export type ReportFault = (fault: Fault) => undefined;

/** Makes a value of what a cell holds (which is not blank), or reports why it cannot. */
export type CellReader<Value> = (given: unknown, report: ReportFault) => Value | undefined;

/** More texts than a column of days or extents holds. */
const mostRemembered = 10_000;

/**
 * A reader that knows again what it has read, for columns in which the same few texts stand over and over, as days and extents.
 * What could not be read is read and reported anew.
 */
export function remembering<Value>(read: CellReader<Value>): CellReader<Value> {
  const known = new Map<unknown, Value>();
  return (given, report) => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const value = read(given, report);
    if (value !== undefined && known.size < mostRemembered) known.set(given, value);
    return value;
  };
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

function isErrorValue(text: string): boolean {
  return (
    text.startsWith('#') &&
    /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|SAKNAS!|VÄRDEFEL!|REFERENS!|NAMN\?|OGILTIGT!)$/i.test(text)
  );
}
