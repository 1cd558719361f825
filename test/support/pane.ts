import type { Frame, Page } from 'playwright-core';
import { openWorkbench, type OpenOptions, type OpenWorkbench } from './workbench';

/** The pane in the workbench, as a person has it before them. */
export interface OpenPane {
  readonly workbench: OpenWorkbench;
  readonly page: Page;
  readonly pane: Frame;
  /** What stands in the first table row of that label, with plain spaces. */
  figure(label: string): Promise<string>;
  /** What the cells hold. */
  read(address: string): Promise<(string | number | boolean)[][]>;
}

/** Opens the pane beside an empty workbook, and waits for its first page. */
export async function openPane(options: OpenOptions = {}): Promise<OpenPane> {
  const workbench = await openWorkbench({ query: 'workbook=empty', ...options });
  const { page, pane } = workbench;
  await pane.getByRole('heading', { level: 1 }).waitFor();
  return {
    workbench,
    page,
    pane,
    figure: async (label) => {
      const cell = pane.getByRole('row', { name: label }).first().getByRole('cell');
      return ((await cell.textContent()) ?? '').replace(/\s/g, ' ');
    },
    read: (address) => workbench.call('read', address),
  };
}

/** Opens the pane anew in the same workbook, and waits for its first page. */
export async function reloadPane({ pane }: OpenPane): Promise<void> {
  await pane.evaluate(() => {
    document.documentElement.dataset.isOld = 'true';
    location.reload();
  });
  await pane.locator('html:not([data-is-old]) h1').waitFor();
}

/** Ends it, also when it was never opened. */
export async function closePane(open: OpenPane | undefined): Promise<void> {
  await open?.workbench.close();
}
