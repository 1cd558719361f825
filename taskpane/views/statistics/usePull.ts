import { useRef, useState } from 'react';
import type { LostColumn } from '../../../src/pull/own-columns';
import type { Host } from '../../../src/workbook/host';
import { useHost } from '../../frame/host';
import { useUndoable } from '../../insertion/UndoProvider';
import { pullFailureOf, type PullFailure } from './failure';
import type { PullFollowing, PullStage } from './pull-into';

/** How far a pull has come. */
export type PullState<Outcome> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly stage: PullStage }
  /** Something of the user's own would be lost. */
  | { readonly phase: 'asking'; readonly lost: readonly LostColumn[]; readonly answer: (isWanted: boolean) => void }
  | { readonly phase: 'failed'; readonly failure: PullFailure }
  | { readonly phase: 'done'; readonly outcome: Outcome };

export interface PullControl<Order, Outcome> {
  readonly state: PullState<Outcome>;
  readonly start: (order: Order) => void;
  readonly cancel: () => void;
}

/** Does what is ordered, and can be followed and ended. */
export type RunPull<Order, Outcome> = (host: Host, order: Order, following: PullFollowing) => Promise<Outcome>;

/**
 * Pulls into the workbook, stage by stage as the user sees it.
 *
 * @param run pulls, and throws what `pullFailureOf` understands
 * @param onPulled hears that the tables stand
 */
export function usePull<Order, Outcome>(run: RunPull<Order, Outcome>, onPulled: () => void): PullControl<Order, Outcome> {
  const host = useHost();
  const { refresh } = useUndoable();
  const [state, setState] = useState<PullState<Outcome>>({ phase: 'idle' });
  const running = useRef<AbortController>(undefined);

  const pull = async (order: Order): Promise<void> => {
    running.current = new AbortController();
    const { signal } = running.current;
    const onProgress = (stage: PullStage) => setState({ phase: 'working', stage });
    const mayLose = (lost: readonly LostColumn[]) => new Promise<boolean>((answer) => setState({ phase: 'asking', lost, answer }));
    try {
      const outcome = await run(host, order, { mayLose, signal, onProgress });
      setState({ phase: 'done', outcome });
      onPulled();
    } catch (error) {
      setState({ phase: 'failed', failure: pullFailureOf(error) });
    }
    refresh();
  };

  return { state, start: (order) => void pull(order), cancel: () => running.current?.abort() };
}
