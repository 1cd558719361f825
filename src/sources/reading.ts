import type { Fault } from '../values/problem';
import { textOf } from './cells/read-cell';
import { likePersonalNumber } from './identities';

/** A row of a source as it came, before its cells are read. */
export interface SourceRow {
  /** Line of the file, row of the sheet or number of the element, counted from 1. */
  readonly number: number;
  readonly cells: readonly unknown[];
  /** Why the row could not be taken apart into cells, when it could not. */
  readonly fault?: Fault;
}

/** A row that is not used (or several for the same reason), and why. `sentence` of src/locale says it in words. */
export interface Rejection {
  readonly row: number;
  /** 1; more when this entry stands for the first of several rows that are not sick absence, or that have no header. */
  readonly rows: number;
  /** Heading of the column as the source writes it; `wholeRow` when the fault is not in one cell. */
  readonly column: string;
  /** What the cell held, shortened, without anything that looks like a personal number; empty for employees' identities. */
  readonly value: string;
  readonly fault: Fault;
}

/** What has become of the rows of a source: read = used + rejected. */
export interface Tally {
  readonly read: number;
  readonly used: number;
  readonly rejected: number;
  readonly rejections: readonly Rejection[];
}

/** What a source held. */
export interface Reading<Row> extends Tally {
  readonly rows: readonly Row[];
}

export const wholeRow = 'wholeRow';

/** Keeps the account of a reading. */
export class Ledger implements Tally {
  used = 0;
  rejected = 0;
  readonly rejections: Rejection[] = [];
  private readonly otherCauses = new Map<string, number>();

  get read(): number {
    return this.used + this.rejected;
  }

  reject({ row, rows = 1, column = wholeRow, value = '', fault }: Pick<Rejection, 'row' | 'fault'> & Partial<Rejection>): void {
    this.rejected += rows;
    this.rejections.push({ row, rows, column, value: presentable(value), fault: presentableFault(fault) });
  }

  /** A row that is well but not about sickness; those of one cause make one entry, for there may be very many. */
  setAside(row: number, column: string, cause: string): void {
    const key = presentable(cause);
    const place = this.otherCauses.get(key);
    if (place === undefined) {
      this.otherCauses.set(key, this.rejections.length);
      this.reject({ row, column, value: cause, fault: { code: 'other-cause', given: key } });
      return;
    }
    const entry = this.rejections[place] as Rejection;
    this.rejections[place] = { ...entry, rows: entry.rows + 1 };
    this.rejected++;
  }
}

/** A fault carries what was given, which may hold a personal number. */
function presentableFault(fault: Fault): Fault {
  return 'given' in fault && typeof fault.given === 'string' ? ({ ...fault, given: presentable(fault.given) } as Fault) : fault;
}

const longestValue = 60;

/** A value as it may be shown to others: short, and without personal numbers, wherever a shifted column has put them. */
export function presentable(value: unknown): string {
  return textOf(value).slice(0, longestValue).replace(likePersonalNumber, '••••••');
}
