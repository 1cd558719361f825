import type { Language } from '../../../../src/locale/language';
import { extractContents } from '../../../../src/pull/extract/contents';
import type { ExtractResult } from '../../../../src/pull/extract/pull';
import { extractSettingsStep, type ExtractSettings } from '../../../../src/pull/extract/settings';
import { keepPublications } from '../../../../src/pull/publications';
import type { Host } from '../../../../src/workbook/host';
import type { SentPart } from '../choice';
import { pullInto, type Pulled, type PullFollowing, type Pulling } from '../pull-into';
import { inWorker } from '../worker/in-worker';
import type { JobOf, JobWatch } from '../worker/job';
import { sentExtract, type ExtractChoice } from './choice';

/** Which extract to pull, and how. */
export interface ExtractOrder {
  readonly choice: ExtractChoice;
  readonly settings: ExtractSettings;
  /** Of tables that are new. */
  readonly language: Language;
  /** On the user's clock, as Excel's number. */
  readonly now: number;
}

interface ExtractRun extends PullFollowing {
  /** Does the work that needs no workbook. */
  readonly work: (job: JobOf<'pull-extract'>, watch: JobWatch) => Promise<ExtractResult>;
}

/** A whole pull of an extract; see `pullInto`. */
export function runExtract(host: Host, order: ExtractOrder, { work, ...following }: ExtractRun): Promise<Pulled<ExtractResult>> {
  const { choice, settings, language, now } = order;
  const pulling: Pulling<SentPart, ExtractResult> = {
    source: () => sentExtract(choice, host),
    work: (extract, earlier) => work({ do: 'pull-extract', extract, settings, earlier }, following),
    contents: (result) => extractContents(result, now),
    kept: ({ totals }, earlier) => [keepPublications(earlier, totals), extractSettingsStep(settings)],
    language,
  };
  return pullInto(host, pulling, following);
}

/** A whole pull of an extract, its work done in a worker. */
export function pullExtract(host: Host, order: ExtractOrder, following: PullFollowing): Promise<Pulled<ExtractResult>> {
  return runExtract(host, order, { work: inWorker, ...following });
}
