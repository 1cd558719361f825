import { ExtractSums } from '../../absence/extract';
import type { Period } from '../../absence/period';
import type { ExtractField } from '../../sources/columns/headings';
import { extractKind } from '../../sources/rows/extracts';
import { partPreview, type PartPreview } from '../preview';
import { readRows } from '../read-rows';
import type { PullWatch } from '../watch';
import type { ExtractSource } from './pull';
import type { ExtractSettings } from './settings';

/** An extract as it is understood before the pull, for the user to check. Shown, never kept. */
export interface ExtractPreview {
  readonly extract: PartPreview<ExtractField>;
  /** Its first and last month; undefined when no row can be used. */
  readonly months: Period | undefined;
}

/**
 * How an extract would be understood: its columns, its first rows and the months that it covers.
 *
 * @param settings the columns that the user has corrected
 * @throws the signal's reason when it is cancelled
 */
export async function previewOfExtract(
  source: ExtractSource,
  { columns }: Pick<ExtractSettings, 'columns'>,
  watch: PullWatch = {},
): Promise<ExtractPreview> {
  const kind = extractKind();
  const sums = new ExtractSums();
  const use = sums.add.bind(sums);
  const tally = await readRows(source, { kind, use, remembered: columns, stage: 'reading-extract' }, watch);
  return { extract: partPreview(tally, { ...kind, remembered: columns }), months: sums.period };
}
