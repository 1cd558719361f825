import { z } from 'zod';
import type { Host } from './host';
import { keep, keptIn } from './kept';

z.config({ jitless: true });

const key = 'Friskdag.Settings';

const settingsSchema = z.object({ language: z.enum(['sv', 'en']).optional() });

/** What the user has chosen for a workbook, kept in it. Everybody who opens it can read it: nothing personal belongs here. */
export type Settings = z.infer<typeof settingsSchema>;

/** The settings of the workbook; none when there are none that can be read. */
export async function readSettings(host: Host): Promise<Settings> {
  return keptIn(await host.look(), key, settingsSchema) ?? {};
}

/** Keeps the settings in the workbook. */
export async function writeSettings(host: Host, settings: Settings): Promise<void> {
  await host.run([keep(key, settings)]);
}
