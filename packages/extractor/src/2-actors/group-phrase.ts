import { type ActorLabel, addToList } from '@cartograph/model';
import { joinedNouns, pairNouns } from '../words/nominal-nouns.ts';
import type { RegisteredActor } from './actor-register.ts';
import { antecedentsBefore, nearestFirst } from './antecedents.ts';
import { coordinatedWith, dependentsOf } from './dependents.ts';
import type { DocumentContext } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { isPerson, type Nominal, type NominalResolution } from './nominal.ts';
import { headsOfState } from '../words/office-roles.ts';

/** Mentions that "and" joins, or that one verb has as subject and object: who "they" may be. */
export function findGroups(
  context: DocumentContext,
  sentence: number,
  token: number,
  fits: (actor: RegisteredActor) => boolean,
): readonly (readonly DraftMention[])[] {
  const tokens = context.sentences[sentence]?.sentence.tokens ?? [];
  const mentions = nearestFirst(context, sentence, token)
    .filter(
      (mention) =>
        mention.entities.length === 1 &&
        mention.first < token &&
        fits(context.register.actors.get(mention.entities[0] ?? '') ?? emptyActor),
    )
    .sort((a, b) => a.first - b.first);
  const heads = new Set(mentions.map((mention) => mention.head));
  const joined = new Set(
    mentions.flatMap((mention) => {
      const head = tokens[mention.head];
      return head?.deprel === 'conj' ? [head.head] : [];
    }),
  );
  const byKey = new Map<string, DraftMention[]>();
  for (const mention of mentions) {
    const head = tokens[mention.head];
    if (!head) continue;
    const key =
      head.deprel === 'conj' && heads.has(head.head)
        ? `and ${head.head}`
        : joined.has(mention.head)
          ? `and ${mention.head}`
          : /^(nsubj|obj|obl)/.test(head.deprel)
            ? `verb ${head.head}`
            : '';
    if (key === '') continue;
    addToList(byKey, key, mention);
  }
  const groups = [...byKey]
    .map(([key, group]) => ({
      key,
      group: group.filter(
        (mention, index) => group.findIndex((other) => other.entities[0] === mention.entities[0]) === index,
      ),
    }))
    .filter(({ group }) => group.length >= 2);
  return groups
    .sort(
      (a, b) =>
        (a.key.startsWith('and') ? 0 : 1) - (b.key.startsWith('and') ? 0 : 1) ||
        (b.group[0]?.first ?? 0) - (a.group[0]?.first ?? 0),
    )
    .map(({ group }) => group);
}

const emptyActor: RegisteredActor = {
  id: '',
  label: 'Place',
  name: '',
  known: false,
  named: false,
  collective: false,
  forms: [],
  roles: new Set(),
};

/** The actors of a group, in code-unit order. */
const idsOf = (group: readonly DraftMention[]): readonly string[] =>
  [...new Set(group.flatMap((mention) => mention.entities))].sort();

/** A plural that stands for each actor of a group; `label` where the group has none. */
export const eachOf = (
  group: readonly DraftMention[],
  label: ActorLabel,
  rule: string,
  score: number,
): NominalResolution => ({
  entities: idsOf(group),
  label: group[0]?.label ?? label,
  rule,
  score,
  antecedents: group,
});

function fitsNoun(context: DocumentContext, lemma: string): (actor: RegisteredActor) => boolean {
  const sort = pairNouns.get(lemma);
  const isHead = (actor: RegisteredActor): boolean =>
    headsOfState.some((role) => actor.roles.has(role)) ||
    context.gazetteer.officesOf(actor.id).some((office) => headsOfState.includes(office.role));
  return (actor) => {
    if (!actor.named) return false;
    if (sort === 'person')
      return lemma === 'man'
        ? isPerson(actor) && actor.gender !== 'f'
        : lemma === 'woman'
          ? isPerson(actor) && actor.gender !== 'm'
          : actor.label === 'Official' && (!['leader', 'president'].includes(lemma) || isHead(actor));
    if (sort === 'government')
      return actor.label === 'Government' && context.gazetteer.actor(actor.id)?.kind === 'country';
    if (sort === 'body') return actor.label === 'Agency' || actor.label === 'Cartel' || actor.label === 'Organization';
    return actor.label === 'Government';
  };
}

/** Sentences that a couple is looked for in. */
const COUPLE_REACH = 12;

