import fc from 'fast-check';
import type { Extraction } from '@cartograph/model';
import { modalities, polarities } from '@cartograph/model';
import type { Told } from './write-extraction.ts';
import { cast, writeExtraction } from './write-extraction.ts';

const names = fc.constantFrom(...Object.keys(cast));

const anyTold: fc.Arbitrary<Told> = fc
  .record({
    subject: names,
    object: names,
    relation: fc.constantFrom('CONSULT', 'ACCUSE', 'THREATEN', 'HOLDS_OFFICE'),
    polarity: fc.constantFrom(...polarities),
    modality: fc.constantFrom(...modalities),
    isMutual: fc.boolean(),
    confidence: fc.constantFrom(0.5, 0.8, 1),
    date: fc.option(fc.constantFrom('2025-01-01', '2025-02-03'), { nil: undefined }),
    filler: fc.constantFrom('', ' again', ' and then left'),
  })
  .map(({ isMutual, filler, date, ...told }): Told => {
    const isTurned = isMutual && (cast[told.object]?.id ?? '') < (cast[told.subject]?.id ?? '');
    const ends = isTurned ? { subject: told.object, object: told.subject } : {};
    const text = `${told.subject} told ${told.object}${filler}.`;
    return { ...told, ...ends, text, mutual: isMutual, ...(date === undefined ? {} : { date }) };
  });

const anyArticle: fc.Arbitrary<Extraction> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    publisher: fc.constantFrom('Ledger', 'Herald', undefined),
    publishedAt: fc.constantFrom('2025-01-02', '2025-03-04', undefined),
    told: fc.array(anyTold, { maxLength: 5 }),
  })
  .map(({ id, publisher, publishedAt, told }) =>
    writeExtraction({
      id,
      told,
      ...(publisher === undefined ? {} : { publisher }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
    }),
  );

/** Some articles of different ids. */
export const anyArticles: fc.Arbitrary<readonly Extraction[]> = fc.uniqueArray(anyArticle, {
  selector: (article) => article.document.id,
  maxLength: 4,
});
