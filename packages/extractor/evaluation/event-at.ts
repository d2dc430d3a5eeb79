import type { Claim, Document } from '@cartograph/model';
import { toAdjectiveClause } from '../src/3-clauses/adjective-clause.ts';
import type { Clause } from '../src/3-clauses/clause.ts';
import { toNounClause } from '../src/3-clauses/noun-clause.ts';
import type { SentenceTree } from '../src/3-clauses/sentence-tree.ts';
import { toVerbClause } from '../src/3-clauses/verb-clause.ts';
import { findClaims } from '../src/4-claims/find-claims.ts';
import type { ExtractorParts, ReadStages } from '../src/extract.ts';
import { readDocument } from '../src/extract.ts';
import { findWords } from './find-words.ts';

/** The event that stands at a trigger: its claim where there is one, and its clause. */
export interface EventAt {
  readonly stages: ReadStages;
  readonly claim?: Claim;
  readonly tree?: SentenceTree;
  readonly clause?: Clause;
}

function clauseAt(tree: SentenceTree, start: number, end: number): Clause | undefined {
  const tokens = tree.tokens.filter((token) => token.start < end && token.end > start);
  const head = tokens.find(({ upos }) => upos === 'VERB') ?? tokens.find(({ upos }) => upos === 'NOUN') ?? tokens[0];
  if (!head) return undefined;
  if (head.upos === 'NOUN') return toNounClause(tree, head.index);
  return head.upos === 'ADJ' ? toAdjectiveClause(tree, head.index) : toVerbClause(tree, head.index);
}

/**
 * What the extractor makes of the event whose trigger is given. A sentence may tell of an event and name one actor
 * only; there is no claim then, but dates and quantities are read from the clause all the same.
 */
export function eventAt(parts: ExtractorParts, document: Document, trigger: string): EventAt {
  const stages = readDocument(parts, document);
  const [span] = findWords(document.text, trigger);
  if (!span) return { stages };
  const claim = findClaims(stages).find(({ evidence }) => evidence.trigger.start < span.end && evidence.trigger.end > span.start);
  const tree = stages.trees.find(({ sentence }) => sentence.start <= span.start && span.end <= sentence.end);
  const clause = tree && clauseAt(tree, span.start, span.end);
  return { stages, ...(claim ? { claim } : {}), ...(tree ? { tree } : {}), ...(clause ? { clause } : {}) };
}
