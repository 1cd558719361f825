import { useCallback, useEffect, useState } from 'react';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { readPulledStatistics } from '../../src/pull/read-back';
import type { Host } from '../../src/workbook/host';
import { useHost } from '../frame/host';
import { readingOf, type Reading } from './reading';

interface PulledStatisticsControl {
  readonly reading: Reading<readonly StatisticsRow[]>;
  readonly readAgain: () => void;
}

/** The pulled statistics, read when the view opens and whenever it is asked for again. */
export function usePulledStatistics(): PulledStatisticsControl {
  const host = useHost();
  const [reading, setReading] = useState<PulledStatisticsControl['reading']>({ phase: 'reading' });
  const read = useCallback(() => void readingOf(() => rowsOf(host)).then(setReading), [host]);
  useEffect(read, [read]);
  return { reading, readAgain: read };
}

/** A table without rows is none. */
async function rowsOf(host: Host): Promise<readonly StatisticsRow[] | undefined> {
  const rows = await readPulledStatistics(host);
  return rows?.length ? rows : undefined;
}
