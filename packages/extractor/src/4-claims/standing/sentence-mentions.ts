import type { ActorLabel, TextSpan, Token } from '@cartograph/model';
import { groupBy } from '@cartograph/model';
import type { SentenceTree } from '../../3-clauses/sentence-tree.ts';
import { childBy, childrenBy } from '../../3-clauses/sentence-tree.ts';
import type { CandidateClaim, Reading, ReadMention } from '../../reading.ts';

/** One sentence with the resolved mention at each token; a name wins over the description around it. */
export interface SentenceMentions {
  readonly tokens: readonly Token[];
  readonly tree: SentenceTree;
  readonly at: readonly (ReadMention | undefined)[];
  readonly mentions: readonly ReadMention[];
}

/** Cuts a reading into its sentences with their mentions of one actor each. */
export function bySentence({ mentions: all }: Reading, trees: readonly SentenceTree[]): readonly SentenceMentions[] {
  const sole = all.filter(({ entities }) => entities.length === 1);
  const grouped = groupBy(sole, ({ sentence }) => sentence);
  return [...grouped]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([index, mentions]) => {
      const tree = trees[index];
      if (!tree) return [];
      const at = new Array<ReadMention | undefined>(tree.tokens.length).fill(undefined);
      for (const mention of [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first)))
        for (let token = mention.first; token <= mention.last; token += 1) at[token] = mention;
      return [{ tokens: tree.tokens, tree, at, mentions }];
    });
}

/** The only actor of a mention. */
export const actorOf = (mention: ReadMention): string => mention.entities[0] ?? '';

/** Whether a label is one of a human being. */
export const isPersonLabel = (label: ActorLabel): boolean => label === 'Official' || label === 'Person';
/** Whether a label is one of a body that people belong to. */
export const isBodyLabel = (label: ActorLabel): boolean =>
  label === 'Agency' || label === 'Organization' || label === 'Cartel';

/** The first child of a token by relation, without regard to the relation's subtype. */
export function childOf({ tree }: SentenceMentions, head: number, ...relations: readonly string[]): Token | undefined {
  const child = childBy(tree, head, ...relations);
  return child === undefined ? undefined : tree.tokens[child];
}

/** What stands behind one of some prepositions below a verb: "worked for the NSA", "led by Ochoa". */
export function obliqueOf(at: SentenceMentions, verb: Token, prepositions: RegExp): Token | undefined {
  const found = childrenBy(at.tree, verb.index, 'obl').find((child) =>
    prepositions.test(childOf(at, child, 'case')?.text ?? ''),
  );
  return found === undefined ? undefined : at.tokens[found];
}

/** Tokens of a title before a name, at most. */
const LONGEST_TITLE = 10;

/** The name that begins at a token, with its article or title before it: "the Sinaloa Cartel", "Secretary John Kerry". */
export function nameFrom(at: SentenceMentions, first: number): ReadMention | undefined {
  const token = at.tokens[first];
  if (!token) return undefined;
  const mention = at.at[token.upos === 'DET' ? first + 1 : first];
  if (mention?.kind === 'name') return mention;
  return at.at
    .slice(first, first + LONGEST_TITLE)
    .find((behind) => behind?.kind === 'name' && behind.title?.start === token.start);
}

const spanOf = ({ start, end }: TextSpan): TextSpan => ({ start, end });

/** A standing relation as one sentence states it. */
export interface Statement {
  readonly subject: ReadMention;
  readonly object: ReadMention;
  readonly trigger: Token;
  readonly relation: CandidateClaim['relation'];
  readonly rule: string;
  readonly confidence: number;
  readonly kind?: string;
  readonly negative?: boolean;
}

/** A candidate between two mentions of one sentence; nothing between an actor and itself. */
export function toCandidate({
  subject,
  object,
  trigger,
  relation,
  rule,
  confidence,
  kind,
  negative,
}: Statement): readonly CandidateClaim[] {
  if (actorOf(subject) === actorOf(object)) return [];
  const mutual = relation === 'FAMILY_OF' || relation === 'ALLIED_WITH' || relation === 'RIVAL_OF';
  return [
    {
      subject: actorOf(subject),
      relation,
      object: actorOf(object),
      sentence: subject.sentence,
      trigger: spanOf(trigger),
      subjectAt: spanOf(subject),
      objectAt: spanOf(object),
      action: trigger.lemma,
      ...(kind === undefined ? {} : { kind }),
      mutual,
      polarity: negative ? 'negative' : 'positive',
      modality: 'actual',
      rules: [rule, ...subject.rules, ...object.rules],
      confidence: Math.round(confidence * (subject.score ?? 1) * (object.score ?? 1) * 1000) / 1000,
    },
  ];
}
