import { useRef, useState } from 'react';
import type { SourcePreview } from '../../../src/pull/preview';
import { useHost } from '../../frame/host';
import { sentSource, type CompleteChoice } from './choice';
import { pullFailureOf, type PullFailure } from './failure';
import { inWorker } from './worker/in-worker';
import type { ChosenColumns } from './worker/job';

/** What is known of the chosen source before it is pulled. */
export type PreviewState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'read'; readonly preview: SourcePreview }
  | { readonly phase: 'failed'; readonly failure: PullFailure };

export interface PreviewControl {
  readonly state: PreviewState;
  /** Reads the source; an earlier reading that still goes on is given up. */
  readonly look: (choice: CompleteChoice | undefined, columns: ChosenColumns) => void;
}

/**
 * Reads a source without counting it, so that the user sees how it is understood.
 *
 * @param onRead hears what was read
 */
export function usePreview(onRead: (preview: SourcePreview) => void): PreviewControl {
  const host = useHost();
  const [state, setState] = useState<PreviewState>({ phase: 'idle' });
  const running = useRef<AbortController>(undefined);

  const read = async (choice: CompleteChoice, columns: ChosenColumns, { signal }: AbortController): Promise<void> => {
    try {
      const source = await sentSource(choice, host);
      const preview = await inWorker({ do: 'preview', source, columns }, { signal });
      setState({ phase: 'read', preview });
      onRead(preview);
    } catch (error) {
      if (!signal.aborted) setState({ phase: 'failed', failure: pullFailureOf(error) });
    }
  };

  const look = (choice: CompleteChoice | undefined, columns: ChosenColumns): void => {
    running.current?.abort();
    setState({ phase: choice ? 'reading' : 'idle' });
    if (!choice) return;
    running.current = new AbortController();
    void read(choice, columns, running.current);
  };
  return { state, look };
}
