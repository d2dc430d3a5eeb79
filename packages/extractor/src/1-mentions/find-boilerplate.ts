import type { Boilerplate, BoilerplateKind, Document } from '@cartograph/model';
import { spansOverlap } from '@cartograph/model';
import { boilerplateLines, gluedHeadlines, openingDateline, relatedHeadings } from './boilerplate-patterns.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BULLET = /^\s*(?:[-•*·▪►]|\d+[.)])\s+/;
const SENTENCE_END = /[.!?…:;”"'’)\]]\s*$/;
const MIN_SHOUTED_WORDS = 4;
/** A longer line is prose, whatever words it holds: a whole article may come as one line. */
const LONGEST_LINE = 320;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines.filter(({ text: line }) => line.trim() !== '');
}

/** A line in capitals that ends no sentence: the headline of another story. */
function isShouted(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 0 &&
    letters === letters.toUpperCase() &&
    line.trim().split(/\s+/).length >= MIN_SHOUTED_WORDS &&
    !/[.!?]["”]?\s*$/.test(line)
  );
}

function kindOfLine(line: string): BoilerplateKind | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  return (
    boilerplateLines.find(([, pattern]) => pattern.test(line))?.[0] ?? (isShouted(line) ? 'related-stories' : undefined)
  );
}

/** A heading such as "Recommended Stories" takes the bullets and headlines under it. */
function relatedBlock(lines: readonly Line[], at: number): number {
  let last = at;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]?.text ?? '';
    if (!BULLET.test(line) && SENTENCE_END.test(line)) break;
    if (!BULLET.test(line) && line.length > 140) break;
    last = next;
    if (next - at > 12) break;
  }
  return last;
}

function lineBoilerplate(text: string): Boilerplate[] {
  const lines = linesOf(text);
  const found: Boilerplate[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (relatedHeadings.test(line.text)) {
      const last = relatedBlock(lines, at);
      found.push({ start: line.start, end: lines[last]?.end ?? line.end, kind: 'related-stories' });
      at = last;
      continue;
    }
    const kind = kindOfLine(line.text);
    if (kind) found.push({ start: line.start, end: line.end, kind });
  }
  return found;
}

function patternBoilerplate(text: string): Boilerplate[] {
  const found: Boilerplate[] = [];
  const dateline = openingDateline.exec(text);
  if (dateline) found.push({ start: dateline.index, end: dateline.index + dateline[0].length, kind: 'dateline' });
  for (const match of text.matchAll(gluedHeadlines)) {
    const lead = match[1]?.length ?? 0;
    found.push({ start: match.index + lead, end: match.index + match[0].length, kind: 'related-stories' });
  }
  return found;
}

const isInside = (text: string, { start, end }: Boilerplate): boolean => start < end && end <= text.length;

/** What belongs to the page and not to the article: what the reader marked, and leftovers of its own finding; sorted, without overlaps. */
export function findBoilerplate(document: Document): readonly Boilerplate[] {
  const given = (document.boilerplate ?? []).filter((span) => isInside(document.text, span));
  const all = [...given, ...lineBoilerplate(document.text), ...patternBoilerplate(document.text)];
  const kept: Boilerplate[] = [];
  for (const span of all) if (!kept.some((other) => spansOverlap(other, span))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

/** The text with boilerplate blanked, length and line ends kept, so that offsets stay true. */
export function maskBoilerplate(text: string, boilerplate: readonly Boilerplate[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of boilerplate) {
    if (start < at) continue;
    masked += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return masked + text.slice(at);
}
