import type { RegisteredActor } from './actor-register.ts';
import { antecedentsBefore } from './antecedents.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { replaceMention } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { isPerson } from './nominal.ts';
import { isOfParty, isOfState } from './party-and-state.ts';

/** Sentences back in which "the Republican" was named. */
const REACH = 10;

/** "Republican", "Democrat" where the word is a noun for one member. */
function isOneMember(
  context: DocumentContext,
  at: SentenceContext,
  { name, first, last, head, entities }: DraftMention,
): boolean {
  const { tokens } = at.sentence;
  const token = tokens[head];
  const next = tokens[last + 1];
  return (
    name?.senses.some(({ use }) => use === 'adherents') === true &&
    context.register.actors.get(entities[0] ?? '')?.kind === 'party' &&
    first === last &&
    token !== undefined &&
    !/(s|GOP)$/.test(token.text) &&
    !/^(amod|compound|flat)$/.test(token.deprel) &&
    !/^(NOUN|PROPN|ADJ)$/.test(next?.upos ?? '') &&
    next?.text !== '-'
  );
}

/** The state before the noun: "the California Democrat". */
function stateBefore(context: DocumentContext, at: SentenceContext, first: number): DraftMention | undefined {
  const before = at.mentionAt[first - 1];
  return context.gazetteer.actor(before?.entities[0] ?? '')?.kind === 'state' ? before : undefined;
}

/** Whose apposition it is: "Sen. Chuck Grassley, the Iowa Republican who …". */
function bearerOf(at: SentenceContext, start: number): DraftMention | undefined {
  const before = at.mentionAt[start - 2];
  return at.sentence.tokens[start - 1]?.text === ',' && before?.name && isPerson(before) && before.entities.length === 1
    ? before
    : undefined;
}

function memberBefore(
  context: DocumentContext,
  at: SentenceContext,
  mention: DraftMention,
  state: string | undefined,
): DraftMention | undefined {
  const [party = ''] = mention.entities;
  const fits = (actor: RegisteredActor): boolean =>
    actor.named &&
    isPerson(actor) &&
    isOfParty(context, actor, party) &&
    (state === undefined || isOfState(context, actor, state));
  const found = antecedentsBefore(context, at.sentence.index, mention.first, fits, state === undefined ? 3 : REACH);
  return found.length === 1 ? found[0]?.mention : undefined;
}

/** Resolves "the California Democrat", "the Iowa Republican who leads the panel" to the person whom the text has named. */
export function resolveAdherents(context: DocumentContext): void {
  for (const mention of context.mentions) {
    const at = context.sentences[mention.sentence];
    if (!at || !isOneMember(context, at, mention)) continue;
    const state = stateBefore(context, at, mention.first);
    let start = state?.first ?? mention.first;
    const { tokens } = at.sentence;
    while (tokens[start - 1]?.upos === 'ADJ') start -= 1;
    const opener = tokens[start - 1]?.upos === 'DET' ? (tokens[start - 1]?.text.toLowerCase() ?? '') : '';
    if (opener !== '') start -= 1;
    const bearer = bearerOf(at, start);
    // ", a Republican," says of which party somebody is; "the Iowa Republican" is he
    if (bearer && !state && !/^(who|whom|whose)$/.test(tokens[mention.last + 1]?.text ?? '')) continue;
    const person = bearer ?? (opener === 'the' ? memberBefore(context, at, mention, state?.entities[0]) : undefined);
    if (!person) continue;
    replaceMention(context, mention, {
      sentence: mention.sentence,
      first: start,
      last: mention.last,
      head: mention.head,
      kind: 'nominal',
      number: 'singular',
      quoted: mention.quoted,
      label: person.label,
      entities: person.entities,
      score: 0.8,
      rules: ['actor/adherent'],
      antecedents: [person],
    });
  }
}
