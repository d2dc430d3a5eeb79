import { toAdjectiveClause } from '../3-clauses/adjective-clause.ts';
import type { Clause } from '../3-clauses/clause.ts';
import type { MentionIndex } from '../3-clauses/mention-index.ts';
import { ownMood } from '../3-clauses/own-mood.ts';
import type { RoleActor } from '../3-clauses/role-actors.ts';
import { actorsOf } from '../3-clauses/role-actors.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childBy, tokenAt } from '../3-clauses/sentence-tree.ts';
import { toVerbClause } from '../3-clauses/verb-clause.ts';
import { blamingPredicates, blamingVerbs } from './blame-words.ts';
import type { CandidateEvent, SpeakersAt } from './find-events.ts';

/** The clause of a word that blames its subject: "is reckless", "betrayed the country". */
function blamingClause(tree: SentenceTree, token: number): Clause | undefined {
  const { upos, lemma } = tokenAt(tree, token);
  const word = lemma.toLowerCase();
  if (upos === 'VERB') return blamingVerbs.has(word) && childBy(tree, token, 'nsubj:pass') === undefined ? toVerbClause(tree, token) : undefined;
  const isPredicate = (upos === 'ADJ' || upos === 'NOUN') && childBy(tree, token, 'cop') !== undefined;
  return isPredicate && blamingPredicates.has(word) ? toAdjectiveClause(tree, token) : undefined;
}

const toCandidate = (tree: SentenceTree, clause: Clause, speaker: RoleActor, blamed: RoleActor, count: number): CandidateEvent => {
  const { start, end } = tokenAt(tree, clause.predicate);
  return {
    subject: speaker.id,
    relation: 'ACCUSE',
    object: blamed.id,
    sentence: clause.sentence,
    trigger: { start, end },
    subjectAt:
      speaker.mention.sentence === clause.sentence
        ? { start: speaker.mention.start, end: speaker.mention.end }
        : { implied: true, from: { start: speaker.mention.start, end: speaker.mention.end } },
    objectAt: { start: blamed.mention.start, end: blamed.mention.end },
    action: clause.lemma,
    mutual: false,
    polarity: 'positive',
    modality: 'actual',
    mode: 'disapprove',
    contexts: [],
    clause,
    agent: speaker,
    recipient: blamed,
    slot: 'said',
    deed: 'ACCUSE',
    pairCount: count,
    rules: ['accuse/said-of', ...clause.rules],
    confidence: 0.5,
  };
};

/** Accusations made by saying something bad of somebody: "Pelosi said the plan was cruel", "he betrayed us, she said". */
export function findSaidBlame(tree: SentenceTree, index: MentionIndex, speakersAt: SpeakersAt): CandidateEvent[] {
  return tree.tokens.flatMap(({ index: token }) => {
    const clause = blamingClause(tree, token);
    if (!clause || ownMood(tree, token).mood === 'did-not') return [];
    const speakers = speakersAt(tree.sentence.index, token);
    const blamed = actorsOf(tree, index, clause.agents);
    const pairs = speakers.flatMap((speaker) => blamed.filter(({ id }) => id !== speaker.id).map((other) => [speaker, other] as const));
    return pairs.map(([speaker, other]) => toCandidate(tree, clause, speaker, other, pairs.length));
  });
}
