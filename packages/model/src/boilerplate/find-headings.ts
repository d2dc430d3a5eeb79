import type { Boilerplate } from '../document.ts';
import { spansOverlap } from '../text-span.ts';
import type { TextLine } from './text-lines.ts';
import { isArticleOfClosedLines, isClosed, isListItem, isPost } from './text-lines.ts';

const MIN_WORDS = 3;
const LONGEST = 160;
/** A quotation, a bracket or an address ends prose that lost its full stop, or what somebody posted. */
const ENDS_PROSE = /["“”'‘’)\]]\s*$|\S[/@.]\S+\s*$/;
/** News tells the day and who said so; what names a thing does not. */
const TELLS_NEWS = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|said)\b/;
const HOLDS_SENTENCE = /[.!?]["”’)]*\s+["“‘]?\p{Lu}[^.]*$/u;
const ABBREVIATED = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Jr|Sr|vs|No|\p{Lu})\.(?=\s)/gu;

/**
 * Headings within an article, headlines of others and captions, none of which ends a sentence: a line alone between
 * paragraphs that do. The first line is the article's own headline and stays; so do the lines of a list.
 */
export function findHeadings(lines: readonly TextLine[], found: readonly Boilerplate[]): readonly Boilerplate[] {
  if (!isArticleOfClosedLines(lines)) return [];
  const prose = lines.filter((line) => !found.some((span) => spansOverlap(span, line)));
  const isParagraph = (line: TextLine | undefined): boolean =>
    line !== undefined && isClosed(line.text) && !/:\s*$/.test(line.text);
  return prose
    .filter((line, at) => {
      const next = prose[at + 1];
      return at > 0 && isHeading(line.text) && isParagraph(prose[at - 1]) && (!next || isParagraph(next));
    })
    .map(({ start, end }) => ({ start, end, kind: 'headline' }));
}

function isHeading(line: string): boolean {
  const isShort = line.length <= LONGEST && line.trim().split(/\s+/).length >= MIN_WORDS;
  if (!isShort || isClosed(line) || isListItem(line) || isPost(line)) return false;
  if (ENDS_PROSE.test(line) || TELLS_NEWS.test(line)) return false;
  return !HOLDS_SENTENCE.test(line.replace(ABBREVIATED, ''));
}
