import type { z } from 'zod';
import type { WorkbookState } from './host';
import type { Step } from './steps';

/**
 * What the workbook has kept under a key, as its schema reads it; undefined when there is nothing that can be read. Everybody
 * who opens the workbook can change it.
 */
export function keptIn<Kept>({ settings }: Pick<WorkbookState, 'settings'>, key: string, schema: z.ZodType<Kept>): Kept | undefined {
  try {
    return schema.safeParse(JSON.parse(String(settings[key]))).data;
  } catch {
    return undefined;
  }
}

/** The step that keeps something in the workbook, as JSON. Everybody who opens it can read it: nothing personal belongs there. */
export function keep(key: string, kept: unknown): Step {
  return { do: 'set-setting', key, value: JSON.stringify(kept) };
}
