import { expect, test } from 'vitest';
import { mendVerbTags } from './mend-verb-tags.ts';

/** Tags after mending, of words given as "word/lemma/tag/head/relation"; heads count from 1, 0 is the root. */
function mend(...rows: readonly string[]): readonly string[] {
  const cells = rows.map((row) => row.split('/'));
  return mendVerbTags(
    {
      words: cells.map((cell) => cell[0]!),
      lemmas: cells.map((cell) => cell[1]!),
      heads: Int32Array.from(cells, (cell) => (cell[3] === '0' ? rows.length : Number(cell[3]) - 1)),
      relations: cells.map((cell) => cell[4]!),
    },
    cells.map((cell) => cell[2]!),
  );
}

test('a verb behind "have" is a participle', () => {
  expect(mend('What/what/WP/4/obj', 'have/have/VBP/4/aux', 'they/they/PRP/4/nsubj', 'said/say/VBD/0/root')[3]).toBe(
    'VBN',
  );
});

test('a verb behind "does" or "would" is a bare one, if it looks like that', () => {
  expect(mend('Does/do/VBZ/3/aux', 'anyone/anyone/NN/3/nsubj', 'believe/believe/VBP/0/root')[2]).toBe('VB');
  expect(mend('would/would/MD/2/aux', 'had/have/VBD/0/root')[1]).toBe('VBD');
});

test('a verb with a subject and no auxiliary is finite', () => {
  expect(mend('It/it/PRP/2/nsubj', 'condemned/condemn/VBN/0/root', 'it/it/PRP/2/obj')[1]).toBe('VBD');
});

test('a verb whose agent is named, or that only tells about a noun, stays a participle', () => {
  expect(mend('Man/man/NN/2/nsubj', 'seen/see/VBN/0/root', 'by/by/IN/4/case', 'us/we/PRP/2/obl:agent')[1]).toBe('VBN');
  expect(mend('Trump/Trump/NNP/2/nsubj', 'tied/tie/VBN/3/xcomp', 'shown/show/VBN/0/root')[1]).toBe('VBN');
});
