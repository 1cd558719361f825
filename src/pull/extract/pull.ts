import { ExtractSums, type ExtractRow, type ExtractTotal } from '../../absence/extract';
import type { Period } from '../../absence/period';
import { suppressExtract } from '../../privacy/extract';
import type { Publications } from '../../privacy/publications';
import { likePersonalNumber } from '../../sources/identities';
import { presentable } from '../../sources/reading';
import { extractKind } from '../../sources/rows/extracts';
import { InputError } from '../../values/problem';
import { shownName, type SourceIdentities } from '../mask';
import { problemsOf } from '../read';
import { readRows } from '../read-rows';
import { rejectedRowsOf } from '../rejected';
import type { RejectedRow, RowCount } from '../result';
import type { SourceCells, SourceFile } from '../source';
import { pause, type PullWatch } from '../watch';
import type { ExtractSettings } from './settings';

/** Where an extract is: one file, or cells of the workbook. */
export type ExtractSource = SourceFile | SourceCells;

/** What a pull of an extract brings: totals, suppressed. It may be kept, sent and written. */
export interface ExtractResult {
  /** As the user knows the source. */
  readonly sourceName: string;
  /** From the extract's first month to its last. */
  readonly period: Period;
  readonly totals: readonly ExtractTotal[];
  readonly account: ExtractAccount;
  /** Rows that were not used, masked: see `rejectedRows`. */
  readonly rejected: readonly RejectedRow[];
}

/** What became of the rows: read = used + rejected. */
export interface ExtractAccount extends RowCount {
  /** Rows that say no hours, and no share: their groups have none in that month. */
  readonly rowsWithoutHours: number;
  readonly rowsWithoutShare: number;
  /** Whether the shares were written as such (0,0502), and not as per cent. */
  readonly areShares: boolean;
}

export interface ExtractOptions extends PullWatch {
  /** What has been published before, of this table and of the statistics: what it hides stays hidden. */
  readonly earlier?: Publications;
}

/** An extract names no employees: what looks like a personal number is all that there is to hide. */
const noEmployees: SourceIdentities = { isKnown: isPersonalNumber, isLike: isPersonalNumber };

/**
 * Reads an extract that the municipality has added up itself, adds it up to units, departments and the municipality, and hides
 * what could give somebody away: what comes out may be written into the workbook.
 *
 * @throws {InputError} when it has no header that is understood, or no row that can be used; the problem's argument is `extract`
 * @throws the signal's reason when the pull is cancelled, at any stage
 */
export async function pullExtract(
  source: ExtractSource,
  { threshold, columns }: ExtractSettings,
  options: ExtractOptions = {},
): Promise<ExtractResult> {
  const sums = new ExtractSums();
  const use = (row: ExtractRow) => sums.add({ ...row, unit: presentable(row.unit), department: presentable(row.department) });
  const tally = await readRows(source, { kind: extractKind(), use, remembered: columns, stage: 'reading-extract' }, options);
  const { period, rowsWithoutHours, rowsWithoutShare, areShares } = sums;
  if (!period) throw new InputError(problemsOf('extract', tally));
  await pause(options, 'hiding', 0);
  const totals = suppressExtract(sums.totals(), { threshold, earlier: options.earlier });
  await pause(options, 'hiding', 1);
  const { read, used, rejected } = tally;
  return {
    sourceName: shownName(source.name, isPersonalNumber),
    period,
    totals,
    account: { read, used, rejected, rowsWithoutHours, rowsWithoutShare, areShares },
    rejected: rejectedRowsOf('extract', tally, noEmployees, threshold),
  };
}

function isPersonalNumber(text: string): boolean {
  return text.search(likePersonalNumber) >= 0;
}
