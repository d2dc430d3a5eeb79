import type { FoundName } from '../1-mentions/found-name.ts';
import type { SentenceContext } from './document-context.ts';
import { headOf } from './document-context.ts';
import { settlementNouns } from '../words/place-words.ts';

/** The place's noun behind a comma: "Uvalde, a small town in Texas". */
function isNounBehind({ sentence: { tokens } }: SentenceContext, last: number): boolean {
  if (tokens[last + 1]?.text !== ',' || !/^(an?|the)$/i.test(tokens[last + 2]?.text ?? '')) return false;
  const noun = tokens.slice(last + 3, last + 7).find(({ upos }) => upos === 'NOUN' || upos === 'VERB');
  return noun !== undefined && settlementNouns.has(noun.lemma);
}

/** Whether a sentence calls a name a place: "the village of Tetela", "Coron is a town", "Uvalde, a small town". */
export function isSaidToBePlace(at: SentenceContext, { first, last }: FoundName): boolean {
  const { tokens } = at.sentence;
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.text === 'of' && settlementNouns.has(noun?.lemma ?? '') && noun?.upos === 'NOUN') return true;
  if (isNounBehind(at, last)) return true;
  const token = tokens[headOf(at, first, last)];
  const predicate = token?.deprel === 'nsubj' ? tokens[token.head] : undefined;
  return (
    predicate !== undefined &&
    settlementNouns.has(predicate.lemma) &&
    tokens.some(({ head, deprel }) => head === predicate.index && deprel === 'cop')
  );
}
