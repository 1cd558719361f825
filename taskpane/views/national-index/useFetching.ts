import { useEffect, useRef, useState } from 'react';
import type { FetchedIndex } from '../../../src/sources/national-index/answered';
import { IndexError } from '../../../src/sources/national-index/faults';
import { fetchNationalIndex, type IndexRequest } from '../../../src/sources/national-index/national-index';
import type { Ask } from '../../../src/sources/national-index/request';
import { waitFor } from '../../../src/sources/national-index/waiting';
import type { Day } from '../../../src/values/day';
import { today } from '../../parts/calendar';

/** How far a fetching has come. */
export type Fetching =
  | { readonly phase: 'idle' | 'cancelled' | 'unexpected' }
  /** With how many seconds until the publisher is asked again, when it has asked for time. */
  | { readonly phase: 'asking'; readonly wait?: number }
  | { readonly phase: 'failed'; readonly error: IndexError }
  | { readonly phase: 'fetched'; readonly request: IndexRequest; readonly day: Day; readonly index: FetchedIndex };

export interface FetchingControl {
  readonly fetching: Fetching;
  readonly start: (request: IndexRequest) => void;
  readonly cancel: () => void;
  /** Forgets what was fetched. */
  readonly leave: () => void;
}

/** Nothing of the user's goes along: no cookie, and not the page that asks. */
const ask: Ask = (address, { signal }) => fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });

/** Fetches the index from its publisher, one fetching at a time; it ends with the view. */
export function useFetching(): FetchingControl {
  const [fetching, setFetching] = useState<Fetching>({ phase: 'idle' });
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  const start = (request: IndexRequest) => {
    work.current?.abort();
    const controller = new AbortController();
    work.current = controller;
    const show = (state: Fetching) => {
      if (work.current === controller) setFetching(state);
    };
    show({ phase: 'asking' });
    const onWait = (seconds: number) => show({ phase: 'asking', wait: seconds });
    void fetchNationalIndex(request, { ask, signal: controller.signal, wait: waitFor, onWait })
      .then((index): Fetching => ({ phase: 'fetched', request, day: today(), index }))
      .catch((error: unknown) => afterFailure(error, controller.signal))
      .then(show);
  };
  return {
    fetching,
    start,
    cancel: () => work.current?.abort(),
    leave: () => {
      work.current?.abort();
      work.current = undefined;
      setFetching({ phase: 'idle' });
    },
  };
}

function afterFailure(error: unknown, { aborted }: AbortSignal): Fetching {
  if (aborted) return { phase: 'cancelled' };
  return error instanceof IndexError ? { phase: 'failed', error } : { phase: 'unexpected' };
}
