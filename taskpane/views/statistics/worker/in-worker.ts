import { InputError } from '../../../../src/values/problem';
import type { Answer } from './answer';
import type { Job, JobResults, JobWatch } from './job';

/** Something went wrong in a job that is not the source's fault; nothing more is told of it. */
export class JobFault extends Error {
  constructor() {
    super('The job failed by a fault in the program.');
    this.name = 'JobFault';
  }
}

/**
 * Does a job in a worker, so that the pane stays quick. A cancel ends the worker, whatever it is doing. Where no worker can
 * be started, the job is done in the pane's own thread.
 *
 * @throws {InputError} when the source is of no use as a whole
 * @throws the signal's reason when it is aborted
 */
export async function inWorker<J extends Job>(job: J, watch: JobWatch = {}): Promise<JobResults[J['do']]> {
  watch.signal?.throwIfAborted();
  const worker = await startedWorker();
  const result = worker ? await askWorker(worker, job, watch) : await (await import('./job')).doJob(job, watch);
  return result as JobResults[J['do']];
}

/** A worker that has said that it is ready; undefined when there can be none. */
async function startedWorker(): Promise<Worker | undefined> {
  try {
    const worker = new Worker(new URL('./pull-worker.ts', import.meta.url));
    return await new Promise((resolve) => {
      worker.onmessage = () => resolve(worker);
      worker.onerror = () => resolve(undefined);
    });
  } catch {
    return undefined;
  }
}

async function askWorker(worker: Worker, job: Job, { signal, onProgress }: JobWatch): Promise<unknown> {
  try {
    return await new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      worker.onerror = () => reject(new JobFault());
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') onProgress?.(data.progress);
        else if (data.kind === 'done') resolve(data.result);
        else if (data.kind === 'input') reject(new InputError(data.problems));
        else reject(new JobFault());
      };
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}
