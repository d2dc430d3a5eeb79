import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { createParser } from '../create-parser.ts';
import { findRuledStarts } from './find-ruled-starts.ts';
import { splitParagraphs } from './split-paragraphs.ts';

const parser = createParser(readFileSync(new URL('../../assets/model.bin', import.meta.url)));

const splitByRules = (text: string): string[] =>
  splitParagraphs(text).flatMap(([from, end]) => {
    const starts = [from, ...findRuledStarts(text, from, end)];
    return starts.map((start, i) => text.slice(start, starts[i + 1] ?? end).trim());
  });

const splitByModel = (text: string): string[] => parser.parse(text).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'keeps "Gen. Sandoval" in one sentence',
    'Gen. Sandoval left. Nobody saw him.',
    ['Gen. Sandoval left.', 'Nobody saw him.'],
  ],
  [
    'keeps initials with the surname',
    'George W. Bush spoke. J. Edgar Poe listened.',
    ['George W. Bush spoke.', 'J. Edgar Poe listened.'],
  ],
  [
    'keeps "U.S. officials" and ends at "the U.S. The"',
    'U.S. officials came to the U.S. The talks failed.',
    ['U.S. officials came to the U.S.', 'The talks failed.'],
  ],
  [
    'knows "No." before a number from the word "no"',
    'He is No. 2 in Lima. He said no. Then he left.',
    ['He is No. 2 in Lima.', 'He said no.', 'Then he left.'],
  ],
  [
    'keeps a dateline with what follows',
    'MEXICO CITY (AP) — Troops moved in.',
    ['MEXICO CITY (AP) — Troops moved in.'],
  ],
  [
    'ends a heading at the end of its line',
    'Two days of talks\nThe envoys met.',
    ['Two days of talks', 'The envoys met.'],
  ],
  ['takes bullets for sentences', '• first point\n• second point', ['• first point', '• second point']],
  [
    'splits a quote of several sentences',
    '“We lost. We will be back,” she said.',
    ['“We lost.', 'We will be back,” she said.'],
  ],
  ['keeps the closing quote', 'He said "no way." She agreed.', ['He said "no way."', 'She agreed.']],
  ['does not end after a quoted question that goes on', '“Really?” he asked.', ['“Really?” he asked.']],
  ['does not end in a number', 'It cost 3.5 million. Then 4.', ['It cost 3.5 million.', 'Then 4.']],
  [
    'joins lines that a page has broken',
    'The minister told reporters on Monday that the border would\nstay closed until spring.',
    ['The minister told reporters on Monday that the border would\nstay closed until spring.'],
  ],
  ['finds nothing in blanks', ' \n\t\n ', []],
])('%s', (_name, text, expected) => {
  expect(splitByRules(text)).toEqual(expected);
  expect(splitByModel(text)).toEqual(expected);
});

test('keeps a title with its name where two sentences lost the space between them', () => {
  expect(splitByModel('They moved it out altogether.Sen. Mark Poe agreed.')).toEqual([
    'They moved it out altogether.',
    'Sen. Mark Poe agreed.',
  ]);
});

test('takes time linear in the length of a text without an end', () => {
  expect(splitByRules('a. '.repeat(50_000)).length).toBeGreaterThan(0);
  expect(splitByRules('x'.repeat(500_000))).toHaveLength(1);
});
