import type { Block } from '../html/to-blocks.ts';
import { toBlocks } from '../html/to-blocks.ts';
import { toPublicationDay } from '../to-publication-day.ts';

/** A story on a page of several: its blocks without the headline, and what its part of the page says of it. */
export interface PageStory {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly url?: string;
  readonly publishedAt?: string;
}

const FEWEST = 3;
/** A part of a page with less prose is a teaser, in UTF-16 code units. */
const LEAST_PROSE = 200;
/** A page on which one part has this share of the prose is that story's page. */
const MOST_OF_IT = 0.6;

/** The titles of pages that hold several stories. */
const ROUND_UP =
  /\b(?:round-?up|in brief|news briefs?|(?:morning|evening|daily|weekly) (?:briefing|brief|digest)|digest|the (?:week|day) in\b|week in review|newsletter)\b/i;

/** The stories of a round-up page: elements that are each an article, or headings of a page that calls itself a round-up. */
export function splitPageStories(page: Document, title: string | undefined): readonly PageStory[] {
  const byElement = storiesByElement(page);
  if (byElement.length > 0) return byElement;
  return title !== undefined && ROUND_UP.test(title) && page.body ? storiesByHeading(toBlocks(page.body)) : [];
}

function storiesByElement(page: Document): readonly PageStory[] {
  const elements = [...page.querySelectorAll('article')].filter((element) => !element.querySelector('article'));
  const stories = elements.flatMap(toStory);
  const lengths = stories.map(({ blocks }) => proseOf(blocks));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return stories.length >= FEWEST && Math.max(...lengths) < all * MOST_OF_IT ? stories : [];
}

function toStory(element: Element): readonly PageStory[] {
  const heading = element.querySelector('h1, h2, h3, h4');
  const title = heading?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const blocks = toBlocks(element).filter(({ text }) => text !== title);
  if (title === '' || proseOf(blocks) < LEAST_PROSE) return [];
  const link = heading?.querySelector('a')?.getAttribute('href') ?? heading?.closest('a')?.getAttribute('href');
  const time = element.querySelector('time');
  const publishedAt = toPublicationDay(time?.getAttribute('datetime') ?? time?.textContent ?? undefined);
  return [
    {
      title,
      blocks,
      ...(link && /^https?:\/\//i.test(link) ? { url: link } : {}),
      ...(publishedAt === undefined ? {} : { publishedAt }),
    },
  ];
}

function storiesByHeading(blocks: readonly Block[]): readonly PageStory[] {
  const stories: { title: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'headline') stories.push({ title: block.text, blocks: [] });
    else stories.at(-1)?.blocks.push(block);
  }
  const told = stories.filter((story) => proseOf(story.blocks) >= LEAST_PROSE);
  return told.length >= FEWEST ? told : [];
}

const proseOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text, kind }) => sum + (kind === undefined ? text.length : 0), 0);
