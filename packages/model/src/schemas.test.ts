import { describe, expect, it } from 'vitest';
import { documentSchema } from './document.ts';
import { extractionSchema } from './extraction.ts';

const extraction = {
  version: 1,
  document: {
    id: 'a1',
    language: 'en',
    hash: 'sha256:0',
    producer: { version: '1', model: 'm', gazetteer: 'g' },
    boilerplate: [],
  },
  sentences: [{ start: 0, end: 20 }],
  entities: [
    { id: 'mexico', label: 'Government', name: 'Mexico', aliases: [], known: true, named: true, collective: false },
  ],
  mentions: [{ start: 0, end: 6, text: 'Mexico', kind: 'name', label: 'Government', entities: ['mexico'] }],
  attributions: [{ source: null, cue: { start: 1, end: 2 }, content: [], kind: 'indirect' }],
  times: [],
  claims: [
    {
      id: 'c1',
      subject: 'mexico',
      relation: 'COOPERATE',
      object: 'united-states',
      mutual: false,
      contexts: [],
      action: 'extradite',
      polarity: 'positive',
      modality: 'actual',
      speakers: [],
      speech: 'none',
      event: 'e1',
      quote: 'q',
      evidence: {
        sentence: { index: 0, start: 0, end: 20 },
        trigger: { start: 7, end: 10 },
        subject: { start: 0, end: 6 },
        object: { implied: true, from: { start: 11, end: 15 } },
      },
      confidence: 0.8,
      rules: ['cooperate/extradite'],
    },
  ],
};

describe('documentSchema', () => {
  it('wants only a text, cuts the time of day off the date, and drops keys it does not know', () => {
    expect(documentSchema.parse({ text: '' })).toEqual({ text: '' });
    expect(documentSchema.parse({ text: 'x', publishedAt: '2025-03-01T10:00:00Z', color: 'red' })).toEqual({
      text: 'x',
      publishedAt: '2025-03-01',
    });
  });

  it.each([
    {},
    { text: 1 },
    { text: 'x', publishedAt: 'yesterday' },
    { text: 'x', publishedAt: '2025-02-30' },
    { text: 'x', publishedAt: '2023-02-29' },
    { text: 'x', publishedAt: '2025-13-01' },
    { text: 'x', mentions: [{ start: -1, end: 2 }] },
  ])('refuses %j', (value) => {
    expect(documentSchema.safeParse(value).success).toBe(false);
  });
});

describe('extractionSchema', () => {
  it('takes an extraction as it is', () => {
    expect(extractionSchema.parse(extraction)).toEqual(extraction);
  });

  it('refuses a word that is not in the vocabulary', () => {
    const claim = { ...extraction.claims[0], relation: 'LOVES' };
    expect(extractionSchema.safeParse({ ...extraction, claims: [claim] }).success).toBe(false);
  });

  it('refuses a version that it cannot read', () => {
    expect(extractionSchema.safeParse({ ...extraction, version: 2 }).success).toBe(false);
  });
});
