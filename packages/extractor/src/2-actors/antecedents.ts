import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';

/** A mention before a place in the text that fits, with its actor. */
export interface Antecedent {
  readonly mention: DraftMention;
  readonly actor: RegisteredActor;
}

const isBefore = (mention: DraftMention, sentence: number, token: number): boolean =>
  mention.sentence < sentence || (mention.sentence === sentence && mention.first < token);

/** No sentence of prose has more mentions; of one that has, only those within so many tokens before the place are looked at. */
const MOST_MENTIONS = 300;
const WINDOW = 300;

/** The mentions of a sentence that may stand before a place, the nearest first: as many at most in a list of thousands as in prose. */
export function nearestFirst(context: DocumentContext, sentence: number, token: number): readonly DraftMention[] {
  const all = context.bySentence[sentence] ?? [];
  const at = context.sentences[sentence];
  if (all.length <= MOST_MENTIONS || !at) return [...all].sort((a, b) => b.first - a.first);
  const end = Math.min(token, at.mentionAt.length);
  const near = at.mentionAt.slice(Math.max(0, end - WINDOW), end).reverse();
  return [...new Set(near)].filter((mention) => mention !== undefined);
}

/** Resolved mentions before a place, the nearest first, one an actor. */
export function antecedentsBefore(
  context: DocumentContext,
  sentence: number,
  token: number,
  fits: (actor: RegisteredActor, mention: DraftMention) => boolean,
  reach = 60,
): readonly Antecedent[] {
  const found: Antecedent[] = [];
  const seen = new Set<string>();
  for (let near = sentence; near >= Math.max(0, sentence - reach); near -= 1) {
    for (const mention of nearestFirst(context, near, near === sentence ? token : Infinity)) {
      if (mention.entities.length !== 1 || !isBefore(mention, sentence, token)) continue;
      const actor = context.register.actors.get(mention.entities[0] ?? '');
      if (!actor || seen.has(actor.id) || !fits(actor, mention)) continue;
      seen.add(actor.id);
      found.push({ mention, actor });
    }
  }
  return found;
}

/** How central a mention is to its sentence: subjects before objects before the rest. */
export function salience(context: DocumentContext, mention: DraftMention): number {
  const token = context.sentences[mention.sentence]?.sentence.tokens[mention.head];
  if (!token) return 0;
  if (token.deprel.startsWith('nsubj')) return 3;
  if (token.deprel === 'obj' || token.deprel === 'iobj' || token.deprel === 'root') return 2;
  return token.deprel === 'nmod:poss' || token.deprel === 'compound' || token.deprel === 'amod' ? 0.5 : 1;
}
