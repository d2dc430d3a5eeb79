import { describe, expect, it } from 'vitest';
import { treeOf } from '../testing/tree-of.ts';
import { findMood } from './find-mood.ts';
import { toNounClause } from './noun-clause.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { toVerbClause } from './verb-clause.ts';

const words = (tree: SentenceTree, tokens: readonly number[]): string =>
  tokens.map((token) => tree.tokens[token]?.text).join(' ');
const verb = (tree: SentenceTree, text: string): ReturnType<typeof toVerbClause> =>
  toVerbClause(
    tree,
    tree.tokens.findIndex((token) => token.text === text),
  );
const noun = (tree: SentenceTree, text: string): ReturnType<typeof toNounClause> =>
  toNounClause(
    tree,
    tree.tokens.findIndex((token) => token.text === text),
  );

describe('verb clauses', () => {
  it('makes the subject of a passive the patient and "by" the agent', () => {
    const tree = treeOf(
      'Ovidio/PROPN/NNP/nsubj:pass>3 was/AUX/VBD/aux:pass>3 arrested/VERB/VBN/root>0/arrest by/ADP/IN/case>5 marines/NOUN/NNS/obl>3',
    );
    const clause = verb(tree, 'arrested');
    expect([words(tree, clause.agents), words(tree, clause.patients), clause.isPassive]).toEqual([
      'marines',
      'Ovidio',
      true,
    ]);
  });

  it('lends the subject to a coordinated verb', () => {
    const tree = treeOf(
      'Police/NOUN/NNS/nsubj>2 chased/VERB/VBD/root>0/chase him/PRON/PRP/obj>2 and/CCONJ/CC/cc>5 arrested/VERB/VBD/conj>2/arrest her/PRON/PRP/obj>5',
    );
    expect(words(tree, verb(tree, 'arrested').agents)).toBe('Police');
  });

  it('lends the object of "urge" to the infinitive as its subject', () => {
    const tree = treeOf(
      'Rubio/PROPN/NNP/nsubj>2 urged/VERB/VBD/root>0/urge Mexico/PROPN/NNP/obj>2 to/PART/TO/mark>5 extradite/VERB/VB/xcomp>2 him/PRON/PRP/obj>5',
    );
    expect(words(tree, verb(tree, 'extradite').agents)).toBe('Mexico');
  });

  it('lends the noun to its relative clause', () => {
    const tree = treeOf(
      'The/DET/DT/det>2 cartel/NOUN/NN/nsubj>6 that/PRON/WDT/nsubj>4 killed/VERB/VBD/acl:relcl>2/kill him/PRON/PRP/obj>4 split/VERB/VBD/root>0',
    );
    expect(words(tree, verb(tree, 'killed').agents)).toBe('cartel');
  });

  it('lends the object of "charge" to "with helping"', () => {
    const tree = treeOf(
      'Prosecutors/NOUN/NNS/nsubj>2 charged/VERB/VBD/root>0/charge him/PRON/PRP/obj>2 with/SCONJ/IN/mark>5 helping/VERB/VBG/advcl>2/help Sinaloa/PROPN/NNP/obj>5',
    );
    expect(words(tree, verb(tree, 'helping').agents)).toBe('him');
  });

  it('takes nobody whom an imperative speaks to for its subject', () => {
    const tree = treeOf(
      'Senators/NOUN/NNS/nsubj>3 ,/PUNCT/,/punct>3 meet/VERB/VB/root>0/meet Vale/PROPN/NNP/obj>3 ./PUNCT/./punct>3',
    );
    expect(verb(tree, 'meet').agents).toEqual([]);
    const told = treeOf('Senators/NOUN/NNS/nsubj>2 meet/VERB/VBP/root>0/meet Vale/PROPN/NNP/obj>2');
    expect(words(told, verb(told, 'meet').agents)).toBe('Senators');
  });

  it('keeps the particle in the lemma', () => {
    const tree = treeOf(
      'Mexico/PROPN/NNP/nsubj>2 handed/VERB/VBD/root>0/hand over/ADP/RP/compound:prt>2 him/PRON/PRP/obj>2',
    );
    expect(verb(tree, 'handed').lemma).toBe('hand over');
  });

  it('moves what hangs on an auxiliary to its verb', () => {
    const tree = treeOf(
      'Mexico/PROPN/NNP/nsubj>2 has/AUX/VBZ/aux>3/have released/VERB/VBN/root>0/release him/PRON/PRP/obj>3',
    );
    expect(words(tree, verb(tree, 'released').agents)).toBe('Mexico');
  });
});

