import type { EventType } from '@cartograph/model';
import type { Clause } from '../3-clauses/clause.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { subtreeTokens } from '../3-clauses/token-spans.ts';
import { modeWords } from './mode-words.ts';

const MAX_WORDS = 3;

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

/** The phrases that begin at a token, one to three words long, the last by lemma or as it stands. */
function phrasesAt(tree: SentenceTree, at: number): string[] {
  const phrases: string[] = [];
  for (let length = 1; length <= MAX_WORDS && at + length <= tree.tokens.length; length++) {
    const tokens = tree.tokens.slice(at, at + length);
    const first = tokens[0]?.lemma.toLowerCase() ?? '';
    const texts = tokens.map(({ text }) => text.toLowerCase());
    const last = tokens.at(-1)?.lemma.toLowerCase() ?? '';
    phrases.push([...texts.slice(0, -1), last].join(' '));
    if (length > 1) phrases.push([first, ...texts.slice(1, -1), last].join(' '));
    else phrases.push(texts[0] ?? '');
  }
  return phrases;
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
  const tokens = subtreeTokens(tree, clause.lightVerb ?? clause.predicate);
  const found = tokens
    .flatMap((token) => phrasesAt(tree, token))
    .map((phrase) => phrases.get(phrase))
    .filter((mode) => mode !== undefined)
    .sort((a, b) => a.rank - b.rank);
  const telling = found.find(({ overrides }) => overrides);
  return telling?.mode ?? framed ?? found[0]?.mode;
}
