import { describe, expect, it } from 'vitest';
import { seededExtractions } from '../../testing/seeded-articles.ts';
import { cutArticle } from '../screens/cut-article.ts';
import { markQuote } from './mark-quote.ts';

const extractions = seededExtractions();

describe('marks in sentences', () => {
  it('cut a quote without changing a letter, and mark the very words', () => {
    for (const { claims, document } of extractions) {
      for (const claim of claims) {
        const pieces = markQuote(claim);
        expect(pieces.map(({ text }) => text).join('')).toBe(claim.quote);
        const { start, end } = claim.evidence.trigger;
        expect(pieces.find(({ role }) => role === 'trigger')?.text).toBe(document.text?.slice(start, end));
      }
    }
  });

  it('leave out a role that the sentence does not express', () => {
    const claim = extractions[0]?.claims[0];
    if (!claim) throw new Error('no claim');
    const implied = {
      ...claim,
      evidence: { ...claim.evidence, subject: { implied: true as const, from: { start: 900, end: 905 } } },
    };
    expect(
      markQuote(implied)
        .map(({ role }) => role)
        .filter((role) => role !== undefined),
    ).toEqual(['trigger', 'object']);
  });

  it('give the trigger the words that a role shares with it', () => {
    const quote = 'Alban arrests followed';
    const span = { start: 100, end: 122 };
    const pieces = markQuote({
      quote,
      evidence: {
        sentence: { index: 0, ...span },
        trigger: { start: 106, end: 113 },
        subject: { start: 100, end: 113 },
        object: { start: 114, end: 122 },
      },
    });
    expect(pieces.map(({ role }) => role)).toEqual([undefined, 'trigger', undefined, 'object']);
  });

  it('cut an article into pieces that are the article again', () => {
    for (const { document, mentions, claims } of extractions) {
      const pieces = cutArticle(
        document.text ?? '',
        mentions,
        claims.map((claim) => ({ ...claim, documentId: document.id })),
      );
      expect(pieces.map(({ text }) => text).join('')).toBe(document.text);
      expect(pieces.filter(({ actor }) => actor !== undefined).length).toBeGreaterThan(0);
    }
  });
});
