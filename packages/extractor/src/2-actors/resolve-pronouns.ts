import type { ActorLabel, Token } from '@cartograph/model';
import type { RegisteredActor } from './actor-register.ts';
import { antecedentsBefore, salience } from './antecedents.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { addMention } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { findSpeaker } from './find-speaker.ts';
import { governmentOf } from './government-phrase.ts';
import { findGroups, idsOf } from './group-phrase.ts';

type Sort = 'he' | 'she' | 'it' | 'they' | 'we' | 'i';

const SORTS: Readonly<Record<string, Sort>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  we: 'we',
  us: 'we',
  our: 'we',
  ours: 'we',
  ourselves: 'we',
  i: 'i',
  me: 'i',
  my: 'i',
  mine: 'i',
  myself: 'i',
};

interface Resolution {
  readonly entities: readonly string[];
  readonly label: ActorLabel;
  readonly rule: string;
  readonly score: number;
  readonly antecedents?: readonly DraftMention[];
}

const isPerson = (actor: RegisteredActor): boolean => actor.label === 'Official' || actor.label === 'Person';
const isPersonLabel = (label: ActorLabel | undefined): boolean => label === 'Official' || label === 'Person';
const isBody = (actor: RegisteredActor): boolean =>
  actor.label === 'Government' ||
  actor.label === 'Agency' ||
  actor.label === 'Organization' ||
  actor.label === 'Cartel';

/** Two arguments of one verb are not the same: "Trump praised him". */
function isCoArgument(at: SentenceContext, token: Token, mention: DraftMention): boolean {
  if (token.deprel === 'nmod:poss') return false;
  const other = at.sentence.tokens[mention.head];
  if (!other || mention.sentence !== at.sentence.index) return false;
  const isCore = (one: Token): boolean => /^(nsubj|obj|iobj|obl)/.test(one.deprel);
  return isCore(token) && isCore(other) && token.head === other.head && !token.text.toLowerCase().endsWith('self');
}

