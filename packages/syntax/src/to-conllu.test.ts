import { expect, test } from 'vitest';
import type { Sentence, Token } from '@cartograph/model';
import { readConllu } from './conllu/read-conllu.ts';
import { toConllu } from './to-conllu.ts';
import { toTree } from './to-tree.ts';

const text = "They don't  talk.\nNo.";

const token = (index: number, start: number, end: number, head: number, deprel: string): Token => ({
  index,
  start,
  end,
  text: text.slice(start, end),
  lemma: text.slice(start, end),
  upos: 'X',
  xpos: 'FW',
  head,
  deprel,
  feats: index === 0 ? { Number: 'Plur', Person: '3' } : {},
});

const sentences: readonly Sentence[] = [
  {
    index: 0,
    start: 0,
    end: 17,
    tokens: [
      token(0, 0, 4, 3, 'nsubj'),
      token(1, 5, 7, 3, 'aux'),
      token(2, 7, 10, 3, 'advmod'),
      token(3, 12, 16, -1, 'root'),
      token(4, 16, 17, 3, 'punct'),
    ],
  },
  { index: 1, start: 18, end: 21, tokens: [token(0, 18, 20, -1, 'root'), token(1, 20, 21, 0, 'punct')] },
];

const gapOf = (misc: string): string => {
  const written = /SpacesAfter=([^|]*)/.exec(misc);
  if (written !== null) return written[1]!.replace(/\\s/g, ' ').replace(/\\n/g, '\n');
  return misc.includes('SpaceAfter=No') ? '' : ' ';
};

test('writes CoNLL-U from which the text can be rebuilt', () => {
  const words = readConllu(toConllu(text, sentences)).flatMap((sentence) => sentence.words);
  expect(words.map((word) => word.form + gapOf(word.misc)).join('')).toBe(text);
});

test('writes heads from 1, features and the sentence itself', () => {
  const lines = toConllu(text, sentences).split('\n');
  expect(lines[1]).toBe("# text = They don't  talk.");
  expect(lines[2]).toBe('1\tThey\tThey\tX\tFW\tNumber=Plur|Person=3\t4\tnsubj\t_\t_');
  expect(lines[5]?.split('\t')[6]).toBe('0');
});

test('draws the tree with dependents below their head', () => {
  expect(toTree(sentences[0]!).split('\n').slice(0, 3)).toEqual([
    'talk  root  X FW',
    '├─ They  nsubj  X FW',
    '├─ do  aux  X FW',
  ]);
});

test('writes nothing for no sentences', () => {
  expect(toConllu('', [])).toBe('');
});
