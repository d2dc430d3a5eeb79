import type { Token } from '@cartograph/model';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { barredActors } from './barred-actors.ts';
import { weighAntecedents } from './weigh-antecedents.ts';
import { eachOf, findGroups } from './group-phrase.ts';
import { isBody, isPerson, isPersonLabel, rankAntecedents, type PronounResolution } from './pronoun-resolution.ts';
import { salience } from './antecedents.ts';

/** "he", "she": of those whose gender fits, the one that the antecedent model takes. */
export function resolvePersonPronoun(
  context: DocumentContext,
  at: SentenceContext,
  token: Token,
  sort: 'he' | 'she',
): PronounResolution | undefined {
  const gender = sort === 'he' ? 'm' : 'f';
  const fitting = rankAntecedents(
    context,
    at,
    token,
    (actor, mention) =>
      isPerson(actor) &&
      !actor.collective &&
      mention.number === 'singular' &&
      (actor.gender === undefined || actor.gender === gender),
    5,
  );
  const [best, second] = weighAntecedents(context, at, token, fitting);
  if (!best) return undefined;
  const margin = second ? best.score - second.score : 2;
  const known = best.actor.gender === gender ? 0.15 : 0;
  // whom the text once calls "she" it does not call "he" later
  if (margin > 0.8) best.actor.gender ??= gender;
  return {
    entities: [best.actor.id],
    label: best.actor.label,
    rule: 'actor/pronoun-person',
    score: Math.round(Math.min(0.95, 0.6 + known + Math.min(0.2, margin * 0.1)) * 1000) / 1000,
    antecedents: [best.mention],
  };
}

/** "it", "its": a body named shortly before. */
export function resolveNeuter(
  context: DocumentContext,
  at: SentenceContext,
  token: Token,
): PronounResolution | undefined {
  const verb = at.sentence.tokens[token.head];
  // "it is likely that", "it will take": nobody
  const isEmpty =
    token.deprel === 'expl' ||
    (verb &&
      at.sentence.tokens.some(
        (one) =>
          one.head === verb.index &&
          (one.deprel === 'csubj' || (one.deprel === 'ccomp' && verb.upos === 'ADJ') || one.deprel === 'cop'),
      ));
  if (isEmpty || !/^(nsubj|nmod:poss)/.test(token.deprel)) return undefined;
  const ranked = rankAntecedents(
    context,
    at,
    token,
    (actor, mention) => isBody(actor) && mention.number === 'singular' && mention.label !== 'Place',
    2,
  );
  const [best, second] = ranked;
  if (!best || best.score < 1 || (second && best.score - second.score < 0.3)) return undefined;
  return {
    entities: [best.actor.id],
    label: best.actor.label,
    rule: 'actor/pronoun-body',
    score: 0.65,
    antecedents: [best.mention],
  };
}

/** "they": a plural, a group, or a body that acts as one. */
export function resolvePlural(
  context: DocumentContext,
  at: SentenceContext,
  token: Token,
): PronounResolution | undefined {
  const index = at.sentence.index;
  const group = [...(context.bySentence[index - 1] ?? []), ...(context.bySentence[index] ?? [])].findLast(
    (mention) => mention.entities.length > 1 && (mention.sentence < index || mention.first < token.index),
  );
  const ranked = rankAntecedents(
    context,
    at,
    token,
    (actor, mention) =>
      mention.number === 'plural' ||
      actor.collective ||
      (isBody(actor) && mention.label !== 'Place' && mention.kind !== 'pronoun'),
    2,
  );
  const [best, second] = ranked;
  if (!group && (!best || best.mention.number !== 'plural')) {
    const barred = barredActors(at, token);
    // "Trump telephoned Sheinbaum. They spoke": subject and object, or what "and" joins
    for (const near of [index, index - 1]) {
      const joined = findGroups(
        context,
        near,
        near === index ? token.index : Number.MAX_SAFE_INTEGER,
        (actor) => isPerson(actor) || isBody(actor),
      )[0];
      const isOneSort = joined?.every(
        (mention) =>
          mention.label === joined[0]?.label || (isPersonLabel(mention.label) && isPersonLabel(joined[0]?.label)),
      );
      if (joined && isOneSort && !joined.some(({ entities }) => entities.some((id) => barred.has(id))))
        return eachOf(joined, 'Person', 'actor/pronoun-joined', 0.6);
    }
  }
  if (
    group &&
    (!best || group.sentence > best.mention.sentence || salience(context, group) >= salience(context, best.mention))
  )
    return {
      entities: group.entities,
      label: group.label,
      rule: 'actor/pronoun-group',
      score: 0.6,
      antecedents: [group],
    };
  if (!best || best.score < 0.8 || (second && best.score - second.score < 0.3)) return undefined;
  const isPluralMention = best.mention.number === 'plural' || best.actor.collective;
  return {
    entities: [best.actor.id],
    label: best.actor.label,
    rule: isPluralMention ? 'actor/pronoun-plural' : 'actor/pronoun-plural-government',
    score: isPluralMention ? 0.65 : 0.55,
    antecedents: [best.mention],
  };
}
