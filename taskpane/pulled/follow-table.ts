import { pulledTableNames } from '../../src/pull/pulled-tables';
import type { Host } from '../../src/workbook/host';
import { watchSheet, type StopWatching } from '../../src/workbook/office-watch';

/** Milliseconds: what is typed in quick succession is one change. */
const pause = 300;

let stopWatching: StopWatching | undefined;
let awaited: ReturnType<typeof setTimeout> | undefined;

/** Tells of every change that somebody makes by hand to the pulled table where it stands now, instead of where it stood before. */
export async function followPulledTable(host: Host, onChange: () => void): Promise<void> {
  const [table] = await host.tables([pulledTableNames.statistics]);
  const stopBefore = stopWatching;
  stopWatching = undefined;
  // The sheet may be gone, and what listened to it.
  await stopBefore?.().catch(() => undefined);
  if (table === undefined) return;
  stopWatching = await watchSheet(table.sheet, () => {
    clearTimeout(awaited);
    awaited = setTimeout(onChange, pause);
  });
}
