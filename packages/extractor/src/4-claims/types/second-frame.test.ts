import { describe, expect, it } from 'vitest';
import { openParts } from '../../../evaluation/open-parts.ts';
import { createExtractor } from '../../extract.ts';
import { readTypeModel } from './read-type-model.ts';

const parts = openParts();

/** Events between actors of a sentence, read with a model that always sees one type. */
function eventsIn(text: string, bias: string): readonly string[] {
  const typeModel = readTypeModel({
    classes: ['RETREAT', 'NONE'],
    calibration: [
      [0, 400],
      [1000, 800],
    ],
    types: bias,
    directions: '',
  });
  return createExtractor({ ...parts, typeModel })({ text })
    .claims.filter(({ rules }) => rules.includes('types/seconds'))
    .map(({ relation, quote, evidence }) => {
      const words = 'implied' in evidence.object ? '' : quote.slice(evidence.object.start, evidence.object.end);
      return `${relation} ${words}`;
    });
}

describe('a frame that the ranker doubts', () => {
  const text = 'Villagers exited Villavicencio.';

  it('is kept where the type model sees the same', () => {
    expect(eventsIn(text, 'bias\t0=900')).toEqual(['RETREAT Villavicencio']);
  });

  it('is not where the model sees nothing, or is not sure', () => {
    expect(eventsIn(text, 'bias\t1=900')).toEqual([]);
    expect(eventsIn(text, 'bias\t0=100')).toEqual([]);
  });

  it('is not where a pronoun stands in a role', () => {
    expect(eventsIn('The villagers woke. They exited Villavicencio.', 'bias\t0=900')).toEqual([]);
  });
});
