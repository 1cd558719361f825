import { useCallback, useEffect, useState } from 'react';
import type { StatisticsRow } from '../../../src/absence/statistics-row';
import { logColumns } from '../../../src/locale/sheets/pull';
import { readPulledStatistics } from '../../../src/pull/read-back';
import { readStanding } from '../../../src/pull/standing';
import { readUnitsOfDepartments, type UnitsOfDepartments } from '../../../src/pull/unit-departments';
import { InputError, type Problem } from '../../../src/values/problem';
import { HostError, type Failure, type Host } from '../../../src/workbook/host';
import { useHost } from '../../frame/host';

/** What reports are made from, as the workbook has it. */
export interface ReportSource {
  readonly rows: readonly StatisticsRow[];
  readonly departments: UnitsOfDepartments;
  /** What the column of times of the log of pulls is called; undefined when there is no log. */
  readonly logTimeColumn: string | undefined;
}

/** How far the reading has come. */
export type ReadingSource =
  | { readonly phase: 'reading' | 'none' }
  | { readonly phase: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'read'; readonly source: ReportSource };

/** The pulled statistics of the workbook, read when the view opens and whenever it is asked for again. */
export function useReportSource(): { readonly reading: ReadingSource; readonly readAgain: () => void } {
  const host = useHost();
  const [reading, setReading] = useState<ReadingSource>({ phase: 'reading' });
  const read = useCallback(() => void readSource(host).then(setReading), [host]);
  useEffect(read, [read]);
  return { reading, readAgain: read };
}

const timeColumns: readonly string[] = Object.values(logColumns.time);

async function readSource(host: Host): Promise<ReadingSource> {
  try {
    const rows = await readPulledStatistics(host);
    if (rows === undefined || rows.length === 0) return { phase: 'none' };
    const { headings } = await readStanding(host);
    const logTimeColumn = headings.log?.find((heading) => timeColumns.includes(heading));
    return { phase: 'read', source: { rows, logTimeColumn, departments: await readUnitsOfDepartments(host) } };
  } catch (error) {
    if (error instanceof InputError) return { phase: 'unreadable', problems: error.problems };
    return { phase: 'failed', failure: error instanceof HostError ? error.failure : 'refused' };
  }
}
