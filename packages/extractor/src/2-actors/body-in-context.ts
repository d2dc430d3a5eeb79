import type { FoundName } from '../1-mentions/found-name.ts';
import { isListLink } from '../1-mentions/list-link.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { KnownActor } from '../gazetteer/known-actor.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';

/** Second words that people leave out: "Fox News", "Bloomberg News", "Ford Motor Co.". */
const LEFT_OUT = /^(news|tv|television|media|motor|motors|co|inc|corp)$/;

const shortNames = new WeakMap<Gazetteer, ReadonlyMap<string, KnownActor>>();

/** Outlets and companies by the one word that is short for them. */
function byShortName(gazetteer: Gazetteer): ReadonlyMap<string, KnownActor> {
  const known = shortNames.get(gazetteer);
  if (known) return known;
  const found = new Map<string, KnownActor>();
  for (const actor of gazetteer.actors) {
    if (actor.kind !== 'media' && actor.kind !== 'company') continue;
    const [word = '', ...more] = phraseWords(actor.name);
    if (more.length > 0 && more.every((one) => LEFT_OUT.test(one)) && !found.has(word)) found.set(word, actor);
  }
  shortNames.set(gazetteer, found);
  return found;
}

/** "told Bloomberg", "Bloomberg reported", "in the Fox interview", "Bloomberg reporter". */
function isOutlet({ sentence: { tokens } }: SentenceContext, { first }: FoundName): boolean {
  const token = tokens[first];
  const governor = tokens[token?.head ?? -1];
  if (!token || !governor) return false;
  if (/^(obj|iobj)$/.test(token.deprel)) return governor.lemma === 'tell';
  if (token.deprel === 'nsubj') return governor.lemma === 'report';
  if (token.deprel === 'obl')
    return /^(to|by)$/.test(tokens[first - 1]?.text ?? '') && /^(accord|report)$/.test(governor.lemma);
  return (
    token.deprel === 'compound' &&
    /^(interview|poll|survey|report|reporter|correspondent|columnist|anchor|host)$/.test(governor.lemma)
  );
}

/** "Ford, General Motors and IBM": a company stands beside it in a list. */
function isAmongCompanies(context: DocumentContext, at: SentenceContext, { first, last }: FoundName): boolean {
  const isLink = (token: number): boolean => isListLink(at.sentence.tokens[token]);
  return [isLink(first - 1) ? first - 2 : -1, isLink(last + 1) ? last + 2 : -1].some((index) => {
    const id = at.mentionAt[index]?.entities[0];
    return id !== undefined && context.gazetteer.actor(id)?.kind === 'company';
  });
}

/** An outlet or a company that one word is short for, which is a surname, too: only where what stands around shows it, and nobody of that name is told of. */
export function bodyInContext(
  context: DocumentContext,
  { at, name }: { readonly at: SentenceContext; readonly name: FoundName },
): RegisteredActor | undefined {
  const word = at.folded.folded[name.first] ?? '';
  const body = name.first === name.last && !name.courtesy ? byShortName(context.gazetteer).get(word) : undefined;
  if (!body || context.register.peopleNamed([word]).length > 0) return undefined;
  const isShown = body.kind === 'media' ? isOutlet(at, name) : isAmongCompanies(context, at, name);
  return isShown ? context.register.known(body.id) : undefined;
}
