import type { GraphClaim, Mention } from '@cartograph/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byParagraph, cutArticle } from './cut-article.ts';

const mention = (start: number, end: number, actor: string): Mention => ({
  start,
  end,
  text: '',
  kind: 'name',
  label: 'Person',
  entities: [actor],
});

const claim = (id: string, sentence: readonly [number, number], trigger: readonly [number, number]): GraphClaim =>
  ({
    id,
    evidence: {
      sentence: { index: 0, start: sentence[0], end: sentence[1] },
      trigger: { start: trigger[0], end: trigger[1] },
    },
  }) as unknown as GraphClaim;

describe('an article, cut into pieces', () => {
  it('tells what belongs to the page', () => {
    const pieces = cutArticle('Advertisement\n\nAna met Bo.', [], [], [{ start: 0, end: 13 }]);
    expect(pieces.filter(({ isUnread }) => isUnread).map(({ text }) => text)).toEqual(['Advertisement']);
  });

  it('has every mention, claim and trigger where it stands', () => {
    const text = 'Ana met Bo. It rained. Ana sued Bo.';
    const pieces = cutArticle(
      text,
      [mention(0, 3, 'ana'), mention(8, 10, 'bo'), mention(23, 26, 'ana'), mention(32, 34, 'bo')],
      [claim('one', [0, 11], [4, 7]), claim('two', [23, 35], [27, 31]), claim('three', [23, 35], [27, 31])],
    );
    const told = pieces
      .filter(({ claims }) => claims.length > 0)
      .map(({ text, actor, claims, isTrigger }) => [text, actor, claims.join(), isTrigger]);
    expect(told).toEqual([
      ['Ana', 'ana', 'one', false],
      [' ', undefined, 'one', false],
      ['met', undefined, 'one', true],
      [' ', undefined, 'one', false],
      ['Bo', 'bo', 'one', false],
      ['.', undefined, 'one', false],
      ['Ana', 'ana', 'two,three', false],
      [' ', undefined, 'two,three', false],
      ['sued', undefined, 'two,three', true],
      [' ', undefined, 'two,three', false],
      ['Bo', 'bo', 'two,three', false],
      ['.', undefined, 'two,three', false],
    ]);
    expect(pieces.find(({ text }) => text.includes('rained'))).toMatchObject({ claims: [], isTrigger: false });
  });

  it('names the longest of mentions that overlap', () => {
    const text = 'the Attorney General of Alba';
    const pieces = cutArticle(text, [mention(24, 28, 'alba'), mention(4, 28, 'office'), mention(4, 20, 'general')], []);
    expect(pieces.map(({ text, actor }) => [text, actor])).toEqual([
      ['the ', undefined],
      ['Attorney General of Alba', 'office'],
    ]);
  });

  it('falls into its paragraphs, each with the blank lines that end it', () => {
    const text = 'One.\n\nTwo:\na line.\n \n\nThree.\n';
    const paragraphs = byParagraph(text, cutArticle(text, [mention(6, 9, 'two')], []));
    expect(paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual([
      'One.\n\n',
      'Two:\na line.\n \n\n',
      'Three.\n',
    ]);
  });

  it('joins to the text, and says of each piece what a look at every span would say', () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => [start, start + length]);
    fc.assert(
      fc.property(fc.array(span), fc.array(fc.tuple(span, span)), (named, told) => {
        const text = 'x'.repeat(80);
        const mentions = named.map(([start = 0, end = 0], place) => mention(start, end, `actor ${place}`));
        const claims = told.map(([[a = 0, b = 0], [c = 0, d = 0]], place) => claim(`claim ${place}`, [a, b], [c, d]));
        const pieces = cutArticle(text, mentions, claims);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) {
          const holds = ({ start, end }: { start: number; end: number }): boolean =>
            start <= piece.start && end >= piece.start + piece.text.length;
          expect(piece.claims).toEqual(claims.filter(({ evidence }) => holds(evidence.sentence)).map(({ id }) => id));
          expect(piece.isTrigger).toBe(claims.some(({ evidence }) => holds(evidence.trigger)));
          if (piece.actor !== undefined) {
            const actor = mentions.find(({ entities }) => entities[0] === piece.actor);
            expect(actor && holds(actor)).toBe(true);
          }
        }
      }),
    );
  });
});
