import type { Frame, Locator } from 'playwright-core';
import { openPane, type OpenPane } from './pane';

interface ListeningWindow extends Window {
  told?: string[];
}

/** Of an insertion, on a machine that does much else. */
const longestMs = 120_000;
const pauseMs = 20;

/**
 * What the pane tells in passing, kept: it goes away after some seconds, whether or not a test has looked, and what was told of
 * an earlier insertion is not to be taken for what is told of the next.
 */
export class PaneNews {
  constructor(private readonly pane: Frame) {}

  /** Begins to listen, in a pane that has just been opened. */
  async listen(): Promise<void> {
    await this.pane.getByRole('region', { name: 'Meddelanden' }).waitFor({ state: 'attached' });
    await this.pane.evaluate(() => {
      const told: string[] = [];
      (window as ListeningWindow).told = told;
      const listener = new MutationObserver((changes) => {
        for (const { addedNodes } of changes) told.push(...[...addedNodes].map(({ textContent }) => textContent ?? ''));
      });
      listener.observe(document.querySelector('[aria-label="Meddelanden"]')!, { childList: true, subtree: true });
    });
  }

  /** What has been told before does not count. */
  async forget(): Promise<void> {
    await this.pane.evaluate(() => {
      (window as ListeningWindow).told?.splice(0);
    });
  }

  async has(text: string): Promise<boolean> {
    const told = await this.pane.evaluate(() => (window as ListeningWindow).told ?? []);
    return told.some((one) => one.includes(text));
  }

  /** Until that has been told, or something else is seen; whether it was told. */
  async untilToldOr(other: Locator, text: string): Promise<boolean> {
    await this.until(`told: ${text}`, async () => (await this.has(text)) || (await other.count()) > 0);
    return this.has(text);
  }

  /** Until that has been told. */
  async untilTold(text: string): Promise<void> {
    await this.until(`told: ${text}`, () => this.has(text));
  }

  private async until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    const end = performance.now() + longestMs;
    while (!(await isSo())) {
      if (performance.now() > end) throw new Error(`Not ${what}. The pane shows: ${await this.pane.locator('main').innerText()}`);
      await this.pane.waitForTimeout(pauseMs);
    }
  }
}

/** The pane beside an empty workbook, and what it tells. */
export async function openListenedPane(): Promise<{ readonly open: OpenPane; readonly news: PaneNews }> {
  const open = await openPane();
  const news = new PaneNews(open.pane);
  await news.listen();
  return { open, news };
}
