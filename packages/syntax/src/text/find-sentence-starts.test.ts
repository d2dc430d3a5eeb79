import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createParser } from '../create-parser.ts';

const parser = createParser(readFileSync(new URL('../../assets/model.bin', import.meta.url)));
const split = (text: string): string[] => parser.parse(text).map(({ start, end }) => text.slice(start, end));

// a paragraph longer than those of an article, so that ends without a mark are looked for
const LONG = 'We met the envoys in Lima. They had come from the border. '.repeat(8);

test('ends a sentence without a mark where the next word begins one', () => {
  expect(split(`${LONG}Thanks for the help Please call me on Monday.`).slice(-2)).toEqual([
    'Thanks for the help',
    'Please call me on Monday.',
  ]);
});

test('does not cut a sentence of an article before a name', () => {
  const text =
    'His comments Saturday angered officials in Lima. Mr. Paz told reporters Thursday that US firms Ford and GM would stay.';
  expect(split(text)).toHaveLength(2);
});

test.each([
  'Aides said that he had called the paper “The Enemy of the People” and left.',
  'He had asked him "How many men do you need?" until nobody could answer.',
  'The three — Reps. Ann Okoro (D-N.Y.), Tom Hale (D-Minn.) and Rita Berg (D-Mass.) — are now free.',
  'Aides named efforts by Lena Ruiz (D-Calif.) "to push them away" and left.',
])('cuts no sentence at what it quotes: %s', (sentence) => {
  expect(split(`${LONG}${sentence}`).at(-1)).toBe(sentence);
});

test('keeps a title with the names behind it', () => {
  expect(split('They wrote to Sens. Paz and Ruiz. Both agreed.')).toEqual([
    'They wrote to Sens. Paz and Ruiz.',
    'Both agreed.',
  ]);
});

test('keeps a title with its name behind a sentence that lacks the space', () => {
  expect(split(`${LONG}They planned to torpedo it.Rep. Raúl R. Paz, once a leading voice, stayed.`).slice(-2)).toEqual([
    'They planned to torpedo it.',
    'Rep. Raúl R. Paz, once a leading voice, stayed.',
  ]);
});

test('keeps a dateline with its sentence', () => {
  expect(split('TUCSON, Ariz. — The court ruled on Monday.')).toHaveLength(1);
});

test('ends a sentence that lacks the space behind it', () => {
  expect(split('He left Lima.The envoys stayed.')).toEqual(['He left Lima.', 'The envoys stayed.']);
  expect(split('“We need this law.”Rep. Ann Paz left.')).toEqual(['“We need this law.”', 'Rep. Ann Paz left.']);
  expect(split('He left. "The envoys stayed."')).toEqual(['He left.', '"The envoys stayed."']);
});

test('sentences lie in their order and leave out nothing but space', () => {
  const words = fc.constantFrom(
    'He',
    'left',
    'Lima',
    '.',
    'U.S.',
    '“',
    '”',
    '\n',
    'Dr.',
    '?',
    '3.',
    '…',
    'ok',
    '(',
    ')',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
      const text = parts.join(' ');
      expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { seed: 8, numRuns: 200 },
  );
});
