import type { SourcePreview } from '../../../src/pull/preview';
import type { Host } from '../../../src/workbook/host';
import { sentSource, type CompleteChoice } from './choice';
import { inWorker } from './worker/in-worker';
import type { ChosenColumns } from './worker/job';

/** Reads spells and employees in a worker, to show how they are understood. */
export async function previewStatistics(
  host: Host,
  choice: CompleteChoice,
  columns: ChosenColumns,
  { signal }: { readonly signal: AbortSignal },
): Promise<SourcePreview> {
  const source = await sentSource(choice, host);
  return inWorker({ do: 'preview', source, columns }, { signal });
}
