import { addressOf } from '../sheets/address';
import type { OwnColumn } from '../sheets/plan';
import type { Step } from './steps';

/** Where the cells of a table's rows stand: each in its sheet, and the same in both. */
interface Places {
  readonly from: string;
  readonly to: string;
  /** The row of the sheet, from 0, in which the table's first row stands that is read, and the one that is written. */
  readonly readTop: number;
  readonly writtenTop: number;
  /** The column of the sheet, from 0, in which the table begins. */
  readonly left: number;
}

/** The steps that copy the cells of a user's own column to where its rows will be. */
export function ownCellSteps({ place, from }: OwnColumn, { from: fromSheet, to: toSheet, readTop, writtenTop, left }: Places): Step[] {
  const column = left + place;
  const cells = (sheet: string, top: number, rows: number) => ({
    sheet,
    at: addressOf({ top, left: column, bottom: top + rows - 1, right: column }),
  });
  return stretchesOf(from).map(({ first, rows, read, isRepeated }): Step => ({
    do: 'copy-cells',
    from: cells(fromSheet, readTop + read, isRepeated ? 1 : rows),
    to: cells(toSheet, writtenTop + first, rows),
  }));
}

/** Rows that are copied at once, since they have their cells from rows that follow each other, or all from the same. */
interface Stretch {
  /** From 0. */
  readonly first: number;
  readonly rows: number;
  /** The row that the first of them has its cell from. */
  readonly read: number;
  readonly isRepeated: boolean;
}

function stretchesOf(from: OwnColumn['from']): Stretch[] {
  const stretches: Stretch[] = [];
  from.forEach((read, row) => {
    if (read === undefined) return;
    const last = stretches.at(-1);
    const grown = last && row === last.first + last.rows ? grownBy(last, read) : undefined;
    if (grown) stretches[stretches.length - 1] = grown;
    else stretches.push({ first: row, rows: 1, read, isRepeated: false });
  });
  return stretches;
}

/** A stretch with one row more; undefined when that row is no part of it. */
function grownBy(stretch: Stretch, read: number): Stretch | undefined {
  const { rows, read: first, isRepeated } = stretch;
  if (!isRepeated && read === first + rows) return { ...stretch, rows: rows + 1 };
  if ((isRepeated || rows === 1) && read === first) return { ...stretch, rows: rows + 1, isRepeated: true };
  return undefined;
}
