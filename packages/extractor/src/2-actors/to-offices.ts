import type { StandingType } from '@cartograph/model';
import type { ReadOffice } from '../reading.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { spanOf, textOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import type { OfficePhrase } from './read-office-phrase.ts';
import type { ResolvedOffice } from './resolve-office.ts';
import { isCandidate } from '../words/occupations.ts';
import { isPublicOffice } from './public-office.ts';
import { isCampaign } from './read-party.ts';
import { publicAttorneys } from '../words/office-roles.ts';
import { hiredNouns, servantNouns, stateHands } from '../words/office-nouns.ts';

/** Whether a noun tells of work that one is hired for, and of no public office. */
const isHired = (phrase: OfficePhrase): boolean =>
  hiredNouns.has(phrase.noun) || (phrase.occupation === 'employee' && !isPublicOffice(phrase));

/** Which standing relation a noun tells of between its bearer and a body. */
function relationTo(phrase: OfficePhrase, label: string, kind: string | undefined): StandingType | undefined {
  if (label === 'Cartel') return phrase.occupation === 'leader' ? 'LEADS' : 'MEMBER_OF';
  if (label === 'Agency' || label === 'Government') {
    if (isCandidate(phrase.noun)) return undefined;
    // "Colorado veteran John Dennis" is from there
    if (label === 'Government' && phrase.noun === 'veteran') return undefined;
    if (phrase.noun === 'attorney' && phrase.roles.some((role) => publicAttorneys.has(role))) return 'HOLDS_OFFICE';
    if (label === 'Government' && isHired(phrase)) return stateHands.has(phrase.noun) ? 'WORKS_FOR' : undefined;
    if (hiredNouns.has(phrase.noun)) return 'WORKS_FOR';
    if (phrase.roles.length === 0 && phrase.occupation === 'member') return 'MEMBER_OF';
    if (phrase.roles.length === 0 && phrase.occupation === 'person') return undefined;
    return phrase.roles.length > 0 || phrase.occupation !== undefined
      ? isPublicOffice(phrase)
        ? 'HOLDS_OFFICE'
        : phrase.occupation === 'employee'
          ? 'WORKS_FOR'
          : undefined
      : undefined;
  }
  if (label === 'Organization') {
    if (kind === 'igo' && phrase.roles.length > 0) return 'HOLDS_OFFICE';
    if (phrase.occupation === 'member') return 'MEMBER_OF';
    if (phrase.occupation === 'leader' || ['executive', 'ceo'].includes(phrase.noun)) return 'LEADS';
    return phrase.occupation === 'person' && !['professor', 'author'].includes(phrase.noun) ? undefined : 'WORKS_FOR';
  }
  return undefined;
}

/** "Democratic Sen. Bernie Sanders": the party whose word is part of the office's own words. */
function partyInTitle(
  context: DocumentContext,
  at: SentenceContext,
  first: number,
  last: number,
): { readonly id: string; readonly token: number } | undefined {
  for (let token = first; token < last; token += 1) {
    const text = at.sentence.tokens[token]?.text ?? '';
    if (!/^\p{Lu}/u.test(text)) continue;
    const word = at.folded.folded[token] ?? '';
    const sense = [word, word.replace(/ic$/, '')]
      .flatMap((form) => context.gazetteer.phrase([form]))
      .find((one) => one.use === 'adherents');
    if (sense && context.gazetteer.actor(sense.target)?.kind === 'party') return { id: sense.target, token };
  }
  return undefined;
}

/** What a phrase says of its bearer, one entry a body. */
export function toOffices(
  context: DocumentContext,
  at: SentenceContext,
  phrase: OfficePhrase,
  office: ResolvedOffice,
  range: { readonly first: number; readonly last: number },
): readonly ReadOffice[] {
  const span = spanOf(at, range.first, range.last);
  const shared = {
    ...span,
    trigger: spanOf(at, phrase.first, phrase.last),
    noun: phrase.noun,
    title: textOf(context, at, phrase.first, phrase.last),
    former: phrase.former,
    ...(office.role ? { role: office.role } : {}),
  };
  const offices: ReadOffice[] = [];
  const mentionSpan = (mention: DraftMention): ReadOffice['objectAt'] => spanOf(at, mention.first, mention.last);
  const add = (
    relation: StandingType | undefined,
    object: string | undefined,
    mention: DraftMention | undefined,
    rule: string,
  ): void => {
    if (!relation || object === undefined || offices.some((one) => one.relation === relation && one.object === object))
      return;
    offices.push({
      ...shared,
      relation,
      object,
      objectAt: mention ? mentionSpan(mention) : { implied: true, from: span },
      rule,
    });
  };
  if (office.body !== undefined) {
    const body = context.register.actors.get(office.body) ?? context.register.known(office.body);
    const mention = [...phrase.bodies, ...phrase.polities].find((one) => one.entities[0] === office.body);
    if (body)
      add(
        relationTo(phrase, body.label, body.kind),
        body.id,
        mention,
        `standing/${office.rule.replace('office/', 'office-')}`,
      );
  }
  for (const body of phrase.bodies.slice(1)) {
    const actor = context.register.actors.get(body.entities[0] ?? '');
    if (actor && actor.label === 'Organization')
      add(relationTo(phrase, actor.label, actor.kind), actor.id, body, 'standing/second-body');
  }
  for (const party of phrase.parties) {
    const leads = phrase.occupation === 'leader' && phrase.roles.includes('party-leader');
    const relation = isCampaign(at, party) ? relationTo(phrase, 'Organization', undefined) : undefined;
    add(relation ?? (leads ? 'LEADS' : 'MEMBER_OF'), party.entities[0], party, 'standing/party');
  }
  const party = phrase.people.length === 0 ? partyInTitle(context, at, range.first, phrase.last + 1) : undefined;
  if (party && !offices.some((one) => context.gazetteer.actor(one.object)?.kind === 'party')) {
    context.register.known(party.id);
    offices.push({
      ...shared,
      relation: 'MEMBER_OF',
      object: party.id,
      objectAt: spanOf(at, party.token, party.token),
      rule: 'standing/party',
    });
  }
  if (offices.length === 0 && servantNouns.has(phrase.noun)) {
    const [employer] = phrase.people;
    if (employer) add('WORKS_FOR', employer.entities[0], employer, 'standing/servant');
  }
  return offices;
}
