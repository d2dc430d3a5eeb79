import type { ActorLabel, Token } from '@cartograph/model';
import type { RegisteredActor } from './actor-register.ts';
import { antecedentsBefore, salience, type Antecedent } from './antecedents.ts';
import { barredActors } from './barred-actors.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { mentionsOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';

/** For whom a pronoun stands, and why. */
export interface PronounResolution {
  readonly entities: readonly string[];
  readonly label: ActorLabel;
  readonly rule: string;
  readonly score: number;
  readonly antecedents?: readonly DraftMention[];
}

/** A person, in office or not. */
export const isPerson = (actor: RegisteredActor): boolean => actor.label === 'Official' || actor.label === 'Person';
/** The label of a person. */
export const isPersonLabel = (label: ActorLabel | undefined): boolean => label === 'Official' || label === 'Person';
/** What may act as one: a polity, a body, a group. */
export const isBody = (actor: RegisteredActor): boolean =>
  actor.label === 'Government' ||
  actor.label === 'Agency' ||
  actor.label === 'Organization' ||
  actor.label === 'Cartel';

/** An antecedent with what speaks for it, on the scale of a log-odd. */
export interface RankedAntecedent extends Antecedent {
  readonly score: number;
}

/** Ranks what stands before: nearness, part in the sentence, the same part again, how often it is named. */
export function rankAntecedents(
  context: DocumentContext,
  at: SentenceContext,
  token: Token,
  fits: (actor: RegisteredActor, mention: DraftMention) => boolean,
  reach: number,
): readonly RankedAntecedent[] {
  const sentence = at.sentence.index;
  const barred = barredActors(at, token);
  const found = antecedentsBefore(
    context,
    sentence,
    token.index,
    (actor, mention) =>
      fits(actor, mention) &&
      !barred.has(actor.id) &&
      (mention.quoted === (at.quoted[token.index] ?? false) || !mention.quoted),
    reach,
  );
  return found
    .map(({ mention, actor }, order) => {
      const distance = sentence - mention.sentence;
      const parallel =
        token.deprel.startsWith('nsubj') &&
        context.sentences[mention.sentence]?.sentence.tokens[mention.head]?.deprel.startsWith('nsubj')
          ? 0.7
          : 0;
      const count = mentionsOf(context, actor.id).length || 1;
      const sameObject =
        /^(obj|obl)/.test(token.deprel) &&
        /^(obj|obl)/.test(context.sentences[mention.sentence]?.sentence.tokens[mention.head]?.deprel ?? '')
          ? 0.7
          : 0;
      const continues = mention.kind === 'pronoun' ? 0.3 : 0;
      const named = actor.named ? 0.8 : 0;
      return {
        mention,
        actor,
        score:
          salience(context, mention) +
          parallel +
          sameObject +
          continues +
          named +
          Math.min(1.2, count * 0.12) -
          (distance === 0 ? 0 : 0.6 + 1.3 * distance) -
          order * 0.05,
      };
    })
    .sort((a, b) => b.score - a.score);
}
