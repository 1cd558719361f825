import { z } from 'zod';
import { noPublications, publishedWith, type Publications, type PublishedRow } from '../privacy/publications';
import type { Host } from '../workbook/host';
import { keep, keptIn } from '../workbook/kept';
import type { Step } from '../workbook/steps';
import { readPulledExtract } from './extract/read-back';
import { readPulledStatistics } from './read-back';

z.config({ jitless: true });

const key = 'Friskdag.Published';

/** Publications as they are kept, in a workbook or beside tables. */
export const publicationsSchema = z.record(z.string(), z.string());

/**
 * All that the workbook has published: what it has kept, and the tables that stand in it, of which it may have kept nothing.
 *
 * @throws {InputError} when a table cannot be read; see `readPulledStatistics`
 */
export async function readPublications(host: Host): Promise<Publications> {
  const kept = keptIn(await host.look(), key, publicationsSchema) ?? noPublications;
  const standing: readonly PublishedRow[] = [...((await readPulledStatistics(host)) ?? []), ...((await readPulledExtract(host)) ?? [])];
  return publishedWith(kept, standing);
}

/** Keeps in the workbook what the table that stands in it has published, before others take its place. */
export async function rememberPublications(host: Host, publications: Publications): Promise<void> {
  const { settings } = await host.look();
  const step = keep(key, publications);
  const isKept = step.do === 'set-setting' && settings[key] === step.value;
  if (!isKept && Object.keys(publications).length > 0) await host.run([step]);
}

/** The step that keeps in the workbook what a pull has published. */
export function keepPublications(earlier: Publications, rows: readonly PublishedRow[]): Step {
  return keep(key, publishedWith(earlier, rows));
}
