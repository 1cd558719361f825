import type { Language } from '../../../src/locale/language';
import { keepPublications } from '../../../src/pull/publications';
import type { PullResult } from '../../../src/pull/result';
import { pullSettingsStep, type PullSettings } from '../../../src/pull/settings';
import { pullContents } from '../../../src/pull/statistics-contents';
import { keepUnitsOfDepartments } from '../../../src/pull/unit-departments';
import type { Host } from '../../../src/workbook/host';
import { letCellsFollow } from '../../pulled/behind';
import { handOverRows } from '../../pulled/hand-over';
import { sentSource, type CompleteChoice, type SentSource } from './choice';
import { keepSource, keptOf } from './kept-source';
import { pullInto, type Pulled, type PullFollowing, type Pulling } from './pull-into';
import { inWorker } from './worker/in-worker';
import type { JobOf, JobWatch } from './worker/job';

/** What to pull, and how. */
export interface PullOrder {
  readonly choice: CompleteChoice;
  readonly settings: PullSettings;
  /** Of tables that are new. */
  readonly language: Language;
  /** On the user's clock, as Excel's number. */
  readonly now: number;
}

interface PullRun extends PullFollowing {
  /** Does the work that needs no workbook. */
  readonly work: (job: JobOf<'pull'>, watch: JobWatch) => Promise<PullResult>;
}

/** A whole pull of spells and employees; see `pullInto`. */
export function runPull(host: Host, order: PullOrder, { work, ...following }: PullRun): Promise<Pulled<PullResult>> {
  const { choice, settings, language, now } = order;
  const pulling: Pulling<SentSource, PullResult> = {
    source: () => sentSource(choice, host),
    work: (source, earlier) => work({ do: 'pull', source, settings, earlier }, following),
    contents: (result) => pullContents(result, now),
    kept: ({ statistics }, earlier) => [
      keepPublications(earlier, statistics),
      pullSettingsStep(settings),
      keepSource(keptOf(choice)),
      keepUnitsOfDepartments(statistics),
    ],
    language,
  };
  return pullInto(host, pulling, following);
}

/** A whole pull, counted in a worker; the cells that show the statistics follow. */
export async function pullStatistics(host: Host, order: PullOrder, following: PullFollowing): Promise<Pulled<PullResult>> {
  const outcome = await runPull(host, order, { work: inWorker, ...following });
  // The tables stand in any case.
  await letCellsFollow(() => handOverRows(outcome.result.statistics, host));
  return outcome;
}
