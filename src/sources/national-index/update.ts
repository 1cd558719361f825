import { measureOfSource } from '../../locale/national-index-table';
import type { IndexMeasure, IndexRow } from '../../outcome/national-index';

/** The table as it becomes, and what becomes of the rows that stand in it. */
export interface UpdatedIndex {
  /** In calendar order, a month once. */
  readonly rows: readonly IndexRow[];
  /** How many months stay as the user has typed them, though a fetched index would have replaced them. */
  readonly typedKept: number;
  /** How many rows of the other edition of the index go: the two cannot stand in one series. */
  readonly otherMeasureGone: number;
}

/** What comes to the table. */
export interface BroughtIndex {
  readonly rows: readonly IndexRow[];
  /** Of rows that are fetched; undefined for rows that the user has typed in the pane. */
  readonly measure?: IndexMeasure;
  /** Whether fetched rows take the place of the user's own. */
  readonly replaceTyped: boolean;
}

/**
 * The rows of the table when new ones come. What the user has typed stays, unless it is to be replaced; fetched rows of other
 * months stay as long as they are of the same edition of the index.
 *
 * @param standing the rows of the table; none when there is no table
 */
export function updatedIndex(standing: readonly IndexRow[], { rows, measure, replaceTyped }: BroughtIndex): UpdatedIndex {
  const brings = (month: number) => rows.some((row) => row.month === month);
  const isTyped = ({ source }: IndexRow) => measureOfSource(source) === undefined;
  const keptTyped = measure === undefined || replaceTyped ? [] : standing.filter((row) => isTyped(row) && brings(row.month));
  const isKept = ({ month }: IndexRow) => keptTyped.some((kept) => kept.month === month);
  const others = standing.filter((row) => !brings(row.month));
  const gone = others.filter((row) => measure !== undefined && !isTyped(row) && measureOfSource(row.source) !== measure);
  const all = [...keptTyped, ...others.filter((row) => !gone.includes(row)), ...rows.filter((row) => !isKept(row))];
  return {
    rows: all.sort((one, other) => one.month - other.month),
    typedKept: keptTyped.length,
    otherMeasureGone: gone.length,
  };
}
