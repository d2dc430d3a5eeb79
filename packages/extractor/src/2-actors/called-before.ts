import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext } from './document-context.ts';
import { mainCountries } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import type { Nominal, NominalResolution } from './nominal.ts';
import { forceMembers, governmentServants } from '../words/office-nouns.ts';

/** What such a phrase was resolved by where it said whose they are. */
const TOLD_WHOSE = new Set([
  'actor/government-of',
  'actor/generic-body',
  'actor/officers-of',
  'actor/local-police',
  'actor/called-before',
]);
const REACH = 15;

const nounOf = (lemma: string): string => lemma.toLowerCase().replace(/s$/, '');
/** The noun by which an article that uses several calls the same: "soldiers" are "troops", "police officers" "police". */
const sortOf = (noun: string): string => `${forceMembers.get(noun) ?? 'official'} of any noun`;

/** Whether a mention is of the government of the country that the article names most: officials of others are told apart. */
function isHome(context: DocumentContext, { entities }: DraftMention): boolean {
  const actor = context.register.actors.get(entities[0] ?? '');
  return actor?.label === 'Government' && actor.country === mainCountries(context)[0];
}

const isTown = ({ label, kind }: RegisteredActor): boolean =>
  label === 'Place' || (label === 'Government' && kind !== 'country');

/** Whether an article names another town between two sentences: "police" there may be others. */
function isElsewhereBetween(context: DocumentContext, last: DraftMention, sentence: number): boolean {
  const own = context.register.actors.get(last.entities[0] ?? '')?.name.toLowerCase() ?? '';
  return context.bySentence
    .slice(last.sentence + 1, sentence + 1)
    .flat()
    .filter(({ kind }) => kind === 'name')
    .map(({ entities }) => context.register.actors.get(entities[0] ?? ''))
    .some((place) => place && isTown(place) && !own.startsWith(place.name.toLowerCase()));
}

/** Nothing before the noun that would tell of others: "the troops", "senior officials", but not "two officials". */
const isPlain = ({ at, first, head }: Nominal): boolean =>
  at.sentence.tokens.slice(first, head).every(({ text }) => /^(the|these|those|senior|top|high-ranking)$/i.test(text));

/** Whom an article has called officials, troops and the like, for "officials" that says no more whose. */
export interface CalledBefore {
  /**
   * "Officials" after "Mexican officials", "the troops" after "U.S. troops": those of the one government or body that
   * the article has called so.
   */
  resolve(nominal: Nominal): NominalResolution | undefined;
  /** Remembers whose they are where a description says it. */
  note(nominal: Nominal, mention: DraftMention): void;
}

/** Makes the memory of one document, which is read from its start. */
export function createCalledBefore(context: DocumentContext): CalledBefore {
  /** By noun and by sort of noun: the last mention, and whether all so far were of one. */
  const called = new Map<string, { readonly last: DraftMention; readonly isOne: boolean }>();
  return {
    resolve: (nominal) => {
      const { at, last, isPlural, lemma } = nominal;
      const noun = nounOf(lemma);
      if (!isPlural || !(governmentServants.has(noun) || forceMembers.has(noun)) || !isPlain(nominal)) return undefined;
      // "officials of the club", "officials in Texas" are others
      if (/^(of|in|at|from|with|for|who|on)$/i.test(at.sentence.tokens[last + 1]?.text ?? '')) return undefined;
      const same = called.get(noun);
      const found = same?.isOne ? same : called.get(sortOf(noun));
      if (!found?.isOne || at.sentence.index - found.last.sentence > REACH) return undefined;
      const isLocal = found.last.rules.includes('actor/local-police');
      if (isLocal && isElsewhereBetween(context, found.last, at.sentence.index)) return undefined;
      const { entities, label } = found.last;
      return forceMembers.has(noun) || isHome(context, found.last)
        ? { entities, label, rule: 'actor/called-before', score: 0.65, antecedents: [found.last] }
        : undefined;
    },
    note: ({ lemma }, mention) => {
      const noun = nounOf(lemma);
      const { entities, rules } = mention;
      if (entities.length !== 1 || !rules.some((rule) => TOLD_WHOSE.has(rule))) return;
      if (!governmentServants.has(noun) && !forceMembers.has(noun)) return;
      for (const key of [noun, sortOf(noun)]) {
        const before = called.get(key);
        const isSame = !before || before.last.entities[0] === entities[0];
        called.set(key, { last: mention, isOne: isSame && (before?.isOne ?? true) });
      }
    },
  };
}
