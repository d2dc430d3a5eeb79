import { createHash } from 'node:crypto';
import { escapeHtml } from '../text/escape-html.ts';
import type { DiffEntry } from './describe-diff.ts';
import { describeDiff } from './describe-diff.ts';
import { articleWords, kindWords, sideWords, summarize, valueWords } from './diff-words.ts';
import type { GraphDiff } from './graph-diff.ts';

const STYLE = `:root{color-scheme:light dark;--ink:#1b1f24;--muted:#5e6672;--ground:#fbfaf7;--line:#e6e3dc;--new:#1e6e3a;--gone:#b3261e;--other:#2447b8}
@media(prefers-color-scheme:dark){:root{--ink:#eceae4;--muted:#a3abb7;--ground:#15181d;--line:#2d333d;--new:#8fd6a6;--gone:#ff9d8f;--other:#79c4ff}}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground);max-width:46rem;margin:0 auto;padding:1.5rem}
h1{font:600 1.4rem/1.25 Georgia,serif}h2{font-size:1rem;margin:2rem 0 .5rem}ul{list-style:none;padding:0;margin:0}
li{padding:.6rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}q{font-family:Georgia,serif}p,small,dl{color:var(--muted);margin:.2rem 0}
dt,dd{display:inline;margin:0 .3rem 0 0}.added b{color:var(--new)}.removed b{color:var(--gone)}.changed b{color:var(--other)}a{color:inherit}`;

const words = { added: '+ added', removed: '− removed', changed: '◐ changed' } as const;

/** A diff as one page that needs nothing else: no script, no network. */
export function diffToHtml(diff: GraphDiff): string {
  const entries = describeDiff(diff);
  const title = `${sideWords(diff.from)} → ${sideWords(diff.to)}`;
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const kinds = ['edge', 'claim', 'actor', 'document'] as const;
  const sections = kinds.map((kind) =>
    section(
      kind,
      entries.filter((entry) => entry.kind === kind),
      diff,
    ),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(summarize(diff))}</p>${sections.join('')}
<p>Extracted automatically; read the articles. From ${escapeHtml(diff.from.hash)} to ${escapeHtml(diff.to.hash)}.</p></main></body></html>
`;
}

function section(kind: DiffEntry['kind'], entries: readonly DiffEntry[], diff: GraphDiff): string {
  if (entries.length === 0) return '';
  const heading = kindWords[kind][1].replace(/^./, (letter) => letter.toUpperCase());
  return `<h2>${heading}</h2><ul>${entries.map((entry) => item(entry, diff)).join('')}</ul>`;
}

function item(entry: DiffEntry, diff: GraphDiff): string {
  const properties = entry.properties.map(
    ({ name, before, after }) =>
      `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(valueWords(before))} → ${escapeHtml(valueWords(after))}</dd></div>`,
  );
  const quote =
    entry.quote === undefined ? '' : `<div><q>${escapeHtml(entry.quote)}</q> ${escapeHtml(entry.manner ?? '')}</div>`;
  const list = properties.length === 0 ? '' : `<dl>${properties.join('')}</dl>`;
  const articles = entry.kind === 'document' ? [] : entry.articles.map((id) => article(id, diff));
  return `<li class="${entry.mark}"><b>${words[entry.mark]}</b> ${escapeHtml(entry.title)}${quote}${list}${articles.join('')}</li>`;
}

function article(id: string, { articles }: GraphDiff): string {
  const found = Object.hasOwn(articles, id) ? articles[id] : undefined;
  const told = escapeHtml(found ? articleWords(found) : id);
  const isLink = found?.url !== undefined && /^https?:\/\//i.test(found.url);
  return `<div><small>${isLink ? `<a href="${escapeHtml(found.url ?? '')}" rel="noreferrer">${told}</a>` : told}</small></div>`;
}
