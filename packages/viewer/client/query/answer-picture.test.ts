import { expect, it } from 'vitest';
import { answerEdges } from './answer-picture.ts';

it('an answer names its relations once, in rows and in lists', () => {
  const link = { type: 'AID', from: 'alba', to: 'norland', properties: {} };
  const answer = {
    columns: ['r', 'list'],
    rows: [
      [link, [link, { ...link, type: 'CONSULT' }]],
      [null, 3],
    ],
    truncated: false,
  };
  expect([...answerEdges(answer)]).toEqual(['alba|AID|norland', 'alba|CONSULT|norland']);
});
