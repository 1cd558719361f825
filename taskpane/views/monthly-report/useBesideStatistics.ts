import { useEffect, useState } from 'react';
import { logColumns } from '../../../src/locale/sheets/pull';
import { readStanding } from '../../../src/pull/standing';
import { readUnitsOfDepartments, type UnitsOfDepartments } from '../../../src/pull/unit-departments';
import type { Host } from '../../../src/workbook/host';
import { useHost } from '../../frame/host';

/** What the workbook keeps beside the pulled statistics. */
export interface BesideStatistics {
  readonly departments: UnitsOfDepartments;
  /** What the column of times of the log of pulls is called; undefined when there is no log. */
  readonly logTimeColumn?: string;
}

const nothing: BesideStatistics = { departments: {} };
const timeColumns: readonly string[] = Object.values(logColumns.time);

/** What the workbook keeps beside the statistics, read when the view opens; without an answer nothing. */
export function useBesideStatistics(): BesideStatistics {
  const host = useHost();
  const [beside, setBeside] = useState(nothing);
  useEffect(() => {
    readBeside(host).then(setBeside, () => setBeside(nothing));
  }, [host]);
  return beside;
}

async function readBeside(host: Host): Promise<BesideStatistics> {
  const { headings } = await readStanding(host);
  const logTimeColumn = headings.log?.find((heading) => timeColumns.includes(heading));
  return { departments: await readUnitsOfDepartments(host), logTimeColumn };
}
