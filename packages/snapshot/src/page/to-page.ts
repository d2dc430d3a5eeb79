import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { actorLabelDefinitions } from '@cartograph/model';
import { deflateSync, strToU8 } from 'fflate';
import type { CitedGraph } from '../cite/citation.ts';
import { drawShape } from '../picture/draw-shape.ts';
import type { GraphPart } from '../picture/choose-part.ts';
import { makePicture } from '../picture/make-picture.ts';
import { lightTheme } from '../picture/theme.ts';
import { toSvg } from '../picture/to-svg.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { GraphView } from '../view/graph-view.ts';
import { toPageData } from './page-data.ts';

const assets = new URL('../../assets/', import.meta.url);

/** A part of a graph as one HTML page: opens from a disk, asks the network for nothing, runs no script but its own. */
export async function toPage(part: GraphPart, cited: CitedGraph, view?: GraphView): Promise<string> {
  const [script, style] = await Promise.all(
    ['page.js', 'page.css'].map((name) => readFile(new URL(name, assets), 'utf8')),
  );
  const svg = toSvg(makePicture(part, cited, view), { hasLegend: false, isEverybodyNamed: true });
  const data = Buffer.from(deflateSync(strToU8(toPageData(part, cited)), { level: 9 })).toString('base64');
  const title = cited.snapshot === undefined ? 'Cartograph' : `Cartograph: ${cited.snapshot}`;
  const policy = `default-src 'none'; script-src '${hashOf(script ?? '')}'; style-src '${hashOf(style ?? '')}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${escapeHtml(title)}</title>
<style>${style}</style></head><body>
<header><h1>${escapeHtml(title)}</h1><span class="quiet" id="size"></span><span class="grow"></span>
<label><span data-word="search"></span> <input id="search" type="search" list="names" autocomplete="off"></label><datalist id="names"></datalist>
<div role="tablist"><button role="tab" id="tab-graph" aria-controls="graph" aria-selected="true" data-word="graph"></button> <button role="tab" id="tab-table" aria-controls="table" aria-selected="false" data-word="table"></button></div>
<button id="language"></button><button id="keys" data-word="keys"></button></header>
<main><div id="graph" role="tabpanel" aria-labelledby="tab-graph" tabindex="0">${svg}<div id="legend">${legend()}</div><div id="zoom"><button id="closer">+</button><button id="wider">−</button><button id="fit" data-word="fit"></button></div></div>
<div id="table" role="tabpanel" aria-labelledby="tab-table" tabindex="0" hidden></div></main>
<aside id="panel" aria-live="polite" tabindex="0"></aside>
<section id="time" aria-label="Time"><label><span data-word="from"></span> <input id="from" type="date"></label><svg id="bars" preserveAspectRatio="none" aria-hidden="true"></svg><label><span data-word="to"></span> <input id="to" type="date"></label><button id="all" data-word="all"></button><span class="quiet" id="shown" role="status"></span></section>
<footer><span data-word="automatic"></span> <span data-word="licence"></span> <span>${escapeHtml(cited.hash)}</span></footer>
<dialog id="help" aria-labelledby="keys"></dialog>
<noscript>This page draws its evidence with its own script, which is switched off.</noscript>
<script type="application/octet-stream" id="data">${data}</script><script>${script}</script></body></html>
`;
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const legend = (): string =>
  actorLabelDefinitions
    .map(
      ({ label }) =>
        `<button data-label="${label}" aria-pressed="true"><svg viewBox="0 0 14 14" aria-hidden="true">${drawShape(label, 7, 7, 6, lightTheme)}</svg> <span></span></button>`,
    )
    .join('');
