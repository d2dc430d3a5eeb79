import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { createExtractor } from '../extract.ts';
import type { TypeModel } from './types/type-model.ts';

const parts = openParts();

/** A model that takes every two actors for joined by the first of its types. */
const seeing = (type: 'SUPPORT' | 'NONE', confidence: number): TypeModel => ({
  classes: [type, 'ACCUSE'],
  types: new Map([['bias', [1000, 0]]]),
  directions: new Map(),
  calibration: [[0, confidence * 1000]],
});

/** Which sentences tell that Trump supports Mexico. */
const tellings = (text: string, typeModel: TypeModel): number[] =>
  createExtractor({ ...parts, typeModel })({ text, publishedAt: '2019-10-20' })
    .claims.filter(
      ({ subject, relation, object }) => `${subject} ${relation} ${object}` === 'donald-trump SUPPORT mexico',
    )
    .map(({ evidence }) => evidence.sentence.index);

describe('facts that a text tells twice', () => {
  const vague = 'Donald Trump looks on Mexico as a wonder. Donald Trump praised Mexico in a statement.';

  it('are found where they are told first, if a later sentence tells them plainly', () => {
    expect(tellings(vague, seeing('SUPPORT', 0.9))).toEqual([0, 1]);
  });

  it('are found in no sentence of which the type model sees too little, or nothing', () => {
    expect(tellings(vague, seeing('SUPPORT', 0.4))).toEqual([1]);
    expect(tellings(vague, seeing('NONE', 0.9))).toEqual([1]);
  });

  it('are made of nothing that no sentence tells plainly', () => {
    expect(tellings('Donald Trump looks on Mexico as a wonder.', seeing('SUPPORT', 0.9))).toEqual([]);
  });
});
