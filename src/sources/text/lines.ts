import type { Fault } from '../../values/problem';

/** A line of text, or several when a quoted cell holds line breaks. */
export interface Line {
  /** Number of the first line, from 1. */
  readonly number: number;
  readonly text: string;
  readonly fault?: Fault;
}

/** No row of absence is longer; a file without line breaks is not text. */
const longestLine = 1 << 20;
/** How much a quoted cell may hold before its quotation mark is taken for a slip. */
const mostLinesOfCell = 20;

/**
 * Takes text apart into lines as it comes, of whatever line ends. A line with an odd number of quotation marks goes on to
 * the line where they match, at most twenty; else it stands alone. A line that is too long is a fault, and its rest is
 * skipped: no text makes the reader hold more than a line.
 */
export class LineSplitter {
  private rest = '';
  private isSkipping = false;
  private number = 1;
  private open: Line[] = [];
  private complete: Line[] = [];

  /** The lines that a piece of text completes. */
  add(text: string): Line[] {
    const whole = this.rest + text;
    const endsInReturn = whole.endsWith('\r');
    const lines = splitLines(endsInReturn ? whole.slice(0, -1) : whole);
    this.rest = (lines.pop() ?? '') + (endsInReturn ? '\r' : '');
    for (const line of lines) this.take(line);
    if (this.rest.length > longestLine) this.skipRest();
    return this.handOver();
  }

  /** Whether the text that comes begins a line of its own. */
  get isBetweenLines(): boolean {
    return this.rest === '' && !this.isSkipping && this.open.length === 0;
  }

  /** Counts a line that is not given to be taken apart, and gives its number. */
  pass(): number {
    return this.number++;
  }

  /** What is left when no text is. */
  finish(): Line[] {
    const last = this.rest.replace(/\r$/, '');
    this.rest = '';
    if (last !== '') this.take(last);
    this.giveUpOpen();
    return this.handOver();
  }

  private handOver(): Line[] {
    const lines = this.complete;
    this.complete = [];
    return lines;
  }

  private take(text: string): void {
    const line = { number: this.number++, text };
    if (this.isSkipping) this.isSkipping = false;
    else if (text.length > longestLine) this.refuse(line);
    else this.match(line);
  }

  private refuse(line: Line): void {
    this.giveUpOpen();
    this.complete.push(tooLong(line));
  }

  /** Holds lines back until their quotation marks match. */
  private match(line: Line): void {
    const isOdd = hasOddQuotes(line.text);
    if (this.open.length === 0 && !isOdd) {
      this.complete.push(line);
      return;
    }
    this.open.push(line);
    if (this.open.length > 1 && isOdd) this.joinOpen();
    else if (this.open.length === mostLinesOfCell) this.giveUpOpen();
  }

  private joinOpen(): void {
    this.complete.push({ number: this.open[0]?.number ?? 1, text: this.open.map(({ text }) => text).join('\n') });
    this.open = [];
  }

  /** Lines whose quotation marks never matched are lines of their own. */
  private giveUpOpen(): void {
    this.complete.push(...this.open);
    this.open = [];
  }

  private skipRest(): void {
    if (!this.isSkipping) this.refuse({ number: this.number, text: this.rest });
    this.isSkipping = true;
    this.rest = '';
  }
}

/** A text without returns, as most are, is split several times as fast. */
function splitLines(text: string): string[] {
  return text.includes('\r') ? text.split(/\r\n?|\n/) : text.split('\n');
}

function tooLong({ number, text }: Line): Line {
  return { number, text: text.slice(0, 60), fault: { code: 'too-long', most: longestLine } };
}

function hasOddQuotes(text: string): boolean {
  let isOdd = false;
  for (let place = text.indexOf('"'); place >= 0; place = text.indexOf('"', place + 1)) isOdd = !isOdd;
  return isOdd;
}
