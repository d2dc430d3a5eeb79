import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewJudgement } from './judgement-id.ts';
import { judgementId, withJudgementId } from './judgement-id.ts';
import { readJudgementLines, writeJudgementLines } from './judgement-lines.ts';

const robles = { id: 'x-ana-robles', name: 'Ana Robles', label: 'Official' } as const;
const mexico = { id: 'mexico', name: 'Mexico', label: 'Government' } as const;
const origin = { by: 'Ana', at: '2025-03-01T10:00:00Z' };
const document = { id: 'summit', url: 'https://ledger.example.com/summit' };

const all: readonly NewJudgement[] = [
  { ...origin, kind: 'actors', verdict: 'same', actors: [robles, { ...robles, id: 'x-a-robles' }], why: 'her office' },
  {
    ...origin,
    kind: 'claim',
    verdict: 'wrong',
    reason: 'direction',
    claim: {
      id: 'c1',
      document,
      quote: 'Robles met Mexico.',
      start: 0,
      subject: robles,
      relation: 'CONSULT',
      object: mexico,
      polarity: 'positive',
    },
  },
  { ...origin, kind: 'split', actor: robles, documents: [document], into: { ...robles, id: 'x-ana-robles@2' } },
  { ...origin, kind: 'added-actor', actor: robles, document, mentions: [{ start: 0, end: 6, text: 'Robles' }] },
  {
    ...origin,
    kind: 'added-claim',
    document,
    quote: 'Robles met Mexico.',
    start: 0,
    subject: robles,
    relation: 'CONSULT',
    object: mexico,
    polarity: 'positive',
    modality: 'actual',
  },
];

describe('a file of judgements', () => {
  it('gives back every kind of judgement, each once, the oldest first', () => {
    const judgements = all.map((one, index) => withJudgementId({ ...one, at: `2025-03-0${9 - index}T10:00:00Z` }));
    const text = writeJudgementLines([...judgements, ...judgements.slice(0, 2)]);
    expect(readJudgementLines(text)).toEqual({ judgements: [...judgements].reverse(), faults: [] });
    expect(writeJudgementLines(readJudgementLines(text).judgements)).toBe(writeJudgementLines(judgements));
  });

  it('makes the id of a line that has none', () => {
    const { judgements } = readJudgementLines(`${JSON.stringify(all[0])}\n`);
    expect(judgements).toEqual([withJudgementId(all[0] as NewJudgement)]);
  });

  it.each([
    ['{', 'line 2: is no JSON; a judgement is one JSON object on one line'],
    ['[]', 'line 2: is no JSON object'],
    ['{"kind":"opinion"}', 'line 2: kind: Invalid discriminator value'],
    [JSON.stringify({ ...all[1], reason: undefined }), 'line 2: reason: is given for a wrong claim, and only for one'],
    [JSON.stringify({ ...all[0], actors: [robles, robles] }), 'line 2: actors: are the same actor twice'],
    [JSON.stringify({ ...all[0], at: 'yesterday' }), 'line 2: at: '],
    [JSON.stringify({ ...all[0], surprise: 1 }), 'line 2: the judgement: Unrecognized key'],
    ['<<<<<<< HEAD', 'line 2: two versions were merged here'],
    [
      JSON.stringify({ ...withJudgementId(all[0] as NewJudgement), why: 'another reason' }),
      'line 2: was altered after it was made',
    ],
  ])('says of %j on which line what is wrong', (line, message) => {
    const good = JSON.stringify(all[0]);
    const { judgements, faults } = readJudgementLines(`${good}\n${line}\n\n`);
    expect(judgements).toHaveLength(1);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.line).toBe(2);
    expect(faults[0]?.message).toContain(message);
  });

  it('never throws, whatever a line holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readJudgementLines(text)));
  });
});

it('has another id for whatever is judged otherwise', () => {
  const ids = all.flatMap((one) => [judgementId(one), judgementId({ ...one, by: 'Luis' })]);
  expect(new Set(ids).size).toBe(ids.length);
});
