import { Readability } from '@mozilla/readability';
import type { Document as Article } from '@cartograph/model';
import { canonicalUrl } from '@cartograph/model';
import { detectLanguage } from '../detect-language.ts';
import { findDatelineDate } from '../find-dateline-date.ts';
import { ReaderError } from '../reader-error.ts';
import type { PageStory } from '../round-ups/split-page-stories.ts';
import { splitPageStories } from '../round-ups/split-page-stories.ts';
import { blocksToText } from './blocks-to-text.ts';
import type { PageMetadata } from './page-metadata.ts';
import { readPageMetadata } from './page-metadata.ts';
import { parseHtml } from './parse-html.ts';
import type { Block } from './to-blocks.ts';
import { toBlocks } from './to-blocks.ts';

/** Readability's time grows with the square of the elements; a page with more is taken whole. */
const MOST_FOR_READABILITY = 20_000;
/** Readability gives up on short notes; a page with less prose than this is taken whole. */
const SHORT = 140;

/**
 * A web page as documents: the article's paragraphs, what is no prose in them marked, and what the page says of it; a
 * round-up page as its stories. Throws a ReaderError `empty`, `too-large` or `damaged`.
 */
export function readPage(html: string, url?: string): readonly Article[] {
  const page = parseHtml(html);
  const metadata = { ...(url === undefined ? {} : { url }), ...readPageMetadata(page) };
  const stories = splitPageStories(page, metadata.title);
  if (stories.length > 0) return stories.map((story, index) => storyToArticle(story, metadata, index + 1));
  const article = toArticle(withoutTitle(findArticleBlocks(page), metadata.title), metadata);
  if (article.text.trim() === '')
    throw new ReaderError(
      'empty',
      'has no article on it (is it drawn by a script?); save the page as the browser shows it',
    );
  return [article];
}

function toArticle(blocks: readonly Block[], metadata: PageMetadata): Article {
  const { text, boilerplate } = blocksToText(blocks);
  const publishedAt = metadata.publishedAt ?? findDatelineDate(text);
  // pages declare the language of their template
  const language = detectLanguage(text) ?? metadata.language;
  return {
    text,
    ...metadata,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(language === undefined ? {} : { language }),
    ...(boilerplate.length > 0 ? { boilerplate } : {}),
  };
}

/** A story without an address of its own has the page's and its number for an id. */
function storyToArticle({ blocks, ...own }: PageStory, page: PageMetadata, number: number): Article {
  const { author: _author, ...shared } = page;
  const article = toArticle(blocks, { ...shared, ...own });
  return own.url !== undefined || page.url === undefined
    ? article
    : { id: `${canonicalUrl(page.url)}#${number}`, ...article };
}

function findArticleBlocks(page: Document): readonly Block[] {
  const whole = page.body ? toBlocks(page.body) : [];
  if (page.querySelectorAll('*').length > MOST_FOR_READABILITY) return withoutFrame(whole);
  const article = new Readability<Node>(page, {
    keepClasses: true,
    charThreshold: SHORT,
    serializer: (node) => node,
  }).parse();
  const blocks = article?.content ? toBlocks(article.content as Element) : [];
  const hasProse = proseOf(blocks) >= SHORT || proseOf(blocks) >= proseOf(whole) * 0.5;
  return hasProse ? pickBlocks(whole, blocks) : withoutFrame(whole);
}

/** Blocks shorter than this stand in menus as well, in UTF-16 code units. */
const SENTENCE = 40;
/** With less of the article's prose found again the page was changed too much on the way. */
const MOST = 0.8;

/**
 * The page's own blocks from the article's first to its last: Readability finds the article, and loses the names of the
 * elements around captions and lists on the way, by which these are known.
 */
function pickBlocks(whole: readonly Block[], article: readonly Block[]): readonly Block[] {
  const texts = new Set(article.map(({ text }) => text));
  const isProse = ({ text }: Block): boolean => text.length >= SENTENCE && texts.has(text);
  let first = Math.max(whole.findIndex(isProse), 0);
  while (first > 0 && isOnTop(whole[first - 1], texts)) first--;
  let last = whole.findLastIndex(isProse);
  while (texts.has(whole[last + 1]?.text ?? '')) last++;
  const picked = whole.slice(first, last + 1).filter(({ text, kind }) => kind !== undefined || texts.has(text));
  const found = picked.filter(({ text }) => texts.has(text)).reduce((sum, { text }) => sum + text.length, 0);
  return found >= proseOf(article) * MOST ? picked : article;
}

const isOnTop = (block: Block | undefined, texts: ReadonlySet<string>): boolean =>
  block !== undefined && (texts.has(block.text) || /^(?:byline|dateline|caption|share)$/.test(block.kind ?? ''));

const withoutFrame = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(({ kind }) => kind !== 'navigation' && kind !== 'cookie');

const proseOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text, kind }) => sum + (kind === undefined ? text.length : 0), 0);

// the headline that repeats the title is in `title` already
const withoutTitle = (blocks: readonly Block[], title: string | undefined): readonly Block[] =>
  blocks.filter(({ text }, index) => index > 2 || title === undefined || text.toLowerCase() !== title.toLowerCase());
