import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unknownActorId } from './actor-id.ts';
import { claimId } from './claim-id.ts';
import { canonicalUrl, documentId } from './document-id.ts';
import { foldName, slugOf } from './fold-name.ts';
import { contentHash, sha256Hex } from './sha256.ts';
import { compareCodeUnits, stableJson } from './stable-json.ts';

describe('foldName', () => {
  it.each([
    ['Enrique Peña Nieto', 'enrique pena nieto'],
    ["O’Brien's", 'obriens'],
    ['U.S.', 'us'],
    ['  Jalisco — New  Generation ', 'jalisco new generation'],
    ['حكومة المكسيك', 'حكومة المكسيك'],
  ])('folds %j to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name)));
  });

  it('gives slugs of words and hyphens', () => {
    expect(slugOf('Tren de Aragua')).toBe('tren-de-aragua');
  });
});

describe('unknownActorId', () => {
  it('is the name alone where two words or an acronym name it', () => {
    expect(unknownActorId('José Pérez', 'd1', true)).toBe('x-jose-perez');
    expect(unknownActorId('FGJEM', 'd1', true)).toBe('x-fgjem');
  });

  it("carries the document's id for a lone surname and for a description", () => {
    expect(unknownActorId('Pérez', 'd1', true)).toBe(`x-perez@${sha256Hex('d1').slice(0, 8)}`);
    expect(unknownActorId('two civilians', 'd1', false)).toMatch(/^x-two-civilians@[0-9a-f]{8}$/);
    expect(unknownActorId('Pérez', 'd1', true)).not.toBe(unknownActorId('Pérez', 'd2', true));
  });

  it('has an id for a name without letters', () => {
    expect(unknownActorId('!!!', 'd1', true)).toMatch(/^x-[0-9a-f]{8}@[0-9a-f]{8}$/);
  });
});

describe('documentId', () => {
  it('is the given id, else the canonical URL, else a hash over text, publisher and date', () => {
    expect(documentId({ id: 'a1', text: 'x', url: 'https://a.example' })).toBe('a1');
    expect(documentId({ text: 'x', url: 'HTTPS://A.example/Story/?utm_source=b&id=2#top' })).toBe(
      'https://a.example/Story?id=2',
    );
    expect(documentId({ text: 'x' })).toMatch(/^doc-[0-9a-f]{16}$/);
    expect(documentId({ text: 'x' })).not.toBe(documentId({ text: 'x', publishedAt: '2025-03-01' }));
    expect(documentId({ text: 'x', path: '/a' })).toBe(documentId({ text: 'x', path: '/b' }));
  });

  it('makes a URL canonical once and for all', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        (url) => canonicalUrl(canonicalUrl(url)) === canonicalUrl(url),
      ),
    );
  });
});

describe('claimId', () => {
  const claim = {
    documentId: 'd',
    quote: 'q',
    occurrence: 0,
    subject: 'a',
    relation: 'ACCUSE',
    object: 'b',
    polarity: 'positive',
  };

  it('is 16 hex digits that every part of the identity changes', () => {
    expect(claimId(claim)).toMatch(/^[0-9a-f]{16}$/);
    for (const key of ['documentId', 'quote', 'subject', 'relation', 'object', 'polarity'] as const) {
      expect(claimId({ ...claim, [key]: 'other' })).not.toBe(claimId(claim));
    }
    expect(claimId({ ...claim, occurrence: 1 })).not.toBe(claimId(claim));
  });
});

describe('hashes and order', () => {
  it('hashes text as UTF-8', () => {
    expect(contentHash('Peña')).toBe(contentHash(Buffer.from('Peña')));
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('writes equal values as equal bytes, whatever the order of their keys', () => {
    expect(stableJson({ b: 1, a: [{ d: 2, c: undefined }] })).toBe('{"a":[{"d":2}],"b":1}');
    expect(['ñ', 'z', 'a', 'Z'].sort(compareCodeUnits)).toEqual(['Z', 'a', 'z', 'ñ']);
  });
});
