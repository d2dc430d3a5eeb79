import { describe, expect, it } from 'vitest';
import { openParts } from '../../../evaluation/open-parts.ts';
import { readDocument } from '../../extract.ts';
import { judgeKind } from './judge-kind.ts';

const parts = openParts();
const labelsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...readDocument(parts, { text, publishedAt: '2019-06-10' }).reading.actors.values()].map(({ name, label }) => [
      name,
      label,
    ]),
  );

describe('names whose words leave open what they are', () => {
  it.each([
    ['Goya Foods praised the president of Mexico on Friday.', 'Goya Foods', 'Organization'],
    ['Ngozi Adeyemi-Brandt accused Mexico of abuses.', 'Ngozi Adeyemi-Brandt', 'Person'],
  ])('%s: %s is a %s', (text, name, label) => {
    expect(labelsIn(text).get(name)).toBe(label);
  });

  it.each([
    ['Hurricane Floyd destroyed the embassy of Mexico.', 'Hurricane Floyd'],
    ['Hail Mary is a prayer that the pope said in Mexico.', 'Hail Mary'],
  ])('%s: %s is nobody', (text, name) => {
    expect(labelsIn(text).has(name)).toBe(false);
  });

  it('leaves a surname to the rules about people', () => {
    expect(labelsIn('Newsom rejected the demand of Mexico.').get('Newsom')).not.toBe('Organization');
  });

  it('takes a part of a longer name for no name of another', () => {
    const labels = labelsIn('The Tamarind Center opened in Mexico. Center officials met lawmakers.');
    expect([...labels.keys()].filter((name) => name === 'Center')).toEqual([]);
  });
});

describe('the judgement', () => {
  it('takes all mentions together, by integers', () => {
    const person = ['=', 'n2', 'r nsubj', 'vnsubj say', 'g2'];
    const one = judgeKind([person]);
    expect(one).toMatchObject({ kind: 'person' });
    expect(Number.isInteger(one.lead)).toBe(true);
    expect(judgeKind([person, person])).toEqual(one);
  });
});