describe('noun clauses', () => {
  it('reads possessor, "of" and "to" of an extradition', () => {
    const tree = treeOf(
      "Mexico/PROPN/NNP/nmod:poss>3 's/PART/POS/case>1 extradition/NOUN/NN/root>0 of/ADP/IN/case>5 Zambada/PROPN/NNP/nmod>3 to/ADP/IN/case>7 Texas/PROPN/NNP/nmod>3",
    );
    const clause = noun(tree, 'extradition');
    expect([
      words(tree, clause.agents),
      words(tree, clause.patients),
      clause.obliques.map(({ preposition }) => preposition),
    ]).toEqual(['Mexico', 'Zambada', ['to']]);
  });

  it('takes the subject of "hold talks"', () => {
    const tree = treeOf(
      'Rubio/PROPN/NNP/nsubj>2 held/VERB/VBD/root>0/hold talks/NOUN/NNS/obj>2/talk with/ADP/IN/case>5 Sheinbaum/PROPN/NNP/obl>2',
    );
    const clause = noun(tree, 'talks');
    expect([words(tree, clause.agents), clause.obliques.map(({ head }) => words(tree, [head]))]).toEqual([
      'Rubio',
      ['Sheinbaum'],
    ]);
  });

  it('turns "faces sanctions from" round', () => {
    const tree = treeOf(
      'Caracas/PROPN/NNP/nsubj>2 faces/VERB/VBZ/root>0/face sanctions/NOUN/NNS/obj>2/sanction from/ADP/IN/case>5 Washington/PROPN/NNP/obl>2',
    );
    const clause = noun(tree, 'sanctions');
    expect([words(tree, clause.agents), words(tree, clause.patients)]).toEqual(['Washington', 'Caracas']);
  });
});

describe('moods', () => {
  const moodOf = (notation: string, word: string): string => {
    const tree = treeOf(notation);
    return findMood(tree, verb(tree, word)).mood;
  };
  it.each([
    ['will', 'planned'],
    ['could', 'possible'],
    ['should', 'demanded'],
  ])('reads the modal %s as %s', (modal, mood) => {
    expect(
      moodOf(`Mexico/PROPN/NNP/nsubj>3 ${modal}/AUX/MD/aux>3 extradite/VERB/VB/root>0 him/PRON/PRP/obj>3`, 'extradite'),
    ).toBe(mood);
  });

  it('reads "will not" as refused and "did not" as not done', () => {
    expect(
      moodOf(
        'Mexico/PROPN/NNP/nsubj>4 will/AUX/MD/aux>4 not/PART/RB/advmod>4 extradite/VERB/VB/root>0 him/PRON/PRP/obj>4',
        'extradite',
      ),
    ).toBe('refused');
    expect(
      moodOf(
        'Mexico/PROPN/NNP/nsubj>4 did/AUX/VBD/aux>4 not/PART/RB/advmod>4 extradite/VERB/VB/root>0 him/PRON/PRP/obj>4',
        'extradite',
      ),
    ).toBe('did-not');
  });

  it.each([
    ['plans', 'plan', 'planned'],
    ['refused', 'refuse', 'refused'],
    ['considered', 'consider', 'possible'],
    ['failed', 'fail', 'did-not'],
    ['began', 'begin', 'done'],
  ])('reads the infinitive below "%s" as %s', (form, lemma, mood) => {
    expect(
      moodOf(
        `Mexico/PROPN/NNP/nsubj>2 ${form}/VERB/VBD/root>0/${lemma} to/PART/TO/mark>4 extradite/VERB/VB/xcomp>2 him/PRON/PRP/obj>4`,
        'extradite',
      ),
    ).toBe(mood);
  });

  it('reads a lifted measure as ended', () => {
    const tree = treeOf(
      'Washington/PROPN/NNP/nsubj>2 lifted/VERB/VBD/root>0/lift the/DET/DT/det>4 sanctions/NOUN/NNS/obj>2/sanction',
    );
    expect(findMood(tree, noun(tree, 'sanctions')).ending).toBe('lift');
  });
});
