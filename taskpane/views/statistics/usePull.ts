import { useRef, useState } from 'react';
import type { LostColumn } from '../../../src/pull/own-columns';
import { useHost } from '../../frame/host';
import { handOverRows } from '../../pulled/hand-over';
import { useUndoable } from '../../insertion/UndoProvider';
import { pullFailureOf, type PullFailure } from './failure';
import { runPull, type PullOrder, type PullOutcome, type PullStage } from './run-pull';
import { inWorker } from './worker/in-worker';

/** How far a pull has come. */
export type PullState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly stage: PullStage }
  /** Something of the user's own would be lost. */
  | { readonly phase: 'asking'; readonly lost: readonly LostColumn[]; readonly answer: (isWanted: boolean) => void }
  | { readonly phase: 'failed'; readonly failure: PullFailure }
  | { readonly phase: 'done'; readonly outcome: PullOutcome };

export interface PullControl {
  readonly state: PullState;
  readonly start: (order: PullOrder) => void;
  readonly cancel: () => void;
}

/**
 * Pulls statistics into the workbook, stage by stage as the user sees it.
 *
 * @param onPulled hears that the tables stand, and that the cells which show them follow
 */
export function usePull(onPulled: () => void): PullControl {
  const host = useHost();
  const { refresh } = useUndoable();
  const [state, setState] = useState<PullState>({ phase: 'idle' });
  const running = useRef<AbortController>(undefined);

  const run = async (order: PullOrder): Promise<void> => {
    running.current = new AbortController();
    const { signal } = running.current;
    const onProgress = (stage: PullStage) => setState({ phase: 'working', stage });
    const mayLose = (lost: readonly LostColumn[]) => new Promise<boolean>((answer) => setState({ phase: 'asking', lost, answer }));
    try {
      const outcome = await runPull(host, order, { work: inWorker, mayLose, signal, onProgress });
      // The tables stand in any case: cells that cannot follow now will when the pane next starts.
      await handOverRows(outcome.result.statistics, host).catch(() => undefined);
      setState({ phase: 'done', outcome });
      onPulled();
    } catch (error) {
      setState({ phase: 'failed', failure: pullFailureOf(error) });
    }
    refresh();
  };

  return { state, start: (order) => void run(order), cancel: () => running.current?.abort() };
}
