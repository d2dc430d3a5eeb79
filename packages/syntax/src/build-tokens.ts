import type { Token, Upos } from '@cartograph/model';
import { findFeats } from './feats/find-feats.ts';
import { lemmatize } from './lemma/lemmatize.ts';
import type { SyntaxModel } from './model/syntax-model.ts';
import { nameObjects } from './parser/name-objects.ts';
import { nameRecipients } from './parser/name-recipients.ts';
import { nameTimes } from './parser/name-times.ts';
import { mendNounTags } from './tagger/mend-noun-tags.ts';
import { mendVerbTags } from './tagger/mend-verb-tags.ts';
import type { Piece } from './text/piece.ts';

const PLURAL_TAGS = new Set(['NNS', 'NNPS']);

/** A parsed sentence in numbers. */
export interface ParsedNumbers {
  readonly pieces: readonly Piece[];
  readonly forms: readonly string[];
  readonly tags: Int32Array;
  readonly universal: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Puts a parsed sentence's numbers into words, with lemmas and features. */
export function buildTokens(model: SyntaxModel, parsed: ParsedNumbers): readonly Token[] {
  const { pieces, forms: words, tags, universal, heads, labels } = parsed;
  const size = pieces.length;
  const relations = words.map((_, i) => model.labels[labels[i]!] ?? 'dep');
  const tagged = words.map((_, i) => model.tags[tags[i]!]!);
  const lemmas = words.map((word, i) => lemmatize(word, tagged[i]!, model.lemmas));
  const verbTree = { words, lemmas, heads, relations };
  const tagNames = mendNounTags(verbTree, mendVerbTags(verbTree, tagged));
  const tree = { lemmas, tags: tagNames, heads };
  nameObjects(tree, relations);
  nameRecipients(tree, relations);
  nameTimes(tree, relations);
  const dependents: string[][] = words.map(() => []);
  const subjects = new Int32Array(size).fill(-1);
  for (let i = 0; i < size; i++) {
    const head = heads[i]!;
    const deprel = relations[i]!;
    if (head >= size) relations[i] = 'root';
    else {
      if (deprel === 'root') relations[i] = 'dep';
      dependents[head]!.push(deprel);
      if (deprel.startsWith('nsubj')) subjects[head] = i;
    }
  }
  const subjectOf = (i: number): number => {
    const own = subjects[i]!;
    const head = heads[i]!;
    return own < 0 && head < size && /^(?:aux|cop)/.test(relations[i]!) ? subjects[head]! : own;
  };
  return pieces.map(([start, end], i): Token => {
    const text = words[i]!;
    const xpos = tagNames[i]!;
    const isMendedNoun = xpos === 'NN' && tagged[i] === 'JJ';
    const upos = isMendedNoun ? 'NOUN' : (model.upos[universal[i]!]! as Upos);
    const subject = subjectOf(i);
    return {
      start,
      end,
      index: i,
      text,
      upos,
      xpos,
      lemma: lemmas[i]!,
      head: heads[i]! >= size ? -1 : heads[i]!,
      deprel: relations[i]!,
      feats: findFeats({
        lower: text.toLowerCase(),
        upos,
        xpos,
        deprel: relations[i]!,
        dependents: dependents[i]!,
        subject: subject < 0 ? undefined : words[subject]!.toLowerCase(),
        subjectIsPlural: subject >= 0 && PLURAL_TAGS.has(tagNames[subject]!),
      }),
    };
  });
}
