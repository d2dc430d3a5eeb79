import { openingDateline } from '@cartograph/model';

/** A text that holds fewer stories than this is one story. */
const FEWEST = 3;
const SEPARATOR = /^\s*(?:[*•·#=_~—–-]\s*){3,}$/;
const LONGEST_HEADLINE = 140;
/** A part with less prose is no story, in UTF-16 code units. */
const LEAST_PROSE = 80;

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * The stories of a round-up in plain text: each opens with a dateline of its own, or stands with its headline between
 * separators. One text, whole, where it is no round-up. Prose in front of the first story is a story too.
 */
export function splitTextStories(text: string): readonly string[] {
  const lines = linesOf(text);
  const starts = startsByDateline(lines);
  const cuts = starts.length >= FEWEST ? starts : startsBySeparator(lines);
  if (cuts.length < FEWEST) return [text];
  const parts = [0, ...cuts].map((start, index) => text.slice(start, cuts[index] ?? text.length));
  const stories = parts.map(withoutSeparators).filter((part) => proseOf(linesOf(part)) >= LEAST_PROSE);
  return stories.length >= FEWEST ? stories : [text];
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text
    .split('\n')
    .map((line) => {
      const at = start;
      start += line.length + 1;
      return { start: at, text: line };
    })
    .filter((line) => line.text.trim() !== '');
}

const isHeadline = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.text.length <= LONGEST_HEADLINE &&
  !/[.!?:;,]["”’')\]]*\s*$/.test(line.text) &&
  !SEPARATOR.test(line.text);

const isByline = (line: Line | undefined): line is Line => line !== undefined && /^\s*by\s/i.test(line.text);

// a headline, and a byline under it, belong to the dateline below them
function startsByDateline(lines: readonly Line[]): readonly number[] {
  return lines.flatMap((line, index) => {
    if (!openingDateline.test(line.text)) return [];
    const above = isByline(lines[index - 1]) ? lines[index - 2] : lines[index - 1];
    return [isHeadline(above) ? above.start : line.start];
  });
}

function startsBySeparator(lines: readonly Line[]): readonly number[] {
  const starts = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return SEPARATOR.test(line.text) && isHeadline(next) ? [next.start] : [];
  });
  const separators = lines.filter((line) => SEPARATOR.test(line.text)).length;
  // separators between paragraphs of one story have no headlines under them
  return starts.length >= FEWEST - 1 && starts.length === separators ? [lines[0]?.start ?? 0, ...starts] : [];
}

const proseOf = (lines: readonly Line[]): number =>
  lines.filter((line) => /[.!?]["”’')\]]*\s*$/.test(line.text)).reduce((sum, line) => sum + line.text.length, 0);

const withoutSeparators = (part: string): string =>
  part
    .split('\n')
    .filter((line) => !SEPARATOR.test(line))
    .join('\n')
    .trim();
