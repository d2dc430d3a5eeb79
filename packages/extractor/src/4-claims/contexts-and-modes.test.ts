import { describe, expect, it } from 'vitest';
import { toVerbClause } from '../3-clauses/verb-clause.ts';
import { treeOf } from '../testing/tree-of.ts';
import { contextsOf } from './contexts-of.ts';
import { modeOf } from './mode-of.ts';

const tree = (rest: string): ReturnType<typeof treeOf> => treeOf(`They/PRON/PRP/nsubj>2 ${rest}`);

describe('contextsOf', () => {
  it('reads words and phrases of the clause, in the order of the vocabulary', () => {
    const phrase = tree(
      'sent/VERB/VBD/root>0/send asylum/NOUN/NN/compound>4 seekers/NOUN/NNS/obj>2/seeker from/ADP/IN/case>6 court/NOUN/NN/obl>2',
    );
    expect(contextsOf(phrase, 1, ['military'])).toEqual(['military', 'legal', 'asylum', 'migration']);
  });
  it('reads plurals that are no lemma, and words before their lemmas', () => {
    const troops = tree('moved/VERB/VBD/root>0/move troops/NOUN/NNS/obj>2/troops');
    expect(contextsOf(troops, 1, [])).toEqual(['military']);
    const video = tree('spread/VERB/VBD/root>0 a/DET/DT/det>5 doctored/ADJ/JJ/amod>5/doctor video/NOUN/NN/obj>2');
    expect(contextsOf(video, 1, [])).toEqual(['misinformation']);
  });
  it('does not take the name of a body for what is done', () => {
    const ministry = tree(
      'praised/VERB/VBD/root>0/praise the/DET/DT/det>5 trade/NOUN/NN/compound>5 ministry/NOUN/NN/obj>2',
    );
    expect(contextsOf(ministry, 1, [])).toEqual([]);
  });
});

describe('modeOf', () => {
  it('lets an instrument say more than the verb', () => {
    const attack = tree(
      'killed/VERB/VBD/root>0/kill him/PRON/PRP/obj>2 with/ADP/IN/case>6 a/DET/DT/det>6 drone/NOUN/NN/obl>2',
    );
    expect(modeOf('ASSAULT', 'beat', attack, toVerbClause(attack, 1))).toBe('drone');
  });
  it('lets the word nearest to the verb say what is asked for', () => {
    const reform = tree(
      'rejected/VERB/VBD/root>0/reject the/DET/DT/det>4 reform/NOUN/NN/obj>2 that/PRON/WDT/obj>7 teachers/NOUN/NNS/nsubj>7/teacher demanded/VERB/VBD/acl:relcl>4/demand',
    );
    expect(modeOf('REJECT', undefined, reform, toVerbClause(reform, 1))).toBe('change');
    const asked = tree(
      'asked/VERB/VBD/root>0/ask Mexico/PROPN/NNP/obj>2 to/PART/TO/mark>5 change/VERB/VB/xcomp>2 laws/NOUN/NNS/obj>5/law to/PART/TO/mark>8 stop/VERB/VB/advcl>5 migrants/NOUN/NNS/obj>8/migrant',
    );
    expect(modeOf('REQUEST', undefined, asked, toVerbClause(asked, 1))).toBe('change');
  });
  it.each([
    [
      'expel',
      'that/SCONJ/IN/mark>7 its/PRON/PRP$/nmod:poss>5 ambassador/NOUN/NN/nsubj:pass>7 would/AUX/MD/aux>7 throw/VERB/VBN/ccomp>2 out/ADP/RP/compound:prt>7',
    ],
    ['territory', 'to/PART/TO/mark>4 occupy/VERB/VB/xcomp>2 the/DET/DT/det>6 west/NOUN/NN/obj>4'],
    ['relations', 'to/PART/TO/mark>4 recall/VERB/VB/xcomp>2 the/DET/DT/det>6 ambassador/NOUN/NN/obj>4'],
    ['restrict', 'to/PART/TO/mark>4 impose/VERB/VB/xcomp>2 a/DET/DT/det>6 tariff/NOUN/NN/obj>4'],
  ])('tells what is threatened: %s', (mode, rest) => {
    const threat = tree(`threatened/VERB/VBD/root>0/threaten ${rest}`);
    expect(modeOf('THREATEN', 'restrict', threat, toVerbClause(threat, 1))).toBe(mode);
  });
  it('keeps the frame’s mode before other words', () => {
    const arrest = tree('arrested/VERB/VBD/root>0/arrest migrants/NOUN/NNS/obj>2/migrant');
    expect(modeOf('COERCE', 'arrest', arrest, toVerbClause(arrest, 1))).toBe('arrest');
    expect(modeOf('HOLDS_OFFICE', undefined, arrest, toVerbClause(arrest, 1))).toBeUndefined();
  });
});
