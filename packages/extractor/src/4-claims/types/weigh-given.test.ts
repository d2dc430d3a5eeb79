import { describe, expect, it } from 'vitest';
import { openParts } from '../../../evaluation/open-parts.ts';
import { createExtractor } from '../../extract.ts';
import { readTypeModel } from './read-type-model.ts';

const bare = 'The Harbour Guild outfoxed the Canal Union on Monday.';
const framed = 'The Harbour Guild criticized the Canal Union.';
const mentionsOf = (text: string): { start: number; end: number }[] =>
  ['The Harbour Guild', 'the Canal Union'].map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  });
const parts = openParts();
const read = (text: string, types: string, directions: string) => {
  const typeModel = readTypeModel({
    classes: ['ACCUSE', 'NONE', 'SUPPORT'],
    calibration: [
      [0, 400],
      [1000, 800],
    ],
    types,
    directions,
  });
  return createExtractor({ ...parts, typeModel })({ text, mentions: mentionsOf(text) }).claims;
};

describe('two given actors', () => {
  it('are joined by the type that the model sees where no frame fires, under its own rule', () => {
    const [claim, ...more] = read(bare, 'subject-verb outfox\t0=500 2=-500', 'subject nsubj\t100');
    expect(more).toEqual([]);
    expect(claim).toMatchObject({ relation: 'ACCUSE', action: 'outfox', rules: ['types/accuse'], confidence: 0.6 });
    const { subject, trigger } = claim!.evidence;
    expect(subject).toEqual(mentionsOf(bare)[0]);
    expect(bare.slice(trigger.start, trigger.end)).toBe('outfoxed');
  });

  it('take the direction that weighs more', () => {
    const [claim] = read(bare, 'bias\t0=900', 'subject nsubj\t-100');
    expect(claim?.evidence.subject).toEqual(mentionsOf(bare)[1]);
  });

  it('are left alone where the model sees nothing', () => {
    expect(read(bare, 'bias\t1=900', '')).toEqual([]);
  });

  it('keep the claim of a frame that the model agrees with, and lose the one it reads otherwise', () => {
    const agreed = read(framed, 'frame ACCUSE\t0=900', 'subject nsubj\t100');
    expect(agreed.map(({ rules }) => rules.at(-1))).toEqual(['types/agrees']);
    const overruled = read(framed, 'bias\t2=900', 'subject nsubj\t100');
    expect(overruled.map(({ relation }) => relation)).toEqual(['SUPPORT']);
  });
});

it('weighs nothing where nobody gave actors', () => {
  const shy = createExtractor(parts)({ text: 'Mexico criticized Guatemala.' }).claims;
  const bold = createExtractor({
    ...parts,
    typeModel: readTypeModel({
      classes: ['NONE', 'SUPPORT'],
      calibration: [[0, 999]],
      types: 'bias\t1=9000',
      directions: '',
    }),
  })({ text: 'Mexico criticized Guatemala.' }).claims;
  expect(bold).toEqual(shy);
});
