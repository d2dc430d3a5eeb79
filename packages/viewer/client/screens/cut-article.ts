import type { GraphClaim, Mention, TextSpan } from '@cartograph/model';

/** A piece of an article: plain, within claims, or an actor's mention. */
export interface ArticlePiece {
  readonly text: string;
  readonly start: number;
  /** The actor that a mention names. */
  readonly actor?: string;
  /** Ids of the claims whose sentence holds it. */
  readonly claims: readonly string[];
  /** Whether it is the trigger of a claim. */
  readonly isTrigger: boolean;
  /** Whether it belongs to the page and was not read. */
  readonly isUnread: boolean;
}

/** Cuts an article's text at every mention, claim and trigger; the pieces joined are the text. One pass, however long. */
export function cutArticle(
  text: string,
  mentions: readonly Mention[],
  claims: readonly GraphClaim[],
  unread: readonly TextSpan[] = [],
): readonly ArticlePiece[] {
  const named = outermost(mentions.filter((mention) => mention.entities.length > 0));
  const sentences = claims.map(({ evidence }) => evidence.sentence);
  const triggers = claims.map(({ evidence }) => evidence.trigger);
  const places = cutsOf(text.length, [...named, ...sentences, ...triggers, ...unread, ...paragraphsOf(text)]);
  const mentionAt = walkSpans(named);
  const sentencesAt = walkSpans(sentences);
  const triggersAt = walkSpans(triggers);
  const unreadAt = walkSpans(unread);
  return places.slice(0, -1).map((start, place) => {
    const actor = named[mentionAt(start)[0] ?? -1]?.entities[0];
    return {
      text: text.slice(start, places[place + 1]),
      start,
      ...(actor === undefined ? {} : { actor }),
      claims: sentencesAt(start).flatMap((claim) => claims[claim]?.id ?? []),
      isTrigger: triggersAt(start).length > 0,
      isUnread: unreadAt(start).length > 0,
    };
  });
}

/** The pieces of each paragraph, by themselves: a browser lays out those that are in view. */
export function byParagraph(
  text: string,
  pieces: readonly ArticlePiece[],
): readonly { readonly start: number; readonly pieces: readonly ArticlePiece[] }[] {
  let place = 0;
  return paragraphsOf(text).map(({ start, end }) => {
    const from = place;
    while (place < pieces.length && (pieces[place]?.start ?? end) < end) place++;
    return { start, pieces: pieces.slice(from, place) };
  });
}

/** Each paragraph, with the blank lines that end it. */
const paragraphsOf = (text: string): readonly TextSpan[] => {
  const ends = [...text.matchAll(/\n[^\S\n]*\n\s*/g)].map(({ index, 0: gap }) => index + gap.length);
  const starts = [0, ...ends.filter((end) => end < text.length)];
  return starts.map((start, place) => ({ start, end: starts[place + 1] ?? text.length }));
};

function cutsOf(length: number, spans: readonly TextSpan[]): readonly number[] {
  const cuts = new Set([0, length]);
  for (const { start, end } of spans) cuts.add(Math.min(length, start)).add(Math.min(length, end));
  return [...cuts].sort((a, b) => a - b);
}

/** Tells which spans, by their places in the list, hold an offset; it is asked for offsets that only grow. */
function walkSpans(spans: readonly TextSpan[]): (offset: number) => readonly number[] {
  const coming = spans.map((_, place) => place).sort((a, b) => (spans[b]?.start ?? 0) - (spans[a]?.start ?? 0));
  let open: readonly number[] = [];
  return (offset) => {
    const opened: number[] = [];
    for (let next = coming.at(-1); next !== undefined && (spans[next]?.start ?? 0) <= offset; next = coming.at(-1)) {
      opened.push(next);
      coming.pop();
    }
    if (opened.length > 0) open = [...open, ...opened].sort((a, b) => a - b);
    return (open = open.filter((place) => (spans[place]?.end ?? 0) > offset));
  };
}

/** Of mentions that overlap, the longest. */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  let touching: Mention[] = [];
  let end = -1;
  const settle = (): void => {
    kept.push(...longestOf(touching));
    touching = [];
  };
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start >= end) settle();
    touching.push(mention);
    end = Math.max(end, mention.end);
  }
  settle();
  return kept;
}

/** Of a few mentions that touch one another, those that no longer one overlaps. */
function longestOf(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => mention.end <= other.start || mention.start >= other.end)) kept.push(mention);
  }
  return kept;
}
