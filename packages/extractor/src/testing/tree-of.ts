import type { Sentence, Token, Upos } from '@cartograph/model';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { toTree } from '../3-clauses/sentence-tree.ts';

const feats = {};

/**
 * A tree written out for a test: one word is `form/UPOS/XPOS/relation>head` or with `/lemma` behind it, heads from 1,
 * 0 the root. Words stand one blank apart, curly quotation marks at the words that they enclose.
 */
export function treeOf(notation: string): SentenceTree {
  let at = 0;
  const tokens = notation
    .trim()
    .split(/\s+/)
    .map((word, index, words): Token => {
      const [text = '', upos = 'X', xpos = '', arc = 'dep>0', lemma = text.toLowerCase()] = word.split('/');
      const [deprel = 'dep', head = '0'] = arc.split('>');
      const start = at;
      at += text.length + (text === '“' || words[index + 1]?.startsWith('”') ? 0 : 1);
      return {
        index,
        start,
        end: start + text.length,
        text,
        lemma,
        upos: upos as Upos,
        xpos,
        head: Number(head) - 1,
        deprel,
        feats,
      };
    });
  const sentence: Sentence = { index: 0, start: 0, end: at - 1, tokens };
  return toTree(sentence);
}

/** The text that such a tree's offsets point into. */
export const textOf = (tree: SentenceTree): string =>
  tree.tokens.reduce((whole, { start, text }) => whole.padEnd(start) + text, '');
