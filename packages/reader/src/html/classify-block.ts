import type { BoilerplateKind } from '@cartograph/model';
import { classifyLine } from '@cartograph/model';
import { findDatelineDate } from '../find-dateline-date.ts';

const byTag: Readonly<Record<string, BoilerplateKind>> = {
  FIGCAPTION: 'caption',
  NAV: 'navigation',
  FOOTER: 'navigation',
  H1: 'headline',
  H2: 'headline',
  H3: 'headline',
  H4: 'headline',
};

const byName: readonly (readonly [BoilerplateKind, RegExp])[] = [
  ['caption', /caption|photo-?credit|image-?credit/],
  ['byline', /\bbyline|author-?(name|info|bio|line)|by-?author/],
  ['dateline', /dateline|timestamp|publish(ed)?-?(date|time|on)|pub-?date|entry-date|post-date/],
  ['share', /\bshar(e|ing)\b|social|follow-us|addthis/],
  ['newsletter', /newsletter|subscri(be|ption)|sign-?up|paywall/],
  ['cookie', /cookie|consent|gdpr/],
  ['advert', /\bad(s|vert|vertisement|-slot|-container|-unit)?\b|sponsor|\bpromoted\b|outbrain|taboola/],
  [
    'related-stories',
    /related|recommend|\bpromo\b|read-?more|more-?(on|from|stories)|trending|most-?(read|popular)|also-?read|see-?also/,
  ],
  ['navigation', /breadcrumb|\bnav(bar|igation)?\b|\bmenu\b|\btags?\b|topics-list|site-footer/],
  ['sign-off', /contributors?-?note|correction-?note/],
];

// paragraphs of the story are called "paywall" and "ad-placeholder" too
const ofParagraphs: ReadonlySet<BoilerplateKind> = new Set(['caption', 'byline', 'dateline', 'share']);

/** What an element is by its tag, role and names, when it is no prose. */
export function classifyElement(element: Element): BoilerplateKind | undefined {
  const name = element.tagName.toUpperCase();
  if (name === 'TIME' || name === 'BODY' || name === 'ARTICLE' || name === 'MAIN') return undefined;
  if (element.getAttribute('role') === 'navigation') return 'navigation';
  if (byTag[name]) return byTag[name];
  const names = `${element.className} ${element.id} ${element.getAttribute('data-testid') ?? ''}`
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
  const found = byName.find(([kind, pattern]) => (name !== 'P' || ofParagraphs.has(kind)) && pattern.test(names))?.[0];
  // a wrapper called "article-with-sponsor" holds the story itself
  if (found !== undefined && proseLength(element) < 600) return found;
  return isLinkList(element) ? 'related-stories' : undefined;
}

function proseLength(element: Element): number {
  return [...element.querySelectorAll('p')].reduce(
    (sum, paragraph) => sum + (paragraph.textContent ?? '').trim().length,
    0,
  );
}

const LISTS = new Set(['UL', 'OL', 'ASIDE', 'SECTION']);

/** A list that is little but links: stories to go on with. */
function isLinkList(element: Element): boolean {
  if (!LISTS.has(element.tagName.toUpperCase())) return false;
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  const all = (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
  return links.length >= 2 && linked > all * 0.7;
}

/** What a paragraph is by its words, when it is no prose. */
export function classifyText(text: string): BoilerplateKind | undefined {
  if (text.length < 60 && findDatelineDate(text) !== undefined) return 'dateline';
  return classifyLine(text);
}

/** What a paragraph that is one link is: a sentence is prose, a few words lead elsewhere. */
export function classifyLink(text: string): BoilerplateKind | undefined {
  if (/[.!?]["”’)]*$/.test(text) && text.length > 60) return undefined;
  return classifyText(text) ?? (text.split(' ').length < 4 ? 'navigation' : 'related-stories');
}
