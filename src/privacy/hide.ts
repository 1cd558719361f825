import { groupedBy } from '../values/grouped';
import { movesOf } from './moved';
import { rowsToHide, type Published } from './protect';
import type { PublishableRow } from './publishable';
import type { PublishedGroups, PublishedRow } from './publications';

/**
 * The rows of a table to hide, month by month: see `rowsToHide`.
 *
 * A group that is gone is taken for one that is hidden for the first time: that a unit was closed is no secret, so that it has
 * nought now, and what the others lose may be all that it had. So is a unit in the departments that it has left.
 *
 * @param rows those that are to be published now
 * @param gone those hidden before whose group is gone, see `hiddenAndGone`
 * @param threshold the most employees of a group that is hidden
 */
export function rowsToHideInTable(
  rows: readonly PublishedRow[],
  gone: readonly PublishableRow[],
  threshold: number,
  published: PublishedGroups,
): Set<PublishableRow> {
  const moves = movesOf(published, rows);
  const left = moves.map((move) => move.left);
  const months = [...groupedBy([...rows, ...gone, ...left], ({ month }) => month).values()];
  const before = publishedBefore(published, rows, new Set(moves.map(({ unit }) => unit)));
  return new Set(months.flatMap((ofMonth) => [...rowsToHide(ofMonth, threshold, before)]));
}

/** What was published of the rows, looked up once. */
function publishedBefore(published: PublishedGroups, rows: readonly PublishedRow[], moved: ReadonlySet<PublishableRow>): Published {
  const setOf = (isSo: (row: PublishedRow) => boolean) => new Set<PublishableRow>(rows.filter(isSo));
  const hidden = setOf((row) => published.wasHidden(row));
  const known = setOf((row) => published.isKnown(row));
  const partlyKnown = setOf((row) => published.isPartlyKnown(row));
  return {
    wasHidden: (row) => hidden.has(row),
    hasMoved: (row) => moved.has(row),
    isKnown: (row) => known.has(row),
    isPartlyKnown: (row) => partlyKnown.has(row),
  };
}
