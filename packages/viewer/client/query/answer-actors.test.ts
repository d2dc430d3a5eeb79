import { describe, expect, it } from 'vitest';
import { answerActors, cellText } from './answer-actors.ts';

const node = (id: string, label: string) => ({ id: `0:${id}`, label, properties: { id, name: `Name of ${id}` } });

describe('an answer to a query', () => {
  it('gives its actors once, from nodes, lists and the ends of relationships', () => {
    const answer = {
      columns: ['a', 'r', 'list'],
      rows: [
        [
          node('alba', 'Government'),
          { type: 'AID', from: 'alba', to: 'norland', properties: {} },
          [node('faro', 'Person'), node('d1', 'Document')],
        ],
      ],
      truncated: false,
    };
    expect(answerActors(answer)).toEqual(['alba', 'norland', 'faro']);
  });

  it('shows nodes by name, relationships by type and the rest as it is', () => {
    expect(
      [node('alba', 'Government'), { type: 'AID', from: 'a', to: 'b', properties: {} }, null, 3, [1, 'x']].map(
        cellText,
      ),
    ).toEqual(['Name of alba', 'AID', '', '3', '1, x']);
  });
});
