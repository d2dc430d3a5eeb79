import { describe, expect, it } from 'vitest';
import { createAntecedentModel } from './antecedent-model.ts';

const span = { start: 0, end: 2 };

describe('the antecedent model', () => {
  it('adds the weights of what holds to what the rules give', () => {
    const weigh = createAntecedentModel({ 'part nsubj same': 500, 'order 0': -250 });
    const scores = weigh(span, [
      { head: span, prior: 1, features: ['part nsubj same', 'order 0'] },
      { head: span, prior: 2, features: ['part obj same'] },
    ]);
    expect(scores).toEqual([1.25, 2]);
  });
});
