import type { Mention, TextSpan } from '@cartograph/model';

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Where words stand in a text as whole words, in order. */
export function findWords(text: string, words: string, { ignoreCase = false }: { readonly ignoreCase?: boolean } = {}): readonly TextSpan[] {
  const [where, what] = ignoreCase ? [text.toLowerCase(), words.toLowerCase()] : [text, words];
  const spans: TextSpan[] = [];
  for (let start = where.indexOf(what); start >= 0; start = where.indexOf(what, start + 1)) {
    const end = start + words.length;
    if (!isWordCharacter(text.charAt(start - 1)) && !isWordCharacter(text.charAt(end))) spans.push({ start, end });
  }
  return spans;
}

/** How much of two spans they share, 0–1 (Jaccard). */
export function overlapOf(a: TextSpan, b: TextSpan): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const MIN_OVERLAP = 0.5;

/** The mention that stands at a span, its article in or out. */
export function mentionAt(mentions: readonly Mention[], span: TextSpan): Mention | undefined {
  const near = mentions.map((mention) => ({ mention, overlap: overlapOf(mention, span) })).filter(({ overlap }) => overlap >= MIN_OVERLAP);
  return near.sort((a, b) => b.overlap - a.overlap)[0]?.mention;
}
