import { useCallback, useEffect, useState } from 'react';
import type { StatisticsRow } from '../../../src/absence/statistics-row';
import { readPulledStatistics } from '../../../src/pull/read-back';
import { readNationalIndex, type StandingIndex } from '../../../src/sources/national-index/standing';
import type { Host } from '../../../src/workbook/host';
import { useHost } from '../../frame/host';
import { handOverPulledStatistics } from '../../pulled/hand-over';

/** The tables that have been pulled into the workbook, as far as they stand there. */
export interface PulledTables {
  readonly statistics?: readonly StatisticsRow[];
  readonly index?: StandingIndex;
  /** The tables are there, but cannot be read. */
  readonly unreadable?: boolean;
}

interface PulledTablesControl {
  readonly tables: PulledTables;
  /** Reads them again, and lets the cells that show the statistics follow. */
  readonly readAgain: () => Promise<PulledTables>;
}

/** Reads the pulled tables when the view opens, and again when asked. */
export function usePulledTables(): PulledTablesControl {
  const host = useHost();
  const [tables, setTables] = useState<PulledTables>({});
  useEffect(() => void tablesOf(host, readPulledStatistics).then(setTables), [host]);
  const readAgain = useCallback(async () => {
    const now = await tablesOf(host, handOverPulledStatistics);
    setTables(now);
    return now;
  }, [host]);
  return { tables, readAgain };
}

async function tablesOf(host: Host, readStatistics: typeof readPulledStatistics): Promise<PulledTables> {
  try {
    return { statistics: await readStatistics(host), index: await readNationalIndex(host) };
  } catch {
    return { unreadable: true };
  }
}
