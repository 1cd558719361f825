import type { ConsoleMessage, Frame, Page } from 'playwright-core';
import { serveWorkbench } from '../../workbench/server';
import { launchBrowser } from './browser';

/** The served workbench in a browser, with the pane running. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: Frame;
  readonly url: string;
  /** Calls a method of `window.workbench`. */
  call<Result>(method: string, ...methodArguments: unknown[]): Promise<Result>;
  /** What the content security policies have refused, and uncaught errors of page and pane. */
  readonly violations: string[];
  readonly offsiteRequests: string[];
  /** From the start of the loading until the pane ran and the first workbook was open. */
  readonly bootMs: number;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Another add-in than the built one. */
  readonly addinFolder?: string;
  /** Of the page's address, e.g. `empty=zero`; `workbook=empty` starts without the sample. */
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/* Long, for machines that do much else: what is waited for comes as soon as it can. */
const LONGEST_START_MS = 90_000;
const LONGEST_WAIT_MS = 60_000;

interface AutomatedWindow {
  readonly workbench: Record<string, (...methodArguments: unknown[]) => Promise<unknown>>;
}

/** Serves the workbench on a free port, opens it in a browser and waits until the add-in runs. */
export async function openWorkbench({ addinFolder, query = '', viewport }: OpenOptions = {}): Promise<OpenWorkbench> {
  const server = await serveWorkbench({ port: 0, host: 'localhost', addinFolder });
  const browser = await launchBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await browser.newPage({ viewport: viewport ?? { width: 1400, height: 800 } });
    page.setDefaultTimeout(LONGEST_WAIT_MS);
    const violations = watchViolations(page);
    const address = server.server.address();
    const url = `http://localhost:${typeof address === 'object' ? address?.port : ''}/`;
    const offsiteRequests = watchOffsiteRequests(page, url);
    const started = performance.now();
    await page.goto(`${url}?${query}`);
    await untilReady(page, violations);
    const bootMs = performance.now() - started;
    const pane = page.frames().find((frame) => frame.url().includes('/addin/'));
    if (!pane) throw new Error('the pane was not loaded');
    return { page, pane, url, call: (method, ...rest) => callWorkbench(page, method, rest), violations, offsiteRequests, bootMs, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function untilReady(page: Page, violations: readonly string[]): Promise<void> {
  try {
    await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: LONGEST_START_MS });
  } catch (cause) {
    throw new Error(`The workbench did not start. ${violations.join('\n')}`, { cause });
  }
}

async function callWorkbench<Result>(page: Page, method: string, methodArguments: unknown[]): Promise<Result> {
  const result = await page.evaluate(async ([name, given]) => (window as unknown as AutomatedWindow).workbench[name]?.(...given), [
    method,
    methodArguments,
  ] as const);
  return result as Result;
}

/** office.js sets two inline styles that the pane's policy refuses, in Excel as here; it does not need them. */
function isKnown(message: ConsoleMessage): boolean {
  return message.location().url.includes('/office/') && message.text().startsWith('Applying inline style');
}

/** Refusals show in the console of whichever frame they happen in. */
function watchViolations(page: Page): string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    const isRefusal = message.text().includes('Content Security Policy') && !isKnown(message);
    if (isRefusal) violations.push(message.text());
  });
  page.on('pageerror', (error) => violations.push(error.stack ?? error.message));
  return violations;
}

function watchOffsiteRequests(page: Page, url: string): string[] {
  const offsite: string[] = [];
  page.on('request', (request) => {
    const isHere = request.url().startsWith(url) || /^(data|blob|about):/.test(request.url());
    if (!isHere) offsite.push(request.url());
  });
  return offsite;
}
