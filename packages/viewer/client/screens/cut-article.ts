import type { GraphClaim, Mention } from '@cartograph/model';

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
}

/** Cuts an article's text at every mention, claim and trigger; the pieces joined are the text. */
export function cutArticle(
  text: string,
  mentions: readonly Mention[],
  claims: readonly GraphClaim[],
): readonly ArticlePiece[] {
  const named = outermost(mentions.filter((mention) => mention.entities.length > 0));
  const cuts = new Set([0, text.length]);
  const add = (start: number, end: number): void => {
    cuts.add(Math.min(text.length, start)).add(Math.min(text.length, end));
  };
  for (const { start, end } of named) add(start, end);
  for (const { evidence } of claims) {
    add(evidence.sentence.start, evidence.sentence.end);
    add(evidence.trigger.start, evidence.trigger.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, place) => {
    const end = places[place + 1] ?? text.length;
    const holds = (span: { readonly start: number; readonly end: number }): boolean =>
      span.start <= start && span.end >= end;
    const mention = named.find(holds);
    return {
      text: text.slice(start, end),
      start,
      ...(mention?.entities[0] === undefined ? {} : { actor: mention.entities[0] }),
      claims: claims.filter(({ evidence }) => holds(evidence.sentence)).map(({ id }) => id),
      isTrigger: claims.some(({ evidence }) => holds(evidence.trigger)),
    };
  });
}

/** Of mentions that overlap, the longest. */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => mention.end <= other.start || mention.start >= other.end)) kept.push(mention);
  }
  return kept;
}
