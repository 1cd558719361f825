import type { Page } from 'playwright-core';
import { indexAddresses } from '../../src/sources/national-index/addresses';
import type { PublisherServer } from '../sources/national-index/publisher-server';

/**
 * Lets a server on this machine answer for the publishers of the index. The page itself asks their real addresses, under its
 * real content security policy; on the way out of the browser the requests turn off, and never leave the machine.
 */
export async function answerForPublishers(page: Page, server: PublisherServer): Promise<void> {
  for (const address of Object.values(indexAddresses)) {
    await page.route(`${address}/**`, async (route) => {
      try {
        await route.fulfill({ response: await route.fetch({ url: server.addressFor(route.request().url()) }) });
      } catch {
        // Nobody listens, or the page has stopped asking.
        await route.abort('connectionrefused').catch(() => undefined);
      }
    });
  }
}
