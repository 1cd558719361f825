import type { ElementHandle, Frame, Page } from 'playwright-core';

/** What a person sees who goes through the pane with the Tab key alone. */
export interface Walk {
  /** The elements in the order in which the focus came to them. */
  readonly visited: readonly string[];
  /** Those that looked the same with the focus as without it. */
  readonly unmarked: readonly string[];
  /** Elements that can be used but were never reached. */
  readonly unreached: readonly string[];
}

/** More stops than any view has: the focus goes round in circles. */
const mostStops = 200;
/** The focus ring lies outside the element. */
const margin = 4;

/** Goes from the top of the pane through all that the Tab key leads to. */
export async function walkByKeyboard(page: Page, pane: Frame): Promise<Walk> {
  const visited: string[] = [];
  const unmarked: string[] = [];
  await pane.evaluate(() => {
    document.querySelectorAll('[data-visited]').forEach((element) => element.removeAttribute('data-visited'));
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  await page.keyboard.press('Tab');
  let stop = await focused(pane);
  while (stop && visited.length < mostStops) {
    const name = await nameOf(stop);
    visited.push(name);
    const withFocus = await pictureOf(page, stop);
    await stop.evaluate((element) => element.setAttribute('data-visited', ''));
    await leave(page, stop);
    const without = await pictureOf(page, stop);
    if (withFocus.equals(without)) unmarked.push(name);
    stop = await focused(pane);
  }
  return { visited, unmarked, unreached: await unreachedIn(pane) };
}

/** A field for a date has a stop for its year, its month, its day and its calendar. */
const mostStopsInside = 5;

async function leave(page: Page, element: ElementHandle<HTMLElement>): Promise<void> {
  for (let stops = 0; stops < mostStopsInside; stops++) {
    await page.keyboard.press('Tab');
    if (!(await element.evaluate((each) => each === document.activeElement))) return;
  }
}

/** The element with the focus; undefined when it has left the pane. */
async function focused(pane: Frame): Promise<ElementHandle<HTMLElement> | undefined> {
  const handle = await pane.evaluateHandle(() =>
    document.hasFocus() && document.activeElement !== document.body ? document.activeElement : null,
  );
  const element = handle.asElement() as ElementHandle<HTMLElement> | null;
  const isNew = await element?.evaluate((each) => !each.hasAttribute('data-visited') && each.tagName !== 'MAIN');
  return isNew ? (element ?? undefined) : undefined;
}

async function pictureOf(page: Page, element: ElementHandle): Promise<Buffer> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) return Buffer.alloc(0);
  const clip = { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
  return page.screenshot({ clip, caret: 'hide', animations: 'disabled' });
}

function nameOf(element: ElementHandle<HTMLElement>): Promise<string> {
  return element.evaluate((each) =>
    `${each.tagName.toLowerCase()} ${each.getAttribute('aria-label') ?? each.id} ${each.innerText}`.trim().slice(0, 80),
  );
}

/** Of a group of radio buttons one can be reached; the arrows lead to the rest. */
function unreachedIn(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const usable =
      'button:not([disabled]), a[href], input:not([type=radio]):not([disabled]), input[type=radio]:checked, select, textarea, [role=slider]';
    return [...document.querySelectorAll<HTMLElement>(usable)]
      .filter((element) => element.checkVisibility() && !element.hasAttribute('data-visited'))
      .map((element) =>
        `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.id} ${element.innerText}`.slice(0, 80),
      );
  });
}
