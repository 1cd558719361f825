import type { PublishableRow } from './publishable';
import { municipalityOf, relationsOf, type Relation } from './relations';

/** What an earlier publication of the same month showed and hid. */
export interface Published {
  /** Whether the row was hidden then. */
  wasHidden(row: PublishableRow): boolean;
  /** Whether the row was hidden then as a part of other sums than now. */
  hasMoved(row: PublishableRow): boolean;
  /** Whether the row was shown then with the very figures that it has now, so that hiding it now hides nothing. */
  isKnown(row: PublishableRow): boolean;
  /** Whether some of its figures were shown then as they are now, so that it covers for no other. */
  isPartlyKnown(row: PublishableRow): boolean;
}

/** No publication before this one. */
export const nothingPublished: Published = {
  wasHidden: () => false,
  hasMoved: () => false,
  isKnown: () => false,
  isPartlyKnown: () => false,
};

/**
 * The rows of one month to hide, so that no hidden figure can be had by subtracting shown ones.
 *
 * Hidden at first: rows of at most `threshold` employees, and rows hidden before. Then, to a fixed point, in every sum
 * that has a hidden row: at least two of its rows are hidden, and when its total is shown, the hidden parts together have
 * more than `threshold` employees, for their sum is the total less the shown parts. The smallest further part is hidden,
 * the total when no part is left, and in the end the municipality.
 *
 * Why that suffices: a row is a part of one sum and the total of others, so the sums form a tree (see `relationsOf`). Any
 * hidden figure can then be changed by an amount that is made up for along hidden rows only: down to a unit or a sex on
 * one side, and over a hidden sibling or the hidden total down again on the other; every shown figure stays as it is.
 *
 * A unit of several departments, when shown, leaves a remainder in each that must be covered like a hidden unit. Hidden,
 * it is one row fewer to subtract, but counts for nothing.
 *
 * With earlier publications the same holds for the rows hidden since, counted by themselves: the sum of those hidden both times
 * may be known from an earlier table, and cannot serve. A row that has come from another sum asks for as much as one hidden since,
 * but cannot serve: it may have come before the last of them. Nor does a row serve that was shown with the employees and the spells
 * that it has now, though its days may be counted in another way since. As a last resort every row of the month that has
 * changed since is hidden.
 *
 * @param rows the rows of one month, none of them suppressed
 * @param threshold the most employees of a group that is hidden, 0 or more; 10 by law
 */
export function rowsToHide(
  rows: readonly PublishableRow[],
  threshold: number,
  published: Published = nothingPublished,
): Set<PublishableRow> {
  const municipality = municipalityOf(rows);
  const sums = relationsOf(rows).map((relation) => sumOf(relation, municipality));
  const hidden = new Set(rows.filter((row) => headcountOf(row) <= threshold || published.wasHidden(row)));
  const hiding = { rows, hidden, threshold, published };
  // Hiding a row changes nothing for the sums that it has no part in: those that were safe are still.
  const open = new Set(sums);
  let next = protectorOf(sums, open, hiding);
  while (next) {
    hidden.add(next);
    for (const sum of sums) if (sum.members.has(next)) open.add(sum);
    next = protectorOf(sums, open, hiding);
  }
  return hidden;
}

interface Hiding {
  readonly rows: readonly PublishableRow[];
  readonly hidden: ReadonlySet<PublishableRow>;
  readonly threshold: number;
  readonly published: Published;
}

/** A relation, prepared for many questions. */
interface Sum {
  readonly total: PublishableRow | undefined;
  /** The total and all parts. */
  readonly members: ReadonlySet<PublishableRow>;
  readonly shared: ReadonlySet<PublishableRow>;
  /** What could be hidden to make it safe, in the order of preference. */
  readonly candidates: readonly PublishableRow[];
}

function sumOf(relation: Relation, municipality: PublishableRow | undefined): Sum {
  const { total, parts } = relation;
  const shared = new Set(relation.shared);
  return {
    total,
    members: new Set(total ? [total, ...parts] : parts),
    shared,
    candidates: [...cheapestFirst(relation, shared), ...(municipality ? [municipality] : [])],
  };
}

/**
 * The next row to hide; undefined when every sum is safe, or nothing is left that could make it so.
 *
 * @param open the sums that may not be safe; those that are found to be are taken out
 */
function protectorOf(sums: readonly Sum[], open: Set<Sum>, hiding: Hiding): PublishableRow | undefined {
  for (const sum of sums) {
    if (!open.has(sum)) continue;
    const shown = candidates(sum, hiding).filter((row) => !hiding.hidden.has(row) && !hiding.published.isKnown(row));
    const protector = shown.find((row) => !hiding.published.isPartlyKnown(row)) ?? shown[0];
    if (protector) return protector;
    open.delete(sum);
  }
  return undefined;
}

/** What could be hidden to make a sum safe, in the order of preference; none when it is. */
function candidates(sum: Sum, { hidden, threshold, published, rows }: Hiding): readonly PublishableRow[] {
  const unknown = [...sum.members].filter((row) => hidden.has(row) && !published.isKnown(row));
  const covers = unknown.filter((row) => !published.isPartlyKnown(row));
  const isSince = (row: PublishableRow) => !published.wasHidden(row);
  const isNew = (row: PublishableRow) => isSince(row) || published.hasMoved(row);
  if (unknown.some(isNew) && !coversUp(sum, covers.filter(isSince), threshold)) return [...sum.candidates, ...rows];
  const isNeeded = unknown.length > 0 || [...sum.shared].some((unit) => !hidden.has(unit));
  return isNeeded && !coversUp(sum, covers, threshold) ? sum.candidates : [];
}

/** Whether rows hidden together keep each other unknown: of shared units, which may be made up for elsewhere, none counts. */
function coversUp({ total, shared }: Sum, rows: readonly PublishableRow[], threshold: number): boolean {
  const whole = rows.filter((row) => !shared.has(row));
  if (whole.length < 2) return false;
  return (total !== undefined && whole.includes(total)) || sumOfHeadcounts(whole) > threshold;
}

/** The parts, smallest first and those wholly in the sum before shared ones, then the total. */
function cheapestFirst({ total, parts }: Relation, shared: ReadonlySet<PublishableRow>): PublishableRow[] {
  const whole = parts.filter((row) => !shared.has(row)).sort(bySize);
  return [...whole, ...[...shared].sort(bySize), ...(total ? [total] : [])];
}

function bySize(first: PublishableRow, second: PublishableRow): number {
  return headcountOf(first) - headcountOf(second) || (first.name < second.name ? -1 : 1);
}

function sumOfHeadcounts(rows: readonly PublishableRow[]): number {
  return rows.reduce((sum, row) => sum + headcountOf(row), 0);
}

/** A row that does not say how many it is about is treated as one about nobody: it is hidden. */
function headcountOf(row: PublishableRow): number {
  return row.headcount ?? 0;
}
