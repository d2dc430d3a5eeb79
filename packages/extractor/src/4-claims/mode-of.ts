import type { EventType } from '@cartograph/model';
import type { Clause } from '../3-clauses/clause.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { tokenAt } from '../3-clauses/sentence-tree.ts';
import { subtreeTokens } from '../3-clauses/token-spans.ts';
import { modeWords } from './mode-words.ts';
import { phraseForms } from './phrase-forms.ts';

const LENGTHS = [1, 2, 3];
const MAX_DEPTH = 20;

interface PhraseMode {
  readonly mode: string;
  readonly rank: number;
  readonly overrides: boolean;
}

const byType = new Map<string, Map<string, PhraseMode>>();
for (const [type, modes] of Object.entries(modeWords)) {
  const phrases = new Map<string, PhraseMode>();
  modes.forEach(({ mode, words, overrides = false }, rank) => {
    for (const word of words.split(/\s+/)) {
      const phrase = word.replaceAll('_', ' ');
      if (!phrases.has(phrase)) phrases.set(phrase, { mode, rank, overrides });
    }
  });
  byType.set(type, phrases);
}

/** The phrases that begin at a token, one to three words long. */
const phrasesAt = (tree: SentenceTree, at: number): readonly string[] =>
  LENGTHS.flatMap((length) =>
    at + length <= tree.tokens.length ? phraseForms(tree.tokens.slice(at, at + length)) : [],
  );

/** How far below a clause's head a token hangs: what is nearest says most. */
function depthOf(tree: SentenceTree, token: number, head: number): number {
  let depth = 0;
  for (let at = token; at !== head && at >= 0 && depth < MAX_DEPTH; at = tokenAt(tree, at).head) depth += 1;
  return depth;
}

/** The mode of an event: what its frame gives, unless a word of the clause (an instrument, the forces moved) says more. */
export function modeOf(
  relation: string,
  framed: string | undefined,
  tree: SentenceTree,
  clause: Clause,
): string | undefined {
  const phrases = byType.get(relation as EventType);
  if (!phrases) return framed;
  const head = clause.lightVerb ?? clause.predicate;
  const found = subtreeTokens(tree, head)
    .flatMap((token) => {
      const modes = phrasesAt(tree, token).flatMap((phrase) => phrases.get(phrase) ?? []);
      return modes.map((mode) => ({ ...mode, depth: depthOf(tree, token, head) }));
    })
    .sort((a, b) => a.depth - b.depth || a.rank - b.rank);
  const telling = found.find(({ overrides }) => overrides);
  return telling?.mode ?? framed ?? found[0]?.mode;
}
