import { expect, it } from 'vitest';
import { asSureAsRetold } from './as-sure-as-retold.ts';

const told = (subject: string, confidence: number, polarity: 'positive' | 'negative' = 'positive') => ({
  subject,
  relation: 'ACCUSE' as const,
  object: 'mexico',
  polarity,
  confidence,
});

it('raises a fact to what it is further on, and never by what stands before or is denied', () => {
  const facts = [
    told('trump', 0.6),
    told('rubio', 0.5),
    told('trump', 0.9),
    told('trump', 0.7),
    told('rubio', 0.95, 'negative'),
  ];
  expect(asSureAsRetold(facts).map(({ confidence }) => confidence)).toEqual([0.9, 0.5, 0.9, 0.7, 0.95]);
});
