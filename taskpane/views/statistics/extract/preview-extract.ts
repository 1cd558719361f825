import type { ExtractPreview } from '../../../../src/pull/extract/preview';
import type { ExtractSettings } from '../../../../src/pull/extract/settings';
import type { Host } from '../../../../src/workbook/host';
import { inWorker } from '../worker/in-worker';
import { sentExtract, type ExtractChoice } from './choice';

/** Reads an extract in a worker, to show how it is understood. */
export async function previewExtract(
  host: Host,
  choice: ExtractChoice,
  columns: ExtractSettings['columns'],
  { signal }: { readonly signal: AbortSignal },
): Promise<ExtractPreview> {
  const extract = await sentExtract(choice, host);
  return inWorker({ do: 'preview-extract', extract, columns }, { signal });
}
