import type { Extraction } from '@cartograph/model';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { WatchedPage } from './open-browser.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { seededExtractions } from './seeded-articles.ts';
import type { ServedGraph } from './serve-graph.ts';
import { serveGraph } from './serve-graph.ts';

/** What the tests of a suite work with; it is there once their hooks have run. */
export interface WatchedGraph {
  readonly browser: Browser;
  readonly served: ServedGraph;
  readonly watched: WatchedPage;
}

/**
 * Opens a page on the seeded graph before each test of a suite, and fails the test that the page complained in. The graph is
 * one for all tests, or, where they write into it, a new one for each.
 */
export function watchGraph(graph: 'shared' | 'new'): WatchedGraph {
  let browser: Browser;
  let served: ServedGraph;
  let watched: WatchedPage;
  const serve = async (): Promise<void> => void (served = await serveGraph(seededExtractions()));
  beforeAll(async () => {
    [browser] = await Promise.all([openBrowser(), graph === 'shared' ? serve() : undefined]);
  });
  afterAll(async () => {
    await browser?.close();
    if (graph === 'shared') await served?.close();
  });
  beforeEach(async () => {
    if (graph === 'new') await serve();
    watched = await openPage(browser, served.url);
  });
  afterEach(async () => {
    const { complaints } = watched;
    await watched.close();
    if (graph === 'new') await served.close();
    expect(complaints).toEqual([]);
  });
  return {
    get browser() {
      return browser;
    },
    get served() {
      return served;
    },
    get watched() {
      return watched;
    },
  };
}

/** What a test works with that makes a graph of its own. */
export interface OwnGraph {
  readonly served: ServedGraph;
  readonly page: Page;
}

/**
 * For a suite whose tests each make a graph of their own: serves it and opens a page on it, at the address that is made of
 * the server's where one is. After each test all is closed, and the test fails that the page complained in.
 */
export function watchOwnGraphs(): (
  extractions: readonly Extraction[],
  addressOf?: (served: ServedGraph) => Promise<string>,
) => Promise<OwnGraph> {
  let browser: Browser;
  let open: readonly { readonly served: ServedGraph; readonly watched: WatchedPage }[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const last = open;
    open = [];
    for (const { served, watched } of last) {
      await watched.close();
      await served.close();
    }
    expect(last.flatMap(({ watched }) => watched.complaints)).toEqual([]);
  });
  return async (extractions, addressOf = async ({ url }) => url) => {
    const served = await serveGraph(extractions);
    const watched = await openPage(browser, await addressOf(served));
    open = [...open, { served, watched }];
    return { served, page: watched.page };
  };
}
