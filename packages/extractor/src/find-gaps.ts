import type { ActorLabel, Document } from '@cartograph/model';
import { indexMentions } from './3-clauses/mention-index.ts';
import type { RoleActor } from './3-clauses/role-actors.ts';
import { actorsOf } from './3-clauses/role-actors.ts';
import type { SentenceTree } from './3-clauses/sentence-tree.ts';
import { titleTokensOf } from './3-clauses/title-tokens.ts';
import { toVerbClause } from './3-clauses/verb-clause.ts';
import type { Candidate } from './4-claims/candidate-features.ts';
import { findCandidates } from './4-claims/find-claims.ts';
import type { ExtractorParts } from './extract.ts';
import { readDocument } from './extract.ts';

/** A verb between two known actors that fired no frame. */
export interface VerbGap {
  /** Its lemma, particle included: "hand over". */
  readonly verb: string;
  readonly subject: string;
  readonly object: string;
  /** Where the object stood: "obj", "iobj" or a preposition. */
  readonly slot: string;
  readonly sentence: string;
}

/** A name that looks like an actor and is not in the gazetteer. */
export interface NameGap {
  readonly name: string;
  /** The best guess. */
  readonly label: ActorLabel;
  /** Mentions in the document. */
  readonly count: number;
  /** The sentence that names it first. */
  readonly sentence: string;
}

/** What a document has that frames and gazetteer lack. */
export interface Gaps {
  readonly verbs: readonly VerbGap[];
  readonly names: readonly NameGap[];
}

/** Lists what no frame and no fact covers in a document: the coder's way to what is missing. */
export function findGaps(parts: ExtractorParts, document: Document): Gaps {
  const stages = readDocument(parts, document);
  const { actors, mentions, sentences } = stages.reading;
  const quote = (index: number): string => {
    const sentence = sentences[index];
    return sentence ? document.text.slice(sentence.start, sentence.end) : '';
  };
  const joined = joinedPairs(findCandidates(stages));
  const mentionsOf = indexMentions(mentions, titleTokensOf(sentences));
  const verbs = stages.trees.flatMap((tree) => {
    const find = (heads: readonly number[]): RoleActor[] =>
      actorsOf(tree, mentionsOf(tree.sentence.index), heads).filter(({ id }) => actors.get(id)?.known === true);
    return bareVerbs(tree, find, joined).map(({ verb, slot, from, to }) => ({
      verb,
      subject: actors.get(from)?.name ?? from,
      object: actors.get(to)?.name ?? to,
      slot,
      sentence: quote(tree.sentence.index),
    }));
  });
  const names = [...actors.values()]
    .filter(({ known, named, label }) => !known && named && label !== 'Place')
    .map(({ id, name, label }) => {
      const own = mentions.filter(({ entities }) => entities.includes(id));
      return { name, label, count: own.length, sentence: quote(own[0]?.sentence ?? -1) };
    });
  return { verbs, names };
}

const keyOf = (sentence: number, one: string, other: string): string => [sentence, ...[one, other].sort()].join('|');

const joinedPairs = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(candidates.map(({ sentence, subject, object }) => keyOf(sentence, subject, object)));

interface BareVerb {
  readonly verb: string;
  readonly slot: string;
  readonly from: string;
  readonly to: string;
}

/** The verbs of a sentence whose subject and another argument are actors that nothing in the sentence joins. */
function bareVerbs(
  tree: SentenceTree,
  find: (heads: readonly number[]) => RoleActor[],
  joined: ReadonlySet<string>,
): BareVerb[] {
  return tree.tokens.flatMap(({ index: token, upos }) => {
    if (upos !== 'VERB') return [];
    const clause = toVerbClause(tree, token);
    const slots: [string, readonly number[]][] = [
      ['obj', clause.patients],
      ['iobj', clause.indirect],
      ...clause.obliques.map(({ preposition, head }): [string, number[]] => [preposition, [head]]),
    ];
    const pairs = find(clause.agents).flatMap(({ id: from }) =>
      slots.flatMap(([slot, heads]) =>
        find(heads)
          .filter(({ id: to }) => to !== from && !joined.has(keyOf(tree.sentence.index, from, to)))
          .map(({ id: to }) => ({ verb: clause.lemma, slot, from, to })),
      ),
    );
    return pairs.slice(0, 1);
  });
}
