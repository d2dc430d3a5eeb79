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
  it('keeps the frame’s mode before other words', () => {
    const arrest = tree('arrested/VERB/VBD/root>0/arrest migrants/NOUN/NNS/obj>2/migrant');
    expect(modeOf('COERCE', 'arrest', arrest, toVerbClause(arrest, 1))).toBe('arrest');
    expect(modeOf('HOLDS_OFFICE', undefined, arrest, toVerbClause(arrest, 1))).toBeUndefined();
  });
});
