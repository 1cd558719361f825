import type { Fault } from '../../values/problem';

/** What a reader of a cell reports with; it gives nothing, so that `return report(…)` ends the reading. */
export type ReportFault = (fault: Fault) => undefined;

/** Makes a value of what a cell holds (which is not blank), or reports why it cannot. */
export type CellReader<Value> = (given: unknown, report: ReportFault) => Value | undefined;

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
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|SAKNAS!|VÄRDEFEL!|REFERENS!|NAMN\?|OGILTIGT!)$/i.test(text);
}
