import { isCited } from './cited-sources.ts';
import { humanNouns } from './human-nouns.ts';
import { memberNouns } from './member-nouns.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { tokenAt } from './sentence-tree.ts';
import { agencyHeads, cartelHeads, organizationHeads } from '../words/head-nouns.ts';
import { bodyNouns, governmentNouns, peopleNouns } from '../words/nominal-nouns.ts';
import { occupationOf } from '../words/occupations.ts';

const PERSONAL = new Set(['he', 'she', 'they', 'we', 'i', 'you', 'it', 'who', 'everyone', 'everybody', 'someone']);

/** Whether a word names whom one can report the words or the mind of: people, bodies, papers; not "a contract". */
export function canSpeak(tree: SentenceTree, token: number): boolean {
  const { lemma, text, upos } = tokenAt(tree, token);
  if (upos === 'PRON' || upos === 'DET') return PERSONAL.has(text.toLowerCase());
  const noun = lemma.toLowerCase();
  return (
    // adjectives and numbers stand for people: "many", "two of them"
    upos !== 'NOUN' ||
    isCited(tree, token) ||
    humanNouns.has(noun) ||
    memberNouns.has(noun) ||
    occupationOf(noun) !== undefined ||
    [agencyHeads, cartelHeads, organizationHeads, governmentNouns].some((nouns) => nouns.has(noun)) ||
    bodyNouns.has(noun) ||
    peopleNouns.has(noun)
  );
}
