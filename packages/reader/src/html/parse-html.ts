import { parseHTML } from 'linkedom';
import { ReaderError } from '../reader-error.ts';

/** The largest page that is parsed, in UTF-16 code units; an article's page is a few hundred thousand. */
const MAX_PAGE = 20_000_000;
/** More elements than any article's page has. */
const MAX_ELEMENTS = 100_000;
/** Deeper than any page that people write; trees are walked by recursion. */
const MAX_DEPTH = 500;

/** A page as a tree. Throws a ReaderError `too-large` or `damaged` for a page that would exhaust the machine. */
export function parseHtml(html: string): Document {
  if (html.length > MAX_PAGE)
    throw new ReaderError(
      'too-large',
      `is a page of ${html.length} characters, the limit is ${MAX_PAGE}; save the article alone`,
    );
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > MAX_ELEMENTS)
    throw new ReaderError('too-large', `has more than ${MAX_ELEMENTS} elements; save the article alone`);
  if (maxDepth(html) > MAX_DEPTH)
    throw new ReaderError('damaged', `nests its elements deeper than ${MAX_DEPTH}; save the article as text`);
  // a fragment without <html> would lose its text
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  settle(document);
  return document;
}

/** Gives a page the head and the body that it left out, with all that stands outside of them: the parser makes up empty ones. */
function settle(page: Document): void {
  const root = page.documentElement;
  const head = root.querySelector('head') ?? page.createElement('head');
  const written = root.querySelector('body');
  const body = written ?? page.createElement('body');
  let isBefore = written !== null;
  // a copy: moving a child changes the list
  for (const child of Array.from(root.childNodes)) {
    if (child === body) isBefore = false;
    else if (child !== head) (isBefore ? head : body).append(child);
  }
  root.append(head, body);
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dt|dd|option)$/i;

function maxDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (VOID.test(name)) continue;
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
