import { useEffect, useState } from 'react';
import { logColumns } from '../../../src/locale/sheets/pull';
import { pulledTableNames } from '../../../src/pull/pulled-tables';
import { readUnitsOfDepartments, type UnitsOfDepartments } from '../../../src/pull/unit-departments';
import { areaAt, columnLetters } from '../../../src/sheets/address';
import type { PullTimes } from '../../../src/sheets/monthly-report-content';
import type { Host } from '../../../src/workbook/host';
import { readTable, type ReadTable } from '../../../src/workbook/tables';
import { useHost } from '../../frame/host';

/** What the workbook keeps beside the pulled statistics. */
export interface BesideStatistics {
  readonly departments: UnitsOfDepartments;
  /** Undefined when there is no log of pulls. */
  readonly pullTimes?: PullTimes;
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
  return { departments: await readUnitsOfDepartments(host), pullTimes: pullTimesIn(await readTable(host, pulledTableNames.log)) };
}

function pullTimesIn(log: ReadTable | undefined): PullTimes | undefined {
  const place = log?.headings.findIndex((heading) => timeColumns.includes(heading)) ?? -1;
  return log && place >= 0 ? { sheet: log.sheet, column: columnLetters(areaAt(log.address).left + place) } : undefined;
}
