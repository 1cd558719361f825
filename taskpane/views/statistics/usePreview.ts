import { useRef, useState } from 'react';
import type { Host } from '../../../src/workbook/host';
import { useHost } from '../../frame/host';
import { pullFailureOf, type PullFailure } from './failure';

/** What is known of the chosen source before it is pulled. */
export type PreviewState<Preview> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'read'; readonly preview: Preview }
  | { readonly phase: 'failed'; readonly failure: PullFailure };

export interface PreviewControl<Choice, Columns, Preview> {
  readonly state: PreviewState<Preview>;
  /** Reads the source; an earlier reading that still goes on is given up. */
  readonly look: (choice: Choice | undefined, columns: Columns) => void;
}

/** Reads what is chosen, by the columns that the user has corrected. */
export type ReadPreview<Choice, Columns, Preview> = (
  host: Host,
  choice: Choice,
  columns: Columns,
  watch: { readonly signal: AbortSignal },
) => Promise<Preview>;

/**
 * Reads a source without counting it, so that the user sees how it is understood.
 *
 * @param read throws what `pullFailureOf` understands
 * @param onRead hears what was read
 */
export function usePreview<Choice, Columns, Preview>(
  read: ReadPreview<Choice, Columns, Preview>,
  onRead?: (preview: Preview) => void,
): PreviewControl<Choice, Columns, Preview> {
  const host = useHost();
  const [state, setState] = useState<PreviewState<Preview>>({ phase: 'idle' });
  const running = useRef<AbortController>(undefined);

  const show = async (choice: Choice, columns: Columns, { signal }: AbortController): Promise<void> => {
    try {
      const preview = await read(host, choice, columns, { signal });
      setState({ phase: 'read', preview });
      onRead?.(preview);
    } catch (error) {
      if (!signal.aborted) setState({ phase: 'failed', failure: pullFailureOf(error) });
    }
  };

  const look = (choice: Choice | undefined, columns: Columns): void => {
    running.current?.abort();
    setState({ phase: choice ? 'reading' : 'idle' });
    if (!choice) return;
    running.current = new AbortController();
    void show(choice, columns, running.current);
  };
  return { state, look };
}
