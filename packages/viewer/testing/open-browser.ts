import { existsSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const places = [
  process.env['CARTOGRAPH_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Chromium is; `undefined` where there is none. Throws in CI, where a missing browser is a failure. */
export function findChromium(): string | undefined {
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined && /^(1|true)$/i.test(process.env['CI'] ?? ''))
    throw new Error('no Chromium; run: node scripts/chromium.mjs install');
  return found;
}

/** Opens a real browser without a screen. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page that keeps account of what must not happen: errors, warnings, breaches of the policy, requests to elsewhere. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens an address as a reader who has been here before, unless `isFirstVisit`. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { readonly isFirstVisit?: boolean } = {},
): Promise<WatchedPage> {
  const { isFirstVisit = false, ...more } = options;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...more,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(address).origin)
      complaints.push(`request to ${url.origin}`);
  });
  await page.addInitScript((isFirst) => {
    if (!isFirst) localStorage.setItem('cartograph.seen', 'yes');
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  }, isFirstVisit);
  await page.goto(address);
  await page.waitForFunction(isSettled);
  return { page, complaints, close: () => context.close() };
}

/** Whether the page has drawn what it has to draw. Runs in the page. */
function isSettled(): boolean {
  if (document.querySelector('.notice[role="status"]') !== null) return false;
  const isEmpty = document.querySelector('.notice pre') !== null;
  // Where nothing has a date there is no timeline; the address follows once all is loaded.
  return (
    isEmpty || document.querySelector('.time') !== null || document.documentElement.dataset['address'] === 'current'
  );
}

/** Waits until the address holds the view that is on the screen. */
export const waitForAddress = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.documentElement.dataset['address'] === 'current');
};
