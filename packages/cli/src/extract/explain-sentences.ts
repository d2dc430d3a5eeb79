import type { Attribution, Claim, Extraction, Mention, TextSpan, TimeExpression } from '@cartograph/model';
import { spanContains, spansOverlap } from '@cartograph/model';
import type {
  AnsweredClaim,
  ExplainedSentence as StagesOfSentence,
  Explanation,
  GoldActor,
  MentionClass,
} from '@cartograph/extractor';

/** A clause in words: who does what to whom, and how it is put. */
export interface ExplainedClause {
  readonly predicate: string;
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  /** "to Texas", by the noun's head. */
  readonly phrases: readonly string[];
  readonly mood: string;
  readonly rules: readonly string[];
}

/** A claim that a frame proposed and the ranker did not keep. */
export interface DroppedClaim {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly confidence: number;
  readonly rules: readonly string[];
}

/** A claim that the article's gold requires, its actors by their names there. */
export interface WantedClaim {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  /** How the sentence speaks of the harder of the two. */
  readonly mentionClass: MentionClass;
  readonly isFound: boolean;
}

/** All that was read in one sentence. */
export interface ExplainedSentence extends TextSpan {
  /** From 1, as people count. */
  readonly number: number;
  readonly text: string;
  /** Why nothing was read in it, where it belongs to the page and not to the article. */
  readonly boilerplate?: string;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly TimeExpression[];
  readonly clauses: readonly ExplainedClause[];
  readonly claims: readonly Claim[];
  readonly dropped: readonly DroppedClaim[];
  /** Of an article with gold. */
  readonly wanted?: readonly WantedClaim[];
}

function toClauses({ sentence, clauses }: StagesOfSentence): ExplainedClause[] {
  const word = (token: number): string => sentence.tokens[token]?.text ?? '';
  return clauses.map(({ clause, mood }) => ({
    predicate: clause.lemma,
    agents: clause.agents.map(word),
    patients: [...clause.patients, ...clause.indirect].map(word),
    phrases: clause.obliques.map(({ preposition, head }) => `${preposition} ${word(head)}`.trim()),
    mood: mood.isAlleged ? `${mood.mood}, alleged` : mood.mood,
    rules: [...clause.rules, ...mood.rules],
  }));
}

const toDropped = ({ candidates }: StagesOfSentence): DroppedClaim[] =>
  candidates
    .filter(({ isKept }) => !isKept)
    .map(({ subject, relation, object, confidence, rules }) => ({ subject, relation, object, confidence, rules }));

/** An extraction cut by its sentences, with what the stages before the claims made of them. */
export function explainSentences(
  extraction: Extraction,
  text: string,
  stages: Explanation,
): readonly ExplainedSentence[] {
  const { sentences, mentions, attributions, times, claims, document } = extraction;
  return sentences.map((sentence, index) => {
    const isHere = (span: TextSpan): boolean => spanContains(sentence, span);
    const staged = stages.sentences[index];
    const kind = document.boilerplate.find((span) => spansOverlap(span, sentence))?.kind;
    return {
      number: index + 1,
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
      ...(kind === undefined ? {} : { boilerplate: kind }),
      mentions: mentions.filter(isHere),
      attributions: attributions.filter(({ cue }) => isHere(cue)),
      times: times.filter(isHere),
      clauses: staged ? toClauses(staged) : [],
      claims: claims.filter(({ evidence }) => evidence.sentence.index === index),
      dropped: staged ? toDropped(staged) : [],
    };
  });
}

/** Puts what the gold requires beside the sentence that states it. */
export function withWanted(
  sentences: readonly ExplainedSentence[],
  actors: readonly GoldActor[],
  answers: readonly AnsweredClaim[],
): readonly ExplainedSentence[] {
  const nameOf = ([key]: readonly string[]): string => actors.find((actor) => actor.key === key)?.names[0] ?? key ?? '';
  return sentences.map((sentence, index) => ({
    ...sentence,
    wanted: answers
      .filter((answer) => answer.sentence === index)
      .map(({ claim, mentionClass, isFound }) => ({
        subject: nameOf(claim.subjects),
        relation: claim.relations[0] ?? '',
        object: nameOf(claim.objects),
        mentionClass,
        isFound,
      })),
  }));
}
