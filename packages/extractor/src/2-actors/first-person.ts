import type { Token } from '@cartograph/model';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { mentionsOf } from './document-context.ts';
import { findSpeaker } from './find-speaker.ts';
import { governmentOf } from './government-phrase.ts';
import { isPerson, type PronounResolution } from './pronoun-resolution.ts';

/** "we" of an official is the government or the agency, "I" the speaker. */
export function resolveFirstPerson(
  context: DocumentContext,
  at: SentenceContext,
  token: Token,
  sort: 'we' | 'i',
): PronounResolution | undefined {
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
  const offices = mentionsOf(context, actor.id)
    .flatMap((mention) => (mention.entities[0] === actor.id ? (mention.offices ?? []) : []))
    .filter((office) => !office.former);
  const employer = offices.find(
    (office) => office.relation === 'HOLDS_OFFICE' || office.relation === 'LEADS' || office.relation === 'WORKS_FOR',
  );
  const employerActor = employer ? context.register.actors.get(employer.object) : undefined;
  const government = actor.label === 'Official' ? governmentOf(context, actor) : undefined;
  const isEnvoy =
    employerActor?.label === 'Organization' && context.gazetteer.role(employer?.role ?? '')?.kind === 'diplomat';
  const id =
    employerActor?.label === 'Government' || employerActor === undefined || isEnvoy
      ? (government ?? employerActor?.id)
      : employerActor.id;
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
