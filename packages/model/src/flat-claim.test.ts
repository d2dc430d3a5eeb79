import { expect, it } from 'vitest';
import { flattenClaim } from './flat-claim.ts';
import { claimProperties } from './graph-properties.ts';

const span = { start: 1, end: 2 };

it('has all properties of a claim, in the order of the table', () => {
  const flat = flattenClaim({
    id: 'c',
    documentId: 'd',
    subject: 'a',
    relation: 'ACCUSE',
    object: 'b',
    mutual: false,
    contexts: [],
    action: 'accuse',
    polarity: 'positive',
    modality: 'actual',
    speakers: [],
    speech: 'none',
    event: 'e',
    quote: 'q',
    evidence: { sentence: { index: 0, ...span }, trigger: span, subject: span, object: { implied: true, from: span } },
    confidence: 1,
    rules: [],
  });
  expect(Object.keys(flat)).toEqual(Object.keys(claimProperties));
});
