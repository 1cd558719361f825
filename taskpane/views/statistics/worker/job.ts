import { previewOfExtract, type ExtractPreview } from '../../../../src/pull/extract/preview';
import { pullExtract, type ExtractResult } from '../../../../src/pull/extract/pull';
import type { ExtractSettings } from '../../../../src/pull/extract/settings';
import { previewOf, type SourcePreview } from '../../../../src/pull/preview';
import { pull } from '../../../../src/pull/pull';
import type { PullProgress, PullResult } from '../../../../src/pull/result';
import type { PullSettings } from '../../../../src/pull/settings';
import type { Publications } from '../../../../src/privacy/publications';
import { receivedPart, receivedSource, type SentPart, type SentSource } from '../choice';

/** What a worker is asked to do: plain data, which can be sent to it. */
export type Job =
  | { readonly do: 'preview'; readonly source: SentSource; readonly columns: ChosenColumns }
  | {
      readonly do: 'pull';
      readonly source: SentSource;
      readonly settings: PullSettings;
      /** What the workbook has published before. */
      readonly earlier?: Publications;
    }
  | { readonly do: 'preview-extract'; readonly extract: SentPart; readonly columns: ExtractSettings['columns'] }
  | { readonly do: 'pull-extract'; readonly extract: SentPart; readonly settings: ExtractSettings; readonly earlier?: Publications };

/** One kind of job. */
export type JobOf<Kind extends Job['do']> = Extract<Job, { readonly do: Kind }>;

/** The columns that the user has corrected, and what the values of reporting channels stand for. */
export type ChosenColumns = Pick<PullSettings, 'spellColumns' | 'employmentColumns' | 'channels'>;

/** What comes of each job. */
export interface JobResults {
  readonly preview: SourcePreview;
  readonly pull: PullResult;
  readonly 'preview-extract': ExtractPreview;
  readonly 'pull-extract': ExtractResult;
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
export function doJob(job: Job, watch: JobWatch = {}): Promise<JobResults[Job['do']]> {
  switch (job.do) {
    case 'preview':
      return previewOf(receivedSource(job.source), job.columns);
    case 'pull':
      return pull(receivedSource(job.source), job.settings, { ...watch, earlier: job.earlier });
    case 'preview-extract':
      return previewOfExtract(receivedPart(job.extract), job);
    case 'pull-extract':
      return pullExtract(receivedPart(job.extract), job.settings, { ...watch, earlier: job.earlier });
  }
}
