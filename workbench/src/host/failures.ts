/** How a request can be made to fail. */
export type FailureKind = 'error' | 'timeout' | 'gone';

/** A whole-request failure, as the transport tells it. */
export interface TransportFailure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** How long the host is silent before it answers. */
  readonly afterMs: number;
}

const FAILURES: Record<FailureKind, TransportFailure> = {
  error: { status: 500, code: 'GeneralException', message: 'There was an internal error while processing the request.', afterMs: 0 },
  timeout: { status: 504, code: 'Timeout', message: 'The request timed out.', afterMs: 1_500 },
  gone: { status: 503, code: 'HostIsUnavailable', message: 'The host is not available.', afterMs: 0 },
};

interface PlannedFailure {
  readonly kind: FailureKind;
  readonly transport: TransportFailure;
}

/** Counts the pane's requests and makes the chosen ones fail, for tests of what the add-in does then. */
export class RequestFailures {
  private counted = 0;
  private planned = new Map<number, PlannedFailure>();
  private isGone = false;

  /** The requests that the pane has made. */
  get requests(): number {
    return this.counted;
  }

  /**
   * Makes the k-th request from now fail; 1 is the next.
   *
   * @param afterMs how long the host is silent first; as long as usual when left out
   */
  plan(k: number, kind: FailureKind, afterMs?: number): void {
    if (!Number.isInteger(k) || k < 1) throw new RangeError('k must be a whole number from 1');
    if (!(kind in FAILURES)) throw new RangeError(`how must be one of ${Object.keys(FAILURES).join(', ')}`);
    const usual = FAILURES[kind];
    this.planned.set(this.counted + k, { kind, transport: { ...usual, afterMs: afterMs ?? usual.afterMs } });
  }

  /** All is well again. */
  restore(): void {
    this.isGone = false;
    this.planned.clear();
  }

  /** Counts a request; tells how it fails, if it does. */
  next(): TransportFailure | null {
    this.counted += 1;
    const failure = this.planned.get(this.counted);
    this.planned.delete(this.counted);
    if (failure?.kind === 'gone') this.isGone = true;
    if (this.isGone) return FAILURES.gone;
    return failure?.transport ?? null;
  }
}
