import { describe, expect, it } from 'vitest';
import { eventTypes } from './relation-names.ts';
import type { Mood } from './moods.ts';
import { codeMood } from './moods.ts';

const cooperative = ['CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'] as const;
const harmful = ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'] as const;
const said = ['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'APPOINT'] as const;

describe('codeMood', () => {
  it('keeps every deed that was done, and negates one that was not', () => {
    for (const type of eventTypes) {
      expect(codeMood(type, 'done')).toEqual({ type, polarity: 'positive', modality: 'actual' });
      expect(codeMood(type, 'did-not')).toEqual({ type, polarity: 'negative', modality: 'actual' });
    }
  });

  it('codes every demand as a request', () => {
    for (const type of eventTypes) expect(codeMood(type, 'demanded').type).toBe('REQUEST');
  });

  it.each([
    ['planned', 'AGREE', 'planned'],
    ['possible', 'AGREE', 'possible'],
    ['refused', 'REJECT', 'actual'],
  ] as const)('codes cooperation that is %s as %s', (mood: Mood, coded, modality) => {
    for (const type of cooperative)
      expect(codeMood(type, mood)).toEqual({ type: coded, polarity: 'positive', modality });
  });

  it.each([
    ['planned', 'THREATEN', 'planned'],
    ['possible', 'THREATEN', 'possible'],
    ['refused', 'AGREE', 'planned'],
  ] as const)('codes harm that is %s as %s', (mood: Mood, coded, modality) => {
    for (const type of harmful) expect(codeMood(type, mood)).toEqual({ type: coded, polarity: 'positive', modality });
  });

  it('keeps words as words, and codes refused ones as a rejection', () => {
    for (const type of said) {
      expect(codeMood(type, 'planned')).toEqual({ type, polarity: 'positive', modality: 'planned' });
      expect(codeMood(type, 'possible')).toEqual({ type, polarity: 'positive', modality: 'possible' });
      expect(codeMood(type, 'refused').type).toBe('REJECT');
    }
  });

  it('has a row for every event type', () => {
    expect([...cooperative, ...harmful, ...said].sort()).toEqual([...eventTypes].sort());
  });
});
