import type { Document, Entity, Sentence } from '@cartograph/model';
import type { Clause, ClauseMood } from './3-clauses/clause.ts';
import { findMood } from './3-clauses/find-mood.ts';
import { findCandidates } from './4-claims/find-claims.ts';
import { findClauses } from './4-claims/find-clauses.ts';
import type { JudgedCandidate } from './4-claims/judge-candidates.ts';
import { judgeCandidates } from './4-claims/judge-candidates.ts';
import type { ExtractorParts } from './extract.ts';
import { readDocument } from './extract.ts';
import type { ReadMention } from './reading.ts';

/** A candidate claim, how sure it is, and whether it was kept. */
export type ExplainedCandidate = JudgedCandidate;

/** A clause with how it puts its deed. */
export interface ExplainedClause {
  readonly clause: Clause;
  readonly mood: ClauseMood;
}

/** What each stage made of one sentence. */
export interface ExplainedSentence {
  readonly sentence: Sentence;
  readonly text: string;
  readonly mentions: readonly ReadMention[];
  readonly clauses: readonly ExplainedClause[];
  readonly candidates: readonly ExplainedCandidate[];
}

/** A document, sentence by sentence, with the actors that its mentions were resolved to. */
export interface Explanation {
  readonly actors: ReadonlyMap<string, Entity>;
  readonly sentences: readonly ExplainedSentence[];
}

/** Why a text gave the claims it gave: mentions, clauses, candidates and the rules that fired, dropped ones included. */
export function explain(parts: ExtractorParts, document: Document): Explanation {
  const stages = readDocument(parts, document);
  const { reading, trees } = stages;
  const candidates = judgeCandidates(findCandidates(stages), stages);
  const sentences = trees.map((tree): ExplainedSentence => {
    const { sentence } = tree;
    return {
      sentence,
      text: document.text.slice(sentence.start, sentence.end),
      mentions: reading.mentions.filter((mention) => mention.sentence === sentence.index),
      clauses: findClauses(tree).map((clause) => ({ clause, mood: findMood(tree, clause) })),
      candidates: candidates.filter((candidate) => candidate.sentence === sentence.index),
    };
  });
  return { actors: reading.actors, sentences };
}