/** "the couple", "her parents": the two people whom "and" joined and who share a surname, or the family that was named. */
function resolveCouple(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const isParents = nominal.isPlural && /^(parent|spouse|newlywed)$/.test(nominal.lemma);
  if (!(nominal.lemma === 'couple' && !nominal.isPlural) && !isParents) return undefined;
  if (!nominal.isDefinite || nominal.at.sentence.tokens[nominal.last + 1]?.text === 'of') return undefined;
  const { index } = nominal.at.sentence;
  for (let near = index; near >= Math.max(0, index - COUPLE_REACH); near -= 1) {
    const end = near === index ? nominal.first : Number.MAX_SAFE_INTEGER;
    const family = (context.bySentence[near] ?? []).findLast(
      ({ rules, entities, first }) => rules[0] === 'actor/family' && entities.length === 2 && first < end,
    );
    const group = family ? [family] : findGroups(context, near, end, isPerson)[0];
    const ids = group ? idsOf(group) : [];
    const surnames = new Set(ids.map((id) => context.register.actors.get(id)?.forms[0]?.at(-1)));
    if (group && ids.length === 2 && (family || surnames.size === 1))
      return { entities: ids, label: 'Person', rule: 'actor/couple', score: 0.75, antecedents: group };
  }
  return undefined;
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
/** Sentences back in which such a list is looked for: its number, where it is said, tells which. */
const LIST_REACH = 2;
const COUNTED_REACH = 10;

/** "the three countries", "the lawmakers": all whom "and" joined in this sentence or shortly before. */
function resolveJoinedGroup(
  context: DocumentContext,
  nominal: Nominal,
  says: readonly string[],
): NominalResolution | undefined {
  const [opener = '', count = ''] = says;
  const size = /^(the|these|those|all)$/.test(opener) && count !== 'two' ? COUNTS[count] : undefined;
  const isBare = says.length === 1 && /^(the|these)$/.test(opener) && joinedNouns.has(nominal.lemma);
  if (size === undefined && !isBare) return undefined;
  const fits = fitsNoun(context, nominal.lemma);
  const sentence = nominal.at.sentence.index;
  const reach = size === undefined ? LIST_REACH : COUNTED_REACH;
  for (let near = sentence; near >= Math.max(0, sentence - reach); near -= 1) {
    const end = near === sentence ? nominal.first : Number.MAX_SAFE_INTEGER;
    const group = findGroups(context, near, end, fits).find(
      (mentions) => isList(context, mentions) && (size === undefined || idsOf(mentions).length === size),
    );
    if (group) return eachOf(group, 'Government', 'actor/pair-again', 0.7);
  }
  return undefined;
}

/** Whether "and" joins mentions, not a verb. */
const isList = (context: DocumentContext, group: readonly DraftMention[]): boolean =>
  group.some(({ sentence, head }) => context.sentences[sentence]?.sentence.tokens[head]?.deprel === 'conj');

/** "The top negotiators, Sen. Bernie Sanders and Rep. Jeff Miller", "Two governors, A and B": those whom the apposition lists. */
function resolveListed({ at, first, head, isPlural }: Nominal): NominalResolution | undefined {
  const { tokens } = at.sentence;
  const count = COUNTS[tokens[first]?.text.toLowerCase() ?? ''];
  const opening = isPlural
    ? dependentsOf(at.sentence, head).find(
        ({ index, deprel }) => deprel === 'appos' && at.mentionAt[index]?.name !== undefined,
      )
    : undefined;
  // the parser may join the names to the noun that counts them
  const listed = opening
    ? [opening.index, ...coordinatedWith(at.sentence, opening.index)]
    : count === undefined
      ? []
      : coordinatedWith(at.sentence, head);
  const group = listed.flatMap((index) => at.mentionAt[index] ?? []).filter((mention) => mention.name);
  const label = group[0]?.label;
  const isAll = group.length === listed.length && group.every(({ entities }) => entities.length === 1);
  const isMany = opening ? group.length >= 2 : group.length === count && isPerson(group[0]);
  return isAll && isMany && label !== undefined && label !== 'Place'
    ? eachOf(group, label, 'actor/listed-group', 0.8)
    : undefined;
}

/** "both leaders", "the two countries", "the neighbors": each of the actors. */
export function resolvePair(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const named = resolveCouple(context, nominal) ?? resolveListed(nominal);
  if (named) return named;
  if (!pairNouns.has(nominal.lemma) || !nominal.isPlural) return undefined;
  const says = nominal.at.sentence.tokens.slice(nominal.first, nominal.head).map((token) => token.text.toLowerCase());
  // "arrested two men" speaks of new ones
  const isCounted = /^(the|these|those|both)$/.test(says[0] ?? '') && (says.includes('two') || says.includes('both'));
  const isBareDefinite =
    says.length === 1 && says[0] === 'the' && ['neighbor', 'side', 'leader', 'man'].includes(nominal.lemma);
  const joined = resolveJoinedGroup(context, nominal, says);
  if (joined) return joined;
  if (!isCounted && !isBareDefinite) return undefined;
  const fits = fitsNoun(context, nominal.lemma);
  const sentence = nominal.at.sentence.index;
  for (const near of [sentence, sentence - 1]) {
    const group = findGroups(context, near, near === sentence ? nominal.first : Number.MAX_SAFE_INTEGER, fits)[0];
    if (group && group.length === 2) return eachOf(group, 'Government', 'actor/pair-again', 0.8);
  }
  if (!isCounted) return undefined;
  const found = antecedentsBefore(context, sentence, nominal.first, fits, 8).slice(0, 2);
  if (found.length < 2) return undefined;
  return {
    entities: found.map((one) => one.actor.id).sort(),
    label: found[0]?.actor.label ?? 'Government',
    rule: 'actor/pair-again',
    score: 0.7,
    antecedents: found.map((one) => one.mention),
  };
}
