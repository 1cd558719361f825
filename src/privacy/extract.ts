import { extractLevels, type ExtractFigures, type ExtractTotal } from '../absence/extract';
import { hiddenAndGone } from './gone';
import { rowsToHideInTable } from './hide';
import { noPublications, PublishedGroups } from './publications';
import type { PublishableRow } from './publishable';
import { usualThreshold, type SuppressionRules } from './suppress';

const noExtractFigures: ExtractFigures = {
  headcount: undefined,
  sickHours: undefined,
  netDays: undefined,
  netDaysPerEmployee: undefined,
  absenceShare: undefined,
};

/**
 * The totals of an extract as they may be published: small groups are hidden, and others with them, as `suppress` hides those of
 * the counted statistics.
 *
 * The two tables are about the same groups and may stand in one workbook. So they share their publications: a group that one
 * of them has hidden stays hidden in the other. Groups are the same when they have the same name.
 *
 * @param totals none of them suppressed
 * @returns the totals in the same order; then those hidden before whose group is gone, still hidden
 * @example suppressExtract(totals, { threshold: 10 }) // a unit of ten is hidden, and with it the next smallest of its department
 * @source SFS 2002:1065 (lag 1997:614, 4 kap. 1 a §): figures of a group are not given when it has at most ten employees
 */
export function suppressExtract(totals: readonly ExtractTotal[], rules: SuppressionRules = {}): ExtractTotal[] {
  const { threshold = usualThreshold, earlier = noPublications } = rules;
  const published = new PublishedGroups(earlier);
  const gone = hiddenAndGone(published, totals).flatMap(hiddenGroup);
  const hidden = rowsToHideInTable(totals, gone, threshold, published);
  return [...totals.map((total) => (hidden.has(total) ? hiddenTotal(total) : total)), ...gone];
}

/** A group of a level that extracts have. */
function hiddenGroup({ level, ...group }: PublishableRow): ExtractTotal[] {
  const own = extractLevels.find((each) => each === level);
  return own ? [{ ...group, ...noExtractFigures, level: own, status: 'hidden' }] : [];
}

function hiddenTotal(total: ExtractTotal): ExtractTotal {
  return { ...total, ...noExtractFigures, status: 'hidden' };
}
