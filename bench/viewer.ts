// Measures the page on a seeded graph: tsx --conditions=@cartograph/source bench/viewer.ts [STORED ACTORS] (10,000 by default).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim, Entity, Extraction } from '@cartograph/model';
import { claimId, contentHash, EXTRACTION_VERSION } from '@cartograph/model';
import { openStore } from '@cartograph/store';
import { createApp } from '@cartograph/viewer';
import type { Page } from 'playwright-core';
import { openBrowser } from '../packages/viewer/testing/open-browser.ts';

interface Drawn {
  panBy(by: { readonly x: number; readonly y: number }): void;
  nodes(): { readonly length: number };
  elements(): { readonly length: number };
  renderer(): { render(): void };
  emit(event: string): void;
}

const stored = Number(process.argv[2] ?? 10_000);
const labels = ['Official', 'Person', 'Government', 'Agency', 'Cartel', 'Organization', 'Place'] as const;
const relations = ['CONSULT', 'ACCUSE', 'SANCTION', 'COOPERATE', 'COERCE', 'SUPPORT'] as const;
let state = 11;
const next = (below: number): number => {
  state = (state * 16_807) % 2_147_483_647;
  return state % below;
};

const folder = mkdtempSync(join(tmpdir(), 'cartograph-bench-'));
const store = await openStore(`ladybug:${join(folder, 'graph')}`);
await timed('save', async () => {
  for (let at = 0; at < stored; at += 1000) await store.save(seed(at, Math.min(1000, stored - at)));
});
const viewer = createApp({ store, version: 'bench' });
const { url } = await viewer.listen({ port: 0 });
const browser = await openBrowser();
await firstPicture('cold');
await firstPicture('warm');
const page = await openPage();
await measureDraw(page);
await measureTyping();
await measureExpand(page);
await measureMemory(page);
await browser.close();
await viewer.close();
await store.close();
rmSync(folder, { recursive: true, force: true });

/** A document a forty actors; low numbers are named most, as in news. */
function seed(from: number, count: number): readonly Extraction[] {
  return Array.from({ length: Math.ceil(count / 40) }, (_, part) => {
    const first = from + part * 40;
    const pairs = Array.from(
      { length: 60 },
      (_, place) => [first + (place % 40), next(next(3) === 0 ? stored : 120)] as const,
    ).filter(([a, b]) => a !== b);
    const sentences = pairs.map(([a, b]) => `${nameOf(a)} met ${nameOf(b)}.`);
    const text = sentences.join(' ');
    let start = 0;
    const spans = sentences.map((sentence) => {
      const span = { start, end: start + sentence.length };
      start = span.end + 1;
      return span;
    });
    const id = `bench-${first}`;
    const claims = pairs.map(([a, b], place): Claim => {
      const [subject, object, relation, quote] = [
        idOf(a),
        idOf(b),
        relations[next(relations.length)] ?? 'CONSULT',
        sentences[place] ?? '',
      ];
      const span = spans[place] ?? { start: 0, end: 0 };
      const verb = span.start + nameOf(a).length + 1;
      return {
        id: claimId({ documentId: id, quote, occurrence: place, subject, relation, object, polarity: 'positive' }),
        subject,
        relation,
        object,
        mutual: false,
        contexts: [],
        action: 'meet',
        polarity: 'positive',
        modality: 'actual',
        speakers: [],
        speech: 'none',
        event: `e${place}`,
        quote,
        evidence: {
          sentence: { index: place, ...span },
          trigger: { start: verb, end: verb + 3 },
          subject: { start: span.start, end: verb - 1 },
          object: { start: verb + 4, end: span.end - 1 },
        },
        confidence: 0.8,
        rules: ['bench'],
      };
    });
    const entities = [...new Set(pairs.flat())].map((n): Entity => ({
      id: idOf(n),
      label: labels[n % labels.length] ?? 'Person',
      name: nameOf(n),
      aliases: [],
      known: true,
      named: true,
      collective: false,
    }));
    return {
      version: EXTRACTION_VERSION,
      document: {
        id,
        publisher: `Outlet ${first % 7}`,
        publishedAt: `20${String(15 + (first % 10)).padStart(2, '0')}-0${1 + (first % 9)}-11`,
        language: 'en',
        hash: contentHash(text),
        producer: { version: '0', model: '0', gazetteer: '0' },
        boilerplate: [],
        text,
      },
      sentences: spans,
      entities,
      mentions: [],
      attributions: [],
      times: [],
      claims,
    };
  });
}

