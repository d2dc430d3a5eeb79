import type { Extraction } from '@cartograph/model';
import { describe, expect, it } from 'vitest';
import { findAnswers } from './find-answers.ts';
import { type GoldRecord, isGoldRecord, toGoldArticle } from './to-gold-article.ts';

const sentences = [
  'Ana Ruiz accused Norland of fraud.',
  'The Norlandian president met her in May.',
  'Ana Ruiz warned the agency of a lawsuit.',
  'The leader fired Interior Minister Jon Falk.',
  'It arrested the suspect in Lund.',
  'We will sue Norland, said Falk.',
  'Troops then shot at Norland.',
];
const text = sentences.join(' ');

const claim = (subject: string, relation: string, object: string, sentence: number): GoldRecord['claims'][number] => ({
  subject,
  relation,
  object,
  sentence: (sentences[sentence] ?? '').slice(0, 20),
});
const record: GoldRecord = {
  entities: [
    { key: 'ruiz', label: 'Person', names: ['Ana Ruiz'] },
    { key: 'norland', label: 'Government', names: ['Norland'] },
    { key: 'lund', label: 'Official', names: ['Per Lund', 'the Norlandian president'] },
    { key: 'falk', label: 'Official', names: ['Jon Falk'] },
    { key: 'customs', label: 'Agency', names: ['Norland Customs'] },
  ],
  claims: [
    claim('ruiz', 'ACCUSE', 'norland', 0),
    claim('lund', 'CONSULT', 'ruiz', 1),
    claim('ruiz', 'THREATEN', 'customs', 2),
    claim('lund', 'COERCE', 'falk', 3),
    claim('falk', 'MEMBER_OF', 'norland', 3),
    claim('customs', 'COERCE', 'ruiz', 4),
    claim('falk', 'SUE', 'norland', 5),
    claim('ruiz', 'ASSAULT', 'norland', 6),
  ],
};
const extraction = {
  sentences: sentences.map((sentence) => ({
    start: text.indexOf(sentence),
    end: text.indexOf(sentence) + sentence.length,
  })),
  entities: [],
  claims: [],
} as unknown as Extraction;

describe('findAnswers', () => {
  const article = toGoldArticle(record, { name: 'norland', path: 'norland.txt', text });
  const answers = findAnswers(article, extraction);

  it('classes a claim by the harder of its two mentions', () => {
    expect(answers.map(({ mentionClass }) => mentionClass)).toEqual([
      'name',
      'he, she',
      'the agency',
      'description',
      'implied by a title',
      'it, they',
      'we, I',
      'left out',
    ]);
  });

  it('puts a claim beside its sentence, and calls what nobody claimed missed', () => {
    expect(answers.map(({ sentence }) => sentence)).toEqual([0, 1, 2, 3, 3, 4, 5, 6]);
    expect(answers.some(({ isFound }) => isFound)).toBe(false);
  });
});

it('tells a gold file from other JSON', () => {
  expect(isGoldRecord(record)).toBe(true);
  for (const other of [null, [], {}, { entities: [], claims: [{}] }, { entities: [{ key: 'a' }], claims: [] }])
    expect(isGoldRecord(other)).toBe(false);
});
