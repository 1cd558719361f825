import type { Frame } from 'playwright-core';

/**
 * Presses Cancel as soon as the progress is at that stage: no person is as quick, nor a test from outside.
 *
 * @param stage how the progress is called then
 */
export function cancelWhen(pane: Frame, stage: RegExp): Promise<void> {
  return pane.evaluate((pattern) => {
    const listener = new MutationObserver(() => {
      const label = document.querySelector('[role=progressbar]')?.getAttribute('aria-label') ?? '';
      if (!new RegExp(pattern).test(label)) return;
      listener.disconnect();
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Avbryt')?.click();
    });
    listener.observe(document.body, { subtree: true, childList: true, attributes: true });
  }, stage.source);
}
