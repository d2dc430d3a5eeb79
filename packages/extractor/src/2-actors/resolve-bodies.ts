import type { ActorLabel } from '@cartograph/model';
import type { PhraseSense } from '../gazetteer/gazetteer.ts';
import type { FoundName } from '../1-mentions/find-names.ts';
import { looksLikeAcronym } from '../1-mentions/find-names.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { headOf, mainCountries, textOf } from './document-context.ts';

/** To whom a name was resolved; no `id` for one that is recognised and resolved to nobody. */
export interface ResolvedName {
  readonly id?: string;
  readonly label: ActorLabel;
  readonly rule: string;
}

const LOCATIVE = new Set(['in', 'at', 'near', 'from', 'outside', 'around', 'to', 'into', 'across', 'toward', 'towards', 'through', 'throughout', 'within', 'inside', 'via', 'leaving', 'visit', 'visiting']);
const MOTION = new Set(['travel', 'fly', 'go', 'arrive', 'return', 'come', 'trip', 'visit', 'flight', 'move', 'head', 'drive', 'depart', 'leave', 'back', 'journey', 'send', 'bring', 'take', 'send', 'mile', 'kilometer', 'north', 'south', 'east', 'west']);
const STRICTLY_LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'around', 'across', 'throughout', 'through', 'into', 'inside', 'within', 'visiting', 'leaving']);

/** The preposition before a name, articles and modifiers between skipped. */
export function prepositionBefore(at: SentenceContext, first: number): string {
  let index = first - 1;
  while (index >= 0 && (at.sentence.tokens[index]?.upos === 'DET' || /^(nearby|downtown|northern|southern|eastern|western|central|neighboring|city|state|town|village|county|of|the)$/i.test(at.sentence.tokens[index]?.text ?? '')) && index > first - 5) index -= 1;
  return at.sentence.tokens[index]?.text.toLowerCase() ?? '';
}

const useOrder = ['name', 'acronym', 'adherents', 'demonym', 'nickname', 'capital'];

/** Several bodies by one name: the one of the country that the document is most about. */
function chooseByCountry(context: DocumentContext, senses: readonly PhraseSense[]): PhraseSense | undefined {
  const countries = mainCountries(context);
  const rank = (sense: PhraseSense): number => {
    const index = countries.indexOf(context.gazetteer.actor(sense.target)?.country ?? '');
    return index < 0 ? countries.length : index;
  };
  return [...senses].sort((a, b) => rank(a) - rank(b) || useOrder.indexOf(a.use) - useOrder.indexOf(b.use))[0];
}

/** Chooses among what the gazetteer knows by these words, people aside. */
export function resolveListed(context: DocumentContext, at: SentenceContext, name: FoundName): ResolvedName | undefined {
  const { gazetteer } = context;
  const senses = name.senses.filter((sense) => !['Official', 'Person'].includes(gazetteer.actor(sense.target)?.label ?? 'Person'));
  if (senses.length === 0) return undefined;
  const isLocative = STRICTLY_LOCATIVE.has(prepositionBefore(at, name.first)) || at.sentence.tokens[name.last + 1]?.text === ',' && LOCATIVE.has(prepositionBefore(at, name.first));
  const capitals = senses.filter((sense) => sense.use === 'capital');
  const others = senses.filter((sense) => sense.use !== 'capital');
  const text = textOf(context, at, name.first, name.last);
  if (capitals.length > 0) {
    const places = others.filter((sense) => ['Place', 'Government'].includes(gazetteer.actor(sense.target)?.label ?? ''));
    const token = at.sentence.tokens[headOf(at, name.first, name.last)];
    // "pressure from Moscow" is the government's, "returned from Moscow" tells of the city
    const isMotion = ['to', 'from', 'toward', 'into', 'through', 'via'].includes(prepositionBefore(at, name.first)) && MOTION.has(at.sentence.tokens[token?.head ?? -1]?.lemma ?? '');
    const isPlace = isLocative || isMotion || /D\.? ?C/.test(text);
    if (isPlace && places[0]) return take(context, places[0]);
    if (isPlace) {
      const place = context.register.unknown(text.replace(/^the /i, ''), 'Place', { named: true });
      return { id: place.id, label: 'Place', rule: 'actor/capital-as-place' };
    }
    const acting = capitals[0];
    if (acting && others.length === 0) return { ...take(context, acting), rule: 'actor/metonym' };
    if (acting && ['nsubj', 'nsubj:pass', 'nmod:poss', 'obj', 'iobj'].includes(token?.deprel ?? '')) return { ...take(context, acting), rule: 'actor/metonym' };
  }
  const left = others.length > 0 ? others : senses;
  const targets = new Set(left.map((sense) => sense.target));
  const sense = targets.size === 1 ? left[0] : chooseByCountry(context, left);
  return sense ? take(context, sense) : undefined;
}

function take(context: DocumentContext, sense: PhraseSense): ResolvedName {
  const actor = context.register.known(sense.target);
  return { id: sense.target, label: actor?.label ?? 'Organization', rule: `actor/${sense.use === 'name' ? 'listed' : sense.use}` };
}

/** Resolves a name that nobody listed and that is no person's. */
export function resolveUnlisted(context: DocumentContext, at: SentenceContext, name: FoundName): ResolvedName | undefined {
  const text = textOf(context, at, name.first, name.last).replace(/\s+/g, ' ').replace(/^(The|the) /, '');
  const short = context.register.shortForm(text);
  if (short) return { id: short.id, label: short.label, rule: 'actor/short-form' };
  const { shape } = name;
  if (shape === 'Agency' || shape === 'Organization' || shape === 'Cartel' || shape === 'Place') {
    const actor = context.register.unknown(text, shape, { named: true });
    return { id: actor.id, label: actor.label, rule: 'actor/by-head-noun' };
  }
  if (shape !== 'unknown') return undefined;
  const token = at.sentence.tokens[headOf(at, name.first, name.last)];
  const isOneWord = name.first === name.last;
  const next = at.sentence.tokens[name.last + 1];
  const after = at.mentionAt[name.last + 2];
  const isBeforeState = next?.text === ',' && (after?.label === 'Government' || after?.label === 'Place');
  if (isBeforeState || STRICTLY_LOCATIVE.has(prepositionBefore(at, name.first))) {
    const place = context.register.unknown(text, 'Place', { named: true });
    return { id: place.id, label: 'Place', rule: 'actor/by-preposition' };
  }
  if (isOneWord && looksLikeAcronym(text) && text.length >= 3 && ['nsubj', 'nmod:poss'].includes(token?.deprel ?? '')) {
    const actor = context.register.unknown(text, 'Organization', { named: true });
    return { id: actor.id, label: 'Organization', rule: 'actor/acronym' };
  }
  return undefined;
}
