import type { Claim, Entity, Extraction, RelationType } from '@cartograph/model';
import { EXTRACTION_VERSION } from '@cartograph/model';
import { describe, expect, it } from 'vitest';
import { confidenceCurve } from './confidence-curve.ts';
import { countConfusions } from './count-confusions.ts';
import type { GoldArticle, GoldClaim } from '../../packages/extractor/src/gold/gold-article.ts';
import { judgeArticle } from './judge-article.ts';

const text = 'Ana Ruiz accused Norland of fraud. She met the Norlandian president in May. Read more: Ana Ruiz sues.';
const gold = (subject: string, relation: string, object: string, rest: Partial<GoldClaim> = {}): GoldClaim => ({
  subjects: [subject],
  relations: [relation],
  objects: [object],
  isMutual: false,
  isNegative: false,
  modalities: ['actual'],
  sentence: 'Ana Ruiz accused Norland',
  isRequired: true,
  ...rest,
});
const meeting = gold('ruiz', 'CONSULT', 'lund', { sentence: 'She met the Norlandian' });
const article: GoldArticle = {
  name: 'norland',
  path: 'norland.txt',
  text,
  actors: [
    { key: 'ruiz', labels: ['Person'], names: ['Ana Ruiz', 'Ruiz'], isRequired: true },
    { key: 'norland', labels: ['Government'], names: ['Norland'], isRequired: true },
    { key: 'lund', labels: ['Official'], names: ['Per Lund', 'the Norlandian president'], isRequired: true },
  ],
  claims: [gold('ruiz', 'ACCUSE', 'norland'), meeting],
  nothing: ['Read more: Ana Ruiz sues'],
};

const entity = (id: string, label: Entity['label'], name: string): Entity => ({
  id,
  label,
  name,
  aliases: [],
  known: false,
  named: true,
  collective: false,
});
const sentences = [
  [0, 34],
  [35, 75],
  [76, text.length],
].map(([start = 0, end = 0]) => ({ start, end }));
function claim(subject: string, relation: RelationType, object: string, at = 0, confidence = 0.9): Claim {
  const sentence = { index: at, ...sentences[at]! };
  const span = { start: sentence.start, end: sentence.start + 3 };
  return {
    id: `${subject}-${relation}-${object}-${at}`,
    subject,
    relation,
    object,
    mutual: false,
    contexts: [],
    action: 'do',
    polarity: 'positive',
    modality: 'actual',
    speakers: [],
    speech: 'none',
    event: 'e1',
    quote: text.slice(sentence.start, sentence.end),
    evidence: {
      sentence,
      trigger: { start: span.start, end: span.end + at + confidence * 10 },
      subject: span,
      object: span,
    },
    confidence,
    rules: [],
  };
}
const extraction = (claims: readonly Claim[]): Extraction => ({
  version: EXTRACTION_VERSION,
  document: {
    id: 'norland.txt',
    language: 'en',
    hash: '',
    producer: { version: '', model: '', gazetteer: '' },
    boilerplate: [],
  },
  sentences,
  entities: [
    entity('a', 'Person', 'Ana Ruiz'),
    entity('n', 'Government', 'Norland'),
    entity('p', 'Official', 'Per Lund'),
  ],
  mentions: [],
  attributions: [],
  times: [],
  claims,
});
const verdicts = (claims: readonly Claim[]): readonly string[] =>
  judgeArticle(article, extraction(claims)).facts.map(({ verdict }) => verdict);

describe('judgeArticle', () => {
  it('takes a meeting in either direction, an accusation in one', () => {
    expect(verdicts([claim('p', 'CONSULT', 'a', 1)])).toEqual(['right']);
    expect(verdicts([claim('n', 'ACCUSE', 'a')])).toEqual(['extra']);
  });

  it('counts one fact once, by its most confident claim', () => {
    const { facts } = judgeArticle(
      article,
      extraction([claim('a', 'ACCUSE', 'n', 0, 0.4), claim('a', 'ACCUSE', 'n', 1, 0.8)]),
    );
    expect(facts.map(({ fact }) => fact.claim.confidence)).toEqual([0.8]);
  });

  it('refuses a claim from a sentence that bears none, and one whose quote is not the text', () => {
    expect(verdicts([claim('a', 'ACCUSE', 'n', 2)])).toEqual(['extra']);
    expect(verdicts([{ ...claim('a', 'ACCUSE', 'n'), quote: 'Ana Ruiz blamed Norland.' }])).toEqual(['extra']);
  });

  it('tells which type was said instead of a missed one', () => {
    const judged = judgeArticle(article, extraction([claim('a', 'THREATEN', 'n'), claim('n', 'ACCUSE', 'a', 0, 0.5)]));
    expect(countConfusions([judged])).toEqual([
      { wanted: 'ACCUSE', said: 'ACCUSE reversed', count: 1 },
      { wanted: 'ACCUSE', said: 'THREATEN', count: 1 },
      { wanted: 'CONSULT', said: 'nothing', count: 1 },
    ]);
  });

  it('measures how far confidence lies from precision', () => {
    const { facts } = judgeArticle(
      article,
      extraction([claim('a', 'ACCUSE', 'n', 0, 0.85), claim('n', 'AID', 'a', 0, 0.85)]),
    );
    const { bins, calibrationError } = confidenceCurve(facts);
    expect(bins[8]).toMatchObject({ count: 2, precision: 0.5 });
    expect(calibrationError).toBeCloseTo(0.35);
  });
});
