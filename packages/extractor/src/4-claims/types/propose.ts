import type { EventType } from '@cartograph/model';
import type { Clause } from '../../3-clauses/clause.ts';
import { verbMood } from '../../3-clauses/find-mood.ts';
import { toNounClause } from '../../3-clauses/noun-clause.ts';
import type { SentenceTree } from '../../3-clauses/sentence-tree.ts';
import { tokenAt } from '../../3-clauses/sentence-tree.ts';
import { toVerbClause } from '../../3-clauses/verb-clause.ts';
import type { ReadMention } from '../../reading.ts';
import type { Candidate } from '../candidate-features.ts';
import { pathBetween } from './pair-path.ts';
import type { LikelyType } from './type-model.ts';

/** An actor by one of its mentions. */
interface MentionedActor {
  readonly id: string;
  readonly mention: ReadMention;
}

/** The clause that a pair's path runs through: of the verb where both meet, else of the nearest one. */
function clauseBetween(tree: SentenceTree, subject: ReadMention, object: ReadMention): Clause {
  const { up, down, top } = pathBetween(tree, subject.head, object.head);
  const verb = [top, ...up, ...down].find((token) => tokenAt(tree, token).upos === 'VERB');
  return verb === undefined ? toNounClause(tree, top) : toVerbClause(tree, verb);
}

/** A type that the model found. */
export type FoundType = LikelyType & { readonly type: EventType };

/** A candidate of the type model's own, where no frame says what it says. */
export function propose(
  tree: SentenceTree,
  { id: subject, mention: from }: MentionedActor,
  { id: object, mention: to }: MentionedActor,
  likely: FoundType,
): Candidate & { readonly clause: Clause } {
  const clause = clauseBetween(tree, from, to);
  const { start, end } = tokenAt(tree, clause.predicate);
  const { mood, isAlleged } =
    clause.category === 'verb' ? verbMood(tree, clause.predicate) : { mood: 'done', isAlleged: false };
  return {
    subject,
    relation: likely.type,
    object,
    sentence: tree.sentence.index,
    trigger: { start, end },
    subjectAt: { start: from.start, end: from.end },
    objectAt: { start: to.start, end: to.end },
    action: clause.lemma,
    mutual: false,
    polarity: 'positive',
    modality: mood === 'planned' || mood === 'possible' ? mood : isAlleged ? 'alleged' : 'actual',
    clause,
    rules: [`types/${likely.type.toLowerCase()}`],
    confidence: likely.confidence,
  };
}
