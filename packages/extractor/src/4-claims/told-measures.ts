import type { Clause } from '../3-clauses/clause.ts';
import type { MentionIndex } from '../3-clauses/mention-index.ts';
import type { RoleActor } from '../3-clauses/role-actors.ts';
import { actorsOf } from '../3-clauses/role-actors.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childrenBy, tokenAt } from '../3-clauses/sentence-tree.ts';
import { deedNouns } from '../3-clauses/summed-up.ts';
import { wordList } from '../words/word-list.ts';

/** What somebody has decided, ordered or published, by its noun: "the rule", and who made it. */
export interface ToldMeasure {
  readonly sentence: number;
  readonly token: number;
  /** The noun's lemma. */
  readonly noun: string;
  readonly makers: readonly RoleActor[];
}

/** What is decided, ordered or published, and may be judged after that; lemmas. */
const MEASURES = wordList(`
rule regulation law ban proposal directive decree report budget rollback program moratorium executive memo
`);

const isMeasure = (noun: string): boolean => MEASURES.has(noun) || deedNouns.has(noun);

/** Verbs whose subject makes what their object names; lemmas. */
const MAKING = wordList(`
announce unveil issue propose sign release publish introduce outline roll_out adopt impose enact present finalize lay_out
implement institute launch make draft approve float reveal
`);

const measure = (tree: SentenceTree, token: number, makers: readonly RoleActor[]): ToldMeasure[] => {
  const acting = makers.filter(({ mention }) => mention.label !== 'Place');
  const noun = tokenAt(tree, token).lemma.toLowerCase();
  return acting.length > 0 ? [{ sentence: tree.sentence.index, token, noun, makers: acting }] : [];
};

const isMeasureNoun = (tree: SentenceTree, token: number): boolean =>
  tokenAt(tree, token).upos === 'NOUN' && isMeasure(tokenAt(tree, token).lemma.toLowerCase());

/** "Trump's decision": of whose it is. */
const ownedMeasures = (tree: SentenceTree, index: MentionIndex): ToldMeasure[] =>
  tree.tokens.flatMap(({ index: token }) =>
    isMeasureNoun(tree, token) ? measure(tree, token, actorsOf(tree, index, childrenBy(tree, token, 'nmod:poss'))) : [],
  );

/** "Trump unveiled a new rule", "an order signed by Trump": of who made it. */
const madeMeasures = (tree: SentenceTree, index: MentionIndex, clauses: readonly Clause[]): ToldMeasure[] =>
  clauses
    .filter(({ category, lemma }) => category === 'verb' && MAKING.has(lemma))
    .flatMap(({ patients, agents }) =>
      patients
        .filter((noun) => isMeasureNoun(tree, noun) && childrenBy(tree, noun, 'nmod:poss').length === 0)
        .flatMap((noun) => measure(tree, noun, actorsOf(tree, index, agents))),
    );

/** The measures that a sentence tells with who made them, in text order. */
export const findMeasures = (
  tree: SentenceTree,
  index: MentionIndex,
  clauses: readonly Clause[],
): readonly ToldMeasure[] =>
  [...ownedMeasures(tree, index), ...madeMeasures(tree, index, clauses)].sort((a, b) => a.token - b.token);
