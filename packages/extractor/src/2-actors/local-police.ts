import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { DocumentContext } from './document-context.ts';
import { textOf } from './document-context.ts';
import type { Nominal, NominalResolution } from './nominal.ts';

/**
 * "Norwalk police", "Sinaloa state police": the police of a place that is no country is a named body, that of the
 * document whose name begins so ("Norwalk Police Department") where there is one.
 */
export function resolveLocalPolice(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const { at, head, lemma } = nominal;
  if (lemma !== 'police') return undefined;
  const isState = at.sentence.tokens[head - 1]?.text.toLowerCase() === 'state';
  const place = at.mentionAt[head - (isState ? 2 : 1)];
  const isPlace = place?.label === 'Place' || place?.label === 'Government';
  if (!place?.name || !isPlace || context.gazetteer.actor(place.entities[0] ?? '')?.kind === 'country')
    return undefined;
  const name = `${textOf(context, at, place.first, place.last)}${isState ? ' State' : ''} Police`;
  const words = phraseWords(name);
  const begins = (other: string): boolean => words.every((word, index) => phraseWords(other)[index] === word);
  const actor =
    [...context.register.actors.values()].find((one) => one.named && one.label === 'Agency' && begins(one.name)) ??
    context.register.unknown(name, 'Agency', { named: true });
  return { entities: [actor.id], label: actor.label, rule: 'actor/local-police', score: 0.85, antecedents: [place] };
}
