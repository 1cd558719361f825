import { useCallback, useEffect, useState } from 'react';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { readPulledStatistics } from '../../src/pull/read-back';
import { InputError, type Problem } from '../../src/values/problem';
import { HostError, type Failure, type Host } from '../../src/workbook/host';
import { useHost } from '../frame/host';

/** The pulled statistics of the workbook, or why there are none. */
export type PulledReading =
  | { readonly phase: 'reading' | 'none' }
  | { readonly phase: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'read'; readonly rows: readonly StatisticsRow[] };

/** The pulled statistics, read when the view opens and whenever it is asked for again. */
export function usePulledStatistics(): { readonly reading: PulledReading; readonly readAgain: () => void } {
  const host = useHost();
  const [reading, setReading] = useState<PulledReading>({ phase: 'reading' });
  const read = useCallback(() => void readFrom(host).then(setReading), [host]);
  useEffect(read, [read]);
  return { reading, readAgain: read };
}

async function readFrom(host: Host): Promise<PulledReading> {
  try {
    const rows = await readPulledStatistics(host);
    return rows === undefined || rows.length === 0 ? { phase: 'none' } : { phase: 'read', rows };
  } catch (error) {
    if (error instanceof InputError) return { phase: 'unreadable', problems: error.problems };
    return { phase: 'failed', failure: error instanceof HostError ? error.failure : 'refused' };
  }
}
