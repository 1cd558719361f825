import { z } from 'zod';
import { usualThreshold } from '../../privacy/suppress';
import { extractHeadings, type ExtractField } from '../../sources/columns/headings';
import type { Remembered } from '../../sources/columns/layout';
import type { Host } from '../../workbook/host';
import { keep, keptIn } from '../../workbook/kept';
import type { Step } from '../../workbook/steps';
import { columnsSchema, thresholdSchema } from '../settings';

z.config({ jitless: true });

/** How an extract is read and what is shown of it; kept in the workbook. */
export interface ExtractSettings {
  /** The most employees of a group that is hidden. */
  readonly threshold: number;
  /** The columns that the user has corrected, by fingerprint of the layout. */
  readonly columns: Remembered<ExtractField>;
}

/** The settings of a first pull: small groups hidden, columns as they are guessed. */
export const usualExtractSettings: ExtractSettings = { threshold: usualThreshold, columns: {} };

const key = 'Friskdag.Extract';

const settingsSchema = z.object({ threshold: thresholdSchema, columns: columnsSchema<ExtractField>(extractHeadings) });

/** The settings of the last extract that was pulled into the workbook; undefined when there are none that can be read. */
export async function readExtractSettings(host: Host): Promise<ExtractSettings | undefined> {
  return keptIn(await host.look(), key, settingsSchema);
}

/** Keeps the settings in the workbook. Columns are kept by number, layouts by a fingerprint that holds no heading. */
export function extractSettingsStep(settings: ExtractSettings): Step {
  return keep(key, settingsSchema.parse(settings));
}
