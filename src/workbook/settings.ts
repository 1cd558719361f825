import { z } from 'zod';
import type { Host } from './host';

z.config({ jitless: true });

const key = 'Friskdag.Settings';

const settingsSchema = z.object({ language: z.enum(['sv', 'en']).optional() });

/** What the user has chosen for a workbook, kept in it. Everybody who opens it can read it: nothing personal belongs here. */
export type Settings = z.infer<typeof settingsSchema>;

/** The settings of the workbook; none when there are none that can be read. */
export async function readSettings(host: Host): Promise<Settings> {
  const { settings } = await host.look();
  try {
    return settingsSchema.parse(JSON.parse(String(settings[key])));
  } catch {
    return {};
  }
}

/** Keeps the settings in the workbook. */
export async function writeSettings(host: Host, settings: Settings): Promise<void> {
  await host.run([{ do: 'set-setting', key, value: JSON.stringify(settings) }]);
}