function idOf(n: number): string {
  return `actor-${n}`;
}

function nameOf(n: number): string {
  return `Person ${n.toString(36)} of ${(n * 7).toString(36)}`;
}

async function openPage(): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await opened.goto(url);
  await opened.locator('.time').waitFor();
  return opened;
}

async function firstPicture(name: string): Promise<void> {
  const opened = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const started = performance.now();
  await opened.goto(url);
  await opened.waitForFunction(
    () =>
      (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as { cy: Drawn } | undefined)?.cy.nodes()
        .length,
  );
  report(`first picture, ${name}`, performance.now() - started);
  await opened.close();
}

/** Milliseconds of the main thread from a pan to the end of its drawing. */
async function measureDraw(on: Page): Promise<void> {
  const [elements, times] = await on.evaluate(async () => {
    const { cy } = Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as { cy: Drawn };
    const times: number[] = [];
    for (let round = 0; round < 60; round++) {
      cy.panBy({ x: round % 2 === 0 ? 7 : -7, y: 3 });
      const started = performance.now();
      // Lines and nodes at once, then the names, which follow this event.
      cy.renderer().render();
      cy.emit('render');
      times.push(performance.now() - started);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return [cy.elements().length, times] as const;
  });
  report(`draw of ${elements} elements, median`, quantile(times, 0.5));
  report(`draw of ${elements} elements, p95`, quantile(times, 0.95));
}

async function measureTyping(): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 60; round++) {
    const query = nameOf(next(stored)).slice(0, 4 + (round % 9));
    const started = performance.now();
    await (await fetch(`${url}/api/search?q=${encodeURIComponent(query)}`)).text();
    times.push(performance.now() - started);
  }
  report('search, p95', quantile(times, 0.95));
}

async function measureExpand(on: Page): Promise<void> {
  const { edges, actors } = await store.overview({ actors: 300, edges: 600 });
  const degree = (id: string): number => edges.filter((edge) => edge.subject === id || edge.object === id).length;
  const [best] = [...actors].sort((a, b) => degree(b.id) - degree(a.id));
  await on.locator('#search').fill(best?.name ?? '');
  await on.locator('#search-list [role=option]').first().click();
  const button = on.locator('.right').getByRole('button', { name: /^Expand/ });
  await button.waitFor();
  const before = await on.locator('.status').innerText();
  const started = performance.now();
  await button.click();
  await on.waitForFunction((text) => document.querySelector('.status')?.textContent !== text, before);
  report('expand of 25', performance.now() - started);
}

/** What two hundred rounds of expanding and undoing leave behind, in megabytes. */
async function measureMemory(on: Page): Promise<void> {
  const session = await on.context().newCDPSession(on);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return ((await session.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize / 1e6;
  };
  const round = async (): Promise<void> => {
    await on.locator('.graph').focus();
    await on.keyboard.press('h');
    await on.keyboard.press('Control+z');
  };
  for (let warm = 0; warm < 20; warm++) await round();
  const before = await heap();
  for (let step = 0; step < 200; step++) await round();
  console.log(`heap after 200 rounds of hide and undo: ${((await heap()) - before).toFixed(1)} MB more`);
}

async function timed(name: string, work: () => Promise<void>): Promise<void> {
  const started = performance.now();
  await work();
  report(name, performance.now() - started);
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

function report(name: string, milliseconds: number): void {
  console.log(`${name}: ${milliseconds.toFixed(1)} ms`);
}