/** Ranks what stands before: nearness, part in the sentence, the same part again, how often it is named. */
function rank(
  context: DocumentContext,
  at: SentenceContext,
  token: Token,
  fits: (actor: RegisteredActor, mention: DraftMention) => boolean,
  reach: number,
): readonly { readonly mention: DraftMention; readonly actor: RegisteredActor; readonly score: number }[] {
  const sentence = at.sentence.index;
  const found = antecedentsBefore(
    context,
    sentence,
    token.index,
    (actor, mention) =>
      fits(actor, mention) &&
      !isCoArgument(at, token, mention) &&
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
      const count = context.counts.get(actor.id) ?? 1;
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

function thirdPerson(
  context: DocumentContext,
  at: SentenceContext,
  token: Token,
  sort: 'he' | 'she',
): Resolution | undefined {
  const gender = sort === 'he' ? 'm' : 'f';
  const ranked = rank(
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
  const [best, second] = ranked;
  if (!best) return undefined;
  const margin = second ? best.score - second.score : 2;
  const known = best.actor.gender === gender ? 0.15 : 0;
  // whom the text once calls "she" it does not call "he" later
  if (margin > 0.4) best.actor.gender ??= gender;
  return {
    entities: [best.actor.id],
    label: best.actor.label,
    rule: 'actor/pronoun-person',
    score: Math.round(Math.min(0.95, 0.6 + known + Math.min(0.2, margin * 0.1)) * 1000) / 1000,
    antecedents: [best.mention],
  };
}

function neuter(context: DocumentContext, at: SentenceContext, token: Token): Resolution | undefined {
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
  const ranked = rank(
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

function plural(context: DocumentContext, at: SentenceContext, token: Token): Resolution | undefined {
  const index = at.sentence.index;
  const group = [...(context.bySentence[index - 1] ?? []), ...(context.bySentence[index] ?? [])].findLast(
    (mention) => mention.entities.length > 1 && (mention.sentence < index || mention.first < token.index),
  );
  const ranked = rank(
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
      if (joined && isOneSort && !joined.some((mention) => isCoArgument(at, token, mention)))
        return {
          entities: idsOf(joined),
          label: joined[0]?.label ?? 'Person',
          rule: 'actor/pronoun-joined',
          score: 0.6,
          antecedents: joined,
        };
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

/** "we" of an official is the government or the agency, "I" the speaker. */
function firstPerson(
  context: DocumentContext,
  at: SentenceContext,
  token: Token,
  sort: 'we' | 'i',
): Resolution | undefined {
  const speaker = findSpeaker(context, at, token.index);
  if (!speaker) return undefined;
  const actor = context.register.actors.get(speaker.entities[0] ?? '');
  if (!actor) return undefined;
  if (sort === 'i' || !isPerson(actor))
    return {
      entities: [actor.id],
      label: actor.label,
      rule: 'actor/pronoun-speaker',
      score: 0.75,
      antecedents: [speaker],
    };
  const offices = context.mentions
    .flatMap((mention) => (mention.entities[0] === actor.id ? (mention.offices ?? []) : []))
    .filter((office) => !office.former);
  const employer = offices.find(
    (office) => office.relation === 'HOLDS_OFFICE' || office.relation === 'LEADS' || office.relation === 'WORKS_FOR',
  );
  const employerActor = employer ? context.register.actors.get(employer.object) : undefined;
  const government = actor.label === 'Official' ? governmentOf(context, actor) : undefined;
  const isEnvoy =
    employerActor?.label === 'Organization' && context.gazetteer.role(employer?.role ?? '')?.kind === 'diplomat';
  const isHighAgency =
    employerActor?.label === 'Agency' && !['spokesperson'].includes(employer?.role ?? '')
      ? employerActor.id
      : employerActor?.id;
  const id =
    employerActor?.label === 'Government' || employerActor === undefined || isEnvoy
      ? (government ?? employerActor?.id)
      : isHighAgency;
  const stands = id === undefined ? undefined : (context.register.actors.get(id) ?? context.register.known(id));
  if (!stands)
    return {
      entities: [actor.id],
      label: actor.label,
      rule: 'actor/pronoun-speaker',
      score: 0.55,
      antecedents: [speaker],
    };
  return { entities: [stands.id], label: stands.label, rule: 'actor/we-for-body', score: 0.65, antecedents: [speaker] };
}

/** "Sandoval, who …", "Los Choneros, whose leader …": the noun that the clause hangs on. */
function relative(at: SentenceContext, token: Token): Resolution | undefined {
  const { tokens } = at.sentence;
  let clause: Token | undefined = token;
  for (let steps = 0; clause && steps < 6 && !clause.deprel.startsWith('acl'); steps += 1) clause = tokens[clause.head];
  const before =
    at.mentionAt[clause?.deprel.startsWith('acl') ? clause.head : token.index - 1] ??
    at.mentionAt[token.index - (tokens[token.index - 1]?.text === ',' ? 2 : 1)];
  if (!before || before.first > token.index || before.entities.length === 0) return undefined;
  return { entities: before.entities, label: before.label, rule: 'actor/relative', score: 0.9, antecedents: [before] };
}

/** Finds and resolves the personal pronouns of one sentence. */
export function resolvePronouns(context: DocumentContext, at: SentenceContext, sorts: 'third' | 'first'): void {
  for (const token of at.sentence.tokens) {
    if (sorts === 'third' && /^(who|whom|whose)$/i.test(token.text) && !at.mentionAt[token.index]?.name) {
      const found = relative(at, token);
      if (found)
        addMention(context, {
          sentence: at.sentence.index,
          first: token.index,
          last: token.index,
          head: token.index,
          kind: 'pronoun',
          number: 'singular',
          quoted: at.quoted[token.index] ?? false,
          rules: [found.rule],
          label: found.label,
          entities: found.entities,
          score: found.score,
          ...(found.antecedents ? { antecedents: found.antecedents } : {}),
        });
      continue;
    }
    const sort = token.upos === 'PRON' || token.upos === 'DET' ? SORTS[token.text.toLowerCase()] : undefined;
    if (!sort || at.mentionAt[token.index]?.name || (token.text === 'US' && sort === 'we')) continue;
    const isFirst = sort === 'we' || sort === 'i';
    if (isFirst !== (sorts === 'first')) continue;
    const resolution =
      sort === 'he' || sort === 'she'
        ? thirdPerson(context, at, token, sort)
        : sort === 'it'
          ? neuter(context, at, token)
          : sort === 'they'
            ? plural(context, at, token)
            : firstPerson(context, at, token, sort);
    if (!resolution && sort === 'it') continue;
    addMention(context, {
      sentence: at.sentence.index,
      first: token.index,
      last: token.index,
      head: token.index,
      kind: 'pronoun',
      number: sort === 'we' || sort === 'they' ? 'plural' : 'singular',
      quoted: at.quoted[token.index] ?? false,
      label: resolution?.label ?? (sort === 'we' || sort === 'they' ? 'Organization' : 'Person'),
      entities: resolution?.entities ?? [],
      score: resolution?.score ?? 0,
      rules: [resolution?.rule ?? 'actor/abstain'],
      ...(resolution?.antecedents ? { antecedents: resolution.antecedents } : {}),
    });
  }
}
