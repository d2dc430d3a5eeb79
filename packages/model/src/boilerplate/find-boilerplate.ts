import type { Boilerplate, Document } from '../document.ts';
import { spansOverlap } from '../text-span.ts';
import { captionBeforeCredit } from './caption-patterns.ts';
import {
  boilerplateSentences,
  closingNote,
  gluedHeadlines,
  namesAlone,
  openingDateline,
  relatedHeadings,
  writerNote,
} from './boilerplate-patterns.ts';
import { classifyLine, isTitleCased } from './classify-line.ts';
import { findHeadings } from './find-headings.ts';
import { findRepeatingLines } from './find-repeating-lines.ts';
import type { TextLine } from './text-lines.ts';
import { isClosed, isListItem, textLines } from './text-lines.ts';

/** What belongs to the page and not to the article: what the reader marked, and leftovers known by their words; sorted, without overlaps. */
export function findBoilerplate(document: Document): readonly Boilerplate[] {
  const { text } = document;
  const lines = textLines(text);
  const found = findLines(lines);
  const given = (document.boilerplate ?? []).filter(({ start, end }) => start < end && end <= text.length);
  const all = [
    ...given.filter((span) => !found.some((other) => isHeadingOf(span, other))),
    ...found,
    // a note is taken whole, with the "Follow him on Twitter" in it
    ...findWriterNotes(lines, found),
    ...findSentences(text),
    ...findCreditedCaptions(lines),
    ...findDatelines(lines, found),
    ...findRepeatingLines(lines),
  ];
  const kept: Boilerplate[] = [];
  for (const span of [...all, ...findHeadings(lines, all)])
    if (!kept.some((other) => spansOverlap(other, span))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

// the markup shows a heading, and the words show the list of other stories under it
const isHeadingOf = (heading: Boilerplate, list: Boilerplate): boolean =>
  heading.kind === 'headline' &&
  list.kind === 'related-stories' &&
  heading.start === list.start &&
  heading.end < list.end;

function findLines(lines: readonly TextLine[]): readonly Boilerplate[] {
  const found: Boilerplate[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (relatedHeadings.test(line.text)) {
      const last = lastOfRelated(lines, at);
      found.push({ start: line.start, end: lines[last]?.end ?? line.end, kind: 'related-stories' });
      at = last;
      continue;
    }
    // the first line is the article's own headline, which the body may not repeat
    const kind =
      classifyLine(line.text) ??
      (at > 0 && isTitleCased(line.text) ? 'headline' : undefined) ??
      (at === 0 && lines.length > 1 && namesAlone.test(line.text) ? 'byline' : undefined);
    if (kind) found.push({ start: line.start, end: line.end, kind });
  }
  return found;
}

const MOST_RELATED = 12;
const LONGEST_HEADLINE = 140;
const LONGEST_CLOSED = 90;

/** A short line that ends no sentence, or asks. */
const isHeadline = (line: string | undefined): boolean =>
  line !== undefined && line.length <= LONGEST_HEADLINE && (!isClosed(line) || /\?\s*$/.test(line));

/** A heading such as "Recommended Stories" takes the bullets and headlines under it. */
function lastOfRelated(lines: readonly TextLine[], at: number): number {
  let last = at;
  for (let next = at + 1; next < lines.length && next - at <= MOST_RELATED; next++) {
    const line = lines[next]?.text ?? '';
    // "One week. A system on the brink." may be a headline too, where another follows
    const isBetween = line.length <= LONGEST_CLOSED && isHeadline(lines[next + 1]?.text);
    if (!isListItem(line) && !isHeadline(line) && !isBetween) break;
    last = next;
  }
  return last;
}

function findSentences(text: string): readonly Boilerplate[] {
  const sentences = boilerplateSentences.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, kind })),
  );
  const glued = [...text.matchAll(gluedHeadlines)].map((match) => ({
    start: match.index + (match[1]?.length ?? 0),
    end: match.index + match[0].length,
    kind: 'related-stories' as const,
  }));
  return [...sentences, ...glued];
}

/** The captions that stand in one line with what they are the picture of. */
function findCreditedCaptions(lines: readonly TextLine[]): readonly Boilerplate[] {
  return lines.flatMap(({ start, text }): readonly Boilerplate[] => {
    const length = captionBeforeCredit.exec(text)?.[0].length;
    return length === undefined ? [] : [{ start, end: start + length, kind: 'caption' }];
  });
}

/** A headline and a byline may stand above the dateline. */
const DATELINE_LINES = 8;

/** The first dateline: a caption that begins with "FILE - " has none. */
function findDatelines(lines: readonly TextLine[], found: readonly Boilerplate[]): readonly Boilerplate[] {
  for (const line of lines.slice(0, DATELINE_LINES)) {
    const match = openingDateline.exec(line.text);
    if (match && !found.some((span) => spansOverlap(span, line)))
      return [{ start: line.start, end: line.start + match[0].length, kind: 'dateline' }];
  }
  return [];
}

const NOTE_LINES = 4;
const LONGEST_NOTE = 600;

/** Notes about the writer, among the last lines: of a person whom the prose does not name. */
function findWriterNotes(lines: readonly TextLine[], found: readonly Boilerplate[]): readonly Boilerplate[] {
  const prose = lines.filter((line) => !found.some((span) => spansOverlap(span, line)));
  const last = prose.at(-1);
  return prose
    .slice(1)
    .slice(-NOTE_LINES)
    .filter((line) => {
      if (line.text.length > LONGEST_NOTE) return false;
      const note = writerNote.exec(line.text) ?? (line === last ? closingNote.exec(line.text) : null);
      const surname = note?.[1]?.split(/\s/).at(-1);
      return surname !== undefined && !prose.some(({ start, text }) => start < line.start && text.includes(surname));
    })
    .map(({ start, end }) => ({ start, end, kind: 'sign-off' }));
}
