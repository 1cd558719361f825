import { useCallback, useEffect, useState } from 'react';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { readPulledStatistics } from '../../src/pull/read-back';
import { readNationalIndex, type StandingIndex } from '../../src/sources/national-index/standing';
import type { Host } from '../../src/workbook/host';
import { useHost } from '../frame/host';
import { handOverPulledStatistics } from './hand-over';
import { readingOf, type Reading } from './reading';

/** The statistics that have been pulled into the workbook, and the national index beside them where there is one. */
export interface PulledTables {
  readonly statistics: readonly StatisticsRow[];
  readonly index?: StandingIndex;
}

interface PulledTablesControl {
  /** As they were when they could last be read. */
  readonly reading: Reading<PulledTables>;
  /** Reads them again, lets the cells that show the statistics follow, and gives how it ended. */
  readonly readAgain: () => Promise<Reading<PulledTables>>;
}

/** Reads the pulled tables when the view opens, and again when asked. */
export function usePulledTables(): PulledTablesControl {
  const host = useHost();
  const [reading, setReading] = useState<Reading<PulledTables>>({ phase: 'reading' });
  useEffect(() => void readingOf(() => tablesOf(host, readPulledStatistics)).then(setReading), [host]);
  const readAgain = useCallback(async () => {
    const now = await readingOf(() => tablesOf(host, handOverPulledStatistics));
    setReading((before) => (now.phase === 'read' || before.phase !== 'read' ? now : before));
    return now;
  }, [host]);
  return { reading, readAgain };
}

/** A table without rows is none. */
async function tablesOf(host: Host, readStatistics: typeof readPulledStatistics): Promise<PulledTables | undefined> {
  const statistics = await readStatistics(host);
  return statistics?.length ? { statistics, index: await readNationalIndex(host) } : undefined;
}
