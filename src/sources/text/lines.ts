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

  /** The lines that a piece of text completes. */
  add(text: string): Line[] {
    const endsInReturn = text.endsWith('\r');
    const lines = (this.rest + (endsInReturn ? text.slice(0, -1) : text)).split(/\r\n?|\n/);
    this.rest = (lines.pop() ?? '') + (endsInReturn ? '\r' : '');
    const complete = lines.flatMap((line) => this.take(line));
    return this.rest.length > longestLine ? [...complete, ...this.skipRest()] : complete;
  }

  /** What is left when no text is. */
  finish(): Line[] {
    const last = this.rest.replace(/\r$/, '');
    this.rest = '';
    const lines = last === '' ? [] : this.take(last);
    return [...lines, ...this.giveUpOpen()];
  }

  private take(text: string): Line[] {
    const line = { number: this.number++, text };
    if (this.isSkipping) {
      this.isSkipping = false;
      return [];
    }
    if (text.length > longestLine) return [...this.giveUpOpen(), tooLong(line)];
    return this.match(line);
  }

  /** Holds lines back until their quotation marks match. */
  private match(line: Line): Line[] {
    const isOdd = hasOddQuotes(line.text);
    if (this.open.length === 0 && !isOdd) return [line];
    this.open.push(line);
    if (this.open.length > 1 && isOdd) return [this.joinOpen()];
    return this.open.length < mostLinesOfCell ? [] : this.giveUpOpen();
  }

  private joinOpen(): Line {
    const lines = this.open;
    this.open = [];
    return { number: lines[0]?.number ?? 1, text: lines.map(({ text }) => text).join('\n') };
  }

  /** Lines whose quotation marks never matched are lines of their own. */
  private giveUpOpen(): Line[] {
    const lines = this.open;
    this.open = [];
    return lines;
  }

  private skipRest(): Line[] {
    const fault = this.isSkipping ? [] : [...this.giveUpOpen(), tooLong({ number: this.number, text: this.rest })];
    this.isSkipping = true;
    this.rest = '';
    return fault;
  }
}

function tooLong({ number, text }: Line): Line {
  return { number, text: text.slice(0, 60), fault: { code: 'too-long', most: longestLine } };
}

function hasOddQuotes(text: string): boolean {
  let isOdd = false;
  for (let place = text.indexOf('"'); place >= 0; place = text.indexOf('"', place + 1)) isOdd = !isOdd;
  return isOdd;
}
