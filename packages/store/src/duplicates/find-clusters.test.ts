import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fingerprint } from './find-clusters.ts';
import { assignSources, findClusters } from './find-clusters.ts';
import { signatureOf } from './signature.ts';

const STORY =
  'The envoy met the minister in the harbor town and both promised to sign the treaty before the summer ends';
const OTHER =
  'Farmers blocked the northern road for a third day because nobody pays for the water that the mine has taken';

const fingerprint = (number: number, text: string): Fingerprint => {
  const signature = signatureOf(text, []);
  return { id: `document-${number}`, ownSource: `source-${number}`, ...(signature ? { signature } : {}) };
};

it('groups reprints and near reprints, in whatever order they come', () => {
  const texts = [STORY, `${STORY}, they said`, STORY, OTHER, `Today: ${OTHER}`, 'Too short', OTHER];
  const documents = texts.map((text, index) => fingerprint(index, text));
  const idsOf = (order: readonly Fingerprint[]): string[] =>
    findClusters(order)
      .map((cluster) =>
        cluster
          .map(({ id }) => id.slice('document-'.length))
          .sort()
          .join(' '),
      )
      .sort();
  expect(idsOf(documents)).toEqual(['0 1 2', '3 4 6', '5']);
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (order) => {
      expect(idsOf(order)).toEqual(idsOf(documents));
    }),
  );
});

it('takes a story that 20,000 outlets print word for word', () => {
  const one = fingerprint(0, STORY);
  const reprints = Array.from({ length: 20_000 }, (_, index) => ({ ...one, id: `document-${index}` }));
  expect(new Set(assignSources(reprints).values())).toEqual(new Set(['source-0']));
});
