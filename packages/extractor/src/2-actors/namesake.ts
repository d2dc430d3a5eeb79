import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { RegisteredActor } from './actor-register.ts';
import { antecedentsBefore, salience } from './antecedents.ts';
import type { DocumentContext } from './document-context.ts';
import { mentionsOf } from './document-context.ts';
import { pointsBack, resolvedAs, type Nominal, type NominalResolution } from './nominal.ts';
import { settlementsAgain, wideNouns } from '../words/place-words.ts';

/** Last words of names of what lies in a place or is no settlement: "the city" is no river. */
export const NO_SETTLEMENT: RegExp =
  /\b(river|lake|sea|ocean|bay|gulf|mountains?|bridge|street|avenue|road|highway|airport|station|square|park|palace|prison|jail|hospital|building|tower|hotel|house|hall|stadium|museum|church|cathedral|mosque|camp|base|dam|gate|border|east|africa|asia|europe|america|desert|valley|canal|strait|port|ages|age|era)$/i;

const ISLAND = /\b(islands?|isles?|isla|islas|archipelago)\b/i;
/** "the main island" is one of several. */
const TELLS_APART =
  /^(main|other|many|several|individual|next|first|second|last|old|ancestral|native|nearby|neighbou?ring)$/;

/** A noun in lower case, and only what says nothing of its own between it and its article. */
const isPlain = ({ at, first, head }: Nominal): boolean =>
  at.sentence.tokens[head]?.upos === 'NOUN' &&
  /^[a-z]/.test(at.sentence.tokens[head].text) &&
  at.sentence.tokens
    .slice(first + 1, head)
    .every(
      ({ upos, xpos, deprel, lemma }) =>
        (upos === 'ADJ' || deprel === 'amod' || upos === 'ADV') && !/^JJ[RS]$/.test(xpos) && !TELLS_APART.test(lemma),
    );

/** "the border" is no Border Patrol: only the noun that heads a name calls it again. */
const carries = (actor: RegisteredActor, lemma: string): boolean => {
  const [headed = ''] = actor.name.split(/ (?:of|for|on|in|at|against|and) /);
  return phraseWords(headed).at(-1) === lemma;
};

/** "the foundation" after "the Andy Warhol Foundation", "the river" after "the Hudson River". */
export function resolveNamesake(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const { at, lemma, isPlural } = nominal;
  if (!pointsBack(nominal.opener) || isPlural || wideNouns.has(lemma) || !isPlain(nominal)) return undefined;
  const [found] = antecedentsBefore(
    context,
    at.sentence.index,
    nominal.first,
    (actor, mention) =>
      actor.named &&
      mention.kind === 'name' &&
      ['Place', 'Organization', 'Agency', 'Cartel'].includes(actor.label) &&
      carries(actor, lemma),
    30,
  );
  return found ? resolvedAs(found, 'actor/namesake', 0.75) : undefined;
}

/** "the city", "this island": the place before it that is nearest and most spoken of. */
export function resolvePlaceAgain(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const { at, lemma, isPlural } = nominal;
  if (!pointsBack(nominal.opener) || !settlementsAgain.has(lemma) || !isPlain(nominal)) return undefined;
  if (isPlural && lemma !== 'island' && lemma !== 'islands') return undefined;
  const sentence = at.sentence.index;
  const [best] = antecedentsBefore(
    context,
    sentence,
    nominal.first,
    (actor) => {
      const kind = context.gazetteer.actor(actor.id)?.kind;
      const isTown = lemma === 'city' || lemma === 'town' || lemma === 'village' || lemma === 'municipality';
      const isPlace = actor.label === 'Place' || (actor.label === 'Government' && kind !== 'country');
      return (
        actor.named &&
        isPlace &&
        !['region', 'continent', 'igo'].includes(kind ?? '') &&
        !(isTown && (kind === 'state' || ISLAND.test(actor.name))) &&
        !(/^(islands?|archipelago)$/.test(lemma) && !ISLAND.test(actor.name)) &&
        !NO_SETTLEMENT.test(actor.name)
      );
    },
    20,
  )
    .map(({ mention, actor }) => ({
      mention,
      actor,
      score:
        salience(context, mention) +
        2 * Math.log(1 + mentionsOf(context, actor.id).length) -
        0.5 * (sentence - mention.sentence),
    }))
    .sort((a, b) => b.score - a.score);
  return best ? resolvedAs(best, 'actor/place-again', 0.65) : undefined;
}
