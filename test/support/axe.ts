import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The ways in which Windows and Office show a pane. */
export const colours = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Colours = keyof typeof colours;

interface AxeWindow {
  readonly axe: { run(part: string): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
}

/**
 * What axe-core finds wrong with the pane in these colours, a text each; the page keeps the colours.
 *
 * @param part which element to look at: `main` is the view without its frame
 */
export async function violationsIn(page: Page, pane: Frame, chosen: Colours, part = 'body'): Promise<string[]> {
  await page.emulateMedia(colours[chosen]);
  // Fluent fades from one colour to the other; in between the contrast is neither's.
  await page.waitForTimeout(500);
  await pane.evaluate(source);
  const { violations } = await pane.evaluate((selector) => (window as unknown as AxeWindow).axe.run(selector), part);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}
