import { useCallback, useEffect, useState } from 'react';
import type { StatisticsRow } from '../../../src/absence/statistics-row';
import { readPulledStatistics } from '../../../src/pull/read-back';
import { readNationalIndex, type StandingIndex } from '../../../src/sources/national-index/standing';
import type { Host } from '../../../src/workbook/host';
import { useHost } from '../../frame/host';

/** The tables that have been pulled into the workbook, as far as they stand there. */
export interface PulledTables {
  readonly statistics?: readonly StatisticsRow[];
  readonly index?: StandingIndex;
  /** The tables are there, but cannot be read. */
  readonly unreadable?: boolean;
}

/** Reads the pulled tables when the view opens, and again when asked. */
export function usePulledTables(): { readonly tables: PulledTables; readonly read: () => Promise<PulledTables> } {
  const host = useHost();
  const [tables, setTables] = useState<PulledTables>({});
  const read = useCallback(async () => {
    const now = await tablesOf(host);
    setTables(now);
    return now;
  }, [host]);
  useEffect(() => void read(), [read]);
  return { tables, read };
}

async function tablesOf(host: Host): Promise<PulledTables> {
  try {
    return { statistics: await readPulledStatistics(host), index: await readNationalIndex(host) };
  } catch {
    return { unreadable: true };
  }
}
