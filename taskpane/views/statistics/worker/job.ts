import { previewOf, type SourcePreview } from '../../../../src/pull/preview';
import { pull } from '../../../../src/pull/pull';
import type { PullProgress, PullResult } from '../../../../src/pull/result';
import type { PullSettings } from '../../../../src/pull/settings';
import type { Publications } from '../../../../src/privacy/publications';
import { receivedSource, type SentSource } from '../choice';

/** What a worker is asked to do: plain data, which can be sent to it. */
export type Job =
  | { readonly do: 'preview'; readonly source: SentSource; readonly columns: ChosenColumns }
  | {
      readonly do: 'pull';
      readonly source: SentSource;
      readonly settings: PullSettings;
      /** What the workbook has published before. */
      readonly earlier?: Publications;
    };

/** The columns that the user has corrected, and what the values of reporting channels stand for. */
export type ChosenColumns = Pick<PullSettings, 'spellColumns' | 'employmentColumns' | 'channels'>;

/** What comes of each job. */
export interface JobResults {
  readonly preview: SourcePreview;
  readonly pull: PullResult;
}

/** How a job is followed. */
export interface JobWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PullProgress) => void;
}

/**
 * Does a job in the thread that it is called in.
 *
 * @throws {InputError} when the source is of no use as a whole
 * @throws the signal's reason when it is aborted
 */
export function doJob(job: Job, watch: JobWatch = {}): Promise<SourcePreview | PullResult> {
  const source = receivedSource(job.source);
  if (job.do === 'preview') return previewOf(source, job.columns);
  return pull(source, job.settings, { ...watch, earlier: job.earlier });
}
