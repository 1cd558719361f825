import type { PullProgress } from './result';

/** How far a pull has come, and whether it is still wanted. */
export interface PullWatch {
  /** Ends the pull, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PullProgress) => void;
}

/**
 * Says how far a pull has come, and lets whoever waits be heard: a worker that never pauses cannot be told to stop.
 *
 * @throws the signal's reason when it is aborted
 */
export async function pause({ signal, onProgress }: PullWatch, stage: PullProgress['stage'], share: number): Promise<void> {
  signal?.throwIfAborted();
  onProgress?.({ stage, share });
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
