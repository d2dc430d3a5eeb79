import type { TextSpan } from '@cartograph/model';
import {
  infinitiveVerbs,
  judgingVerbs,
  namingVerbs,
  objectVerbs,
  plainVerbs,
  prepositionVerbs,
  speechVerbs,
  thoughtVerbs,
  turnVerbs,
} from './cue-words.ts';
import { quotationsIn } from './quote-spans.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childBy, childrenBy, prepositionOf, tokenAt } from './sentence-tree.ts';
import { subtreeTokens } from './token-spans.ts';
import { isPassiveVerb } from './verb-clause.ts';

/** What a cue reports, as tokens of its sentence. */
export interface FoundContent {
  readonly tokens: readonly number[];
  /** A deed that its doer promises or asks for, or a thing: nothing that is said of others. */
  readonly isInfinitive: boolean;
  /** The cue stands in or behind its content: "…, he said". */
  readonly isParenthetical: boolean;
}

/** A cue verb with what its content is looked for in. */
export interface CueVerb {
  readonly tree: SentenceTree;
  readonly verb: number;
  readonly lemma: string;
  readonly quotations: readonly TextSpan[];
}

/** Shorter ones within a clause are terms of art; one that is all that is said may be short. */
const MIN_QUOTED = 12;
const MIN_SHOUTED = 4;
const MAX_STEPS = 20;
const MAX_INVERTED = 5;
const CLAUSE_MARKS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'which']);
const PARENTHESES = new Set(['parataxis', 'discourse']);

const said = (tokens: readonly number[], isParenthetical = false): FoundContent => ({
  tokens,
  isInfinitive: false,
  isParenthetical,
});
const deed = (tokens: readonly number[]): FoundContent => ({ tokens, isInfinitive: true, isParenthetical: false });

const isFinite = (tree: SentenceTree, clause: number): boolean =>
  childBy(tree, clause, 'nsubj', 'csubj', 'expl') !== undefined ||
  childrenBy(tree, clause, 'mark').some((mark) => CLAUSE_MARKS.has(tokenAt(tree, mark).text.toLowerCase()));

/** All of a clause but what hangs on the cue: its own words, its source, "in a statement on Monday". */
function around(tree: SentenceTree, clause: number, cue: number): number[] {
  return subtreeTokens(tree, clause, (token) => token === cue);
}

/** Parentheses in the middle of a clause that the parser made its head: the cue's other dependents are not content. */
const below = (tree: SentenceTree, clauses: readonly number[]): number[] =>
  [...new Set(clauses.flatMap((clause) => subtreeTokens(tree, clause)))].sort((a, b) => a - b);

const isStatement = (tree: SentenceTree, token: number): boolean =>
  tokenAt(tree, token).upos === 'VERB' || childBy(tree, token, 'nsubj', 'cop') !== undefined;

/** Verbs of speech that stand outside quotation marks, but the given one. */
const rivals = ({ tree, verb, quotations }: CueVerb): number[] =>
  tree.tokens
    .filter(
      (token) =>
        token.index !== verb &&
        token.upos === 'VERB' &&
        speechVerbs.has(token.lemma.toLowerCase()) &&
        quotationsIn(quotations, token).length === 0,
    )
    .map(({ index }) => index);

/** Whether a token stands in the clause that another verb of speech reports. */
function isReportedByOther(tree: SentenceTree, token: number, verb: number): boolean {
  let current = token;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { head, deprel } = tokenAt(tree, current);
    if (head < 0 || head === verb || current === verb) return false;
    if (baseRelation(deprel) === 'ccomp' && speechVerbs.has(tokenAt(tree, head).lemma.toLowerCase())) return true;
    current = head;
  }
  return false;
}

const SMALL_WORD = /^(?:a|an|the|of|in|on|for|to|and|with|at|by|from|this|that|is)$/i;

/** “Meet the Press”, the name of a show or a paper in the middle of a clause. */
function isTitle(tree: SentenceTree, quotation: TextSpan): boolean {
  const words = tree.tokens.filter(
    ({ start, end, upos }) => start < quotation.end && quotation.start < end && upos !== 'PUNCT',
  );
  const before = tree.tokens.findLast(({ end }) => end <= quotation.start);
  const isInside = before !== undefined && before.upos !== 'PUNCT' && before.upos !== 'VERB';
  return isInside && words.length > 1 && words.every(({ text }) => SMALL_WORD.test(text) || /^\p{Lu}/u.test(text));
}

/** Tokens of the sentence's quotations that no other cue stands nearer to. */
function quoted(cue: CueVerb, shortest: number): number[] {
  const { tree, verb, quotations } = cue;
  const at = tokenAt(tree, verb);
  if (quotationsIn(quotations, at).length > 0) return [];
  const inside = quotationsIn(quotations, tree.sentence).filter(
    (span) => span.end - span.start > shortest && !isTitle(tree, span),
  );
  if (inside.length === 0) return [];
  const others = rivals(cue).map((index) => tokenAt(tree, index).start);
  const own = inside.filter(({ start, end }) => {
    const distance = start > at.start ? start - at.end : at.start - end;
    const first = tree.tokens.find((token) => token.end > start && token.upos !== 'PUNCT');
    if (first && isReportedByOther(tree, first.index, verb)) return false;
    return others.every((other) => Math.min(Math.abs(start - other), Math.abs(end - other)) >= distance);
  });
  return tree.tokens
    .filter(({ start, end }) => own.some((span) => span.start < end && start < span.end))
    .map(({ index }) => index);
}

/** "…, as Heald told the paper, …", "…, the ministry said, …": all of the clause that the cue is put into. */
function parenthetical({ tree, verb }: CueVerb): number[] | undefined {
  const { deprel, head } = tokenAt(tree, verb);
  if (head < 0) return undefined;
  const relation = baseRelation(deprel);
  const isAs =
    relation === 'advcl' &&
    childrenBy(tree, verb, 'mark').some((mark) => tokenAt(tree, mark).text.toLowerCase() === 'as') &&
    childBy(tree, verb, 'obj', 'xcomp') === undefined;
  if (!isAs && !(PARENTHESES.has(relation) && head !== verb)) return undefined;
  // a parenthesis interrupts or follows its clause
  const outer = around(tree, head, verb);
  return isAs || head < verb || (outer[0] ?? verb) < verb ? outer : undefined;
}

/** "explained how it works", "have not said why": a question word that its clause hangs on. */
const freeRelatives = (tree: SentenceTree, verb: number): number[] =>
  childrenBy(tree, verb, 'obj', 'ccomp', 'obl').filter(
    (child) =>
      child > verb && tokenAt(tree, child).xpos.startsWith('W') && childBy(tree, child, 'advcl', 'acl') !== undefined,
  );

const FULL_START = /^[,:;–—-]$/;

/** "telling reporters in Doha, '…,' he said": a whole quotation right before the cue is all that it reports. */
function ownQuotation(cue: CueVerb): number[] | undefined {
  const { tree, verb, quotations } = cue;
  const before = quotationsIn(quotations, { start: tree.sentence.start, end: tokenAt(tree, verb).start }).at(-1);
  if (!before) return undefined;
  const first = tree.tokens.findIndex(({ end }) => end > before.start);
  const last = tree.tokens.findLastIndex(({ start }) => start < before.end);
  const isWhole = first === 0 || FULL_START.test(tree.tokens[first - 1]?.text ?? '');
  return isWhole && first > 0 && verb - last <= MAX_INVERTED ? quoted(cue, MIN_QUOTED) : undefined;
}

function clausal(cue: CueVerb): FoundContent | undefined {
  const { tree, verb, lemma } = cue;
  const isSpeech = speechVerbs.has(lemma);
  const clauses = childrenBy(tree, verb, 'ccomp').filter(
    (child) => isStatement(tree, child) || quotationsIn(cue.quotations, tokenAt(tree, child)).length > 0 || isSpeech,
  );
  const finite = isSpeech ? clauses : clauses.filter((clause) => isFinite(tree, clause));
  const kept = finite.length > 0 ? finite : freeRelatives(tree, verb);
  const first = kept[0];
  if (first === undefined) return undefined;
  const later = isSpeech
    ? childrenBy(tree, verb, 'parataxis').filter((child) => child > verb && isStatement(tree, child))
    : [];
  const tokens = below(tree, [...kept, ...later]);
  return said(first > verb ? toSentenceEnd(tree, tokens) : tokens, first < verb);
}

/** The words behind a clause that no verb stands among belong to it, whatever the parser hung them on. */
function toSentenceEnd(tree: SentenceTree, tokens: readonly number[]): readonly number[] {
  const last = tokens.at(-1) ?? 0;
  const rest = tree.tokens.slice(last + 1);
  return rest.some(({ upos }) => upos === 'VERB' || upos === 'AUX')
    ? tokens
    : [...tokens, ...rest.map(({ index }) => index)];
}

function withQuotations(cue: CueVerb, content: FoundContent): FoundContent {
  if (!speechVerbs.has(cue.lemma)) return content;
  // "In her 'Meet the Press' interview, Haley said that …": what stands before a cue whose clause follows is not said
  const marked = quoted(cue, MIN_QUOTED).filter((token) => content.isParenthetical || token > cue.verb);
  if (marked.length === 0) return content;
  return { ...content, tokens: [...new Set([...content.tokens, ...marked])].sort((a, b) => a - b) };
}

/** "called him a liar", "described it as a success": what is named, and how. */
function naming({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if (!namingVerbs.has(lemma)) return undefined;
  const named = isPassiveVerb(tree, verb) ? undefined : childBy(tree, verb, 'obj');
  const name =
    childBy(tree, verb, 'xcomp', 'ccomp') ??
    childrenBy(tree, verb, 'obl', 'advcl').find(
      (child) => prepositionOf(tree, child) === 'as' || markOf(tree, child) === 'as',
    );
  if (name === undefined) return undefined;
  // "called the deal a mistake": some parsers hang the deal on the mistake
  const isWhole = named !== undefined || lemma !== 'call' || childBy(tree, name, 'nsubj') !== undefined;
  return isWhole ? said(below(tree, named === undefined ? [name] : [named, name])) : undefined;
}

const markOf = (tree: SentenceTree, clause: number): string => {
  const mark = childBy(tree, clause, 'mark');
  return mark === undefined ? '' : tokenAt(tree, mark).text.toLowerCase();
};

/** "accused him of lying", "called for calm". */
function prepositional({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  const wanted = prepositionVerbs[lemma];
  if (!wanted) return undefined;
  const phrases = childrenBy(tree, verb, 'obl', 'advcl').filter(
    (child) => child > verb && (wanted.includes(prepositionOf(tree, child)) || wanted.includes(markOf(tree, child))),
  );
  if (phrases.length === 0) return undefined;
  const asked =
    lemma === 'call' ? childrenBy(tree, verb, 'xcomp', 'advcl').filter((child) => markOf(tree, child) === 'to') : [];
  const target = isPassiveVerb(tree, verb) ? [] : childrenBy(tree, verb, 'obj');
  const tokens = below(tree, [...target, ...phrases, ...asked]);
  return lemma === 'accuse' || lemma === 'blame' || lemma === 'suspect' ? said(tokens) : deed(tokens);
}

function infinitival({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if (!infinitiveVerbs.has(lemma)) return undefined;
  const complement = childrenBy(tree, verb, 'xcomp', 'ccomp').find((child) => child > verb);
  return complement === undefined ? undefined : deed(subtreeTokens(tree, complement));
}

function objective({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if (!objectVerbs.has(lemma) || isPassiveVerb(tree, verb)) return undefined;
  const object = childBy(tree, verb, 'obj');
  if (object === undefined || object < verb) return undefined;
  return deed(subtreeTokens(tree, object));
}

/** "Smith said: '…'": what follows the colon. */
function paratactic({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if (!speechVerbs.has(lemma)) return undefined;
  const later = childrenBy(tree, verb, 'parataxis').filter((child) => isStatement(tree, child));
  return later.length === 0 ? undefined : said(below(tree, later), (later[0] ?? verb) < verb);
}

function quotation(cue: CueVerb): FoundContent | undefined {
  if (!speechVerbs.has(cue.lemma) && !turnVerbs.has(cue.lemma)) return undefined;
  const tokens = quoted(cue, MIN_SHOUTED);
  // "started 'the largest trade war in history'" says nothing; "'…,' he went on" does
  const before = cue.tree.tokens[(tokens[0] ?? 0) - 1];
  if (turnVerbs.has(cue.lemma) && before !== undefined && !FULL_START.test(before.text)) return undefined;
  return tokens.length === 0 ? undefined : said(tokens, (tokens[0] ?? cue.verb) < cue.verb);
}

/** "praised 'the Mexican marines'", "rejected the suit as 'baseless'": the words in quotation marks. */
function judging({ tree, verb, lemma, quotations }: CueVerb): FoundContent | undefined {
  if (!judgingVerbs.has(lemma) || quotationsIn(quotations, tokenAt(tree, verb)).length > 0) return undefined;
  const phrases = below(tree, childrenBy(tree, verb, 'obj', 'obl', 'xcomp', 'advcl'));
  const spoken = phrases.filter((token) => quotationsIn(quotations, tokenAt(tree, token)).length > 0);
  return spoken.length === 0 ? undefined : deed(spoken);
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
const MIN_WORDS = 3;

/**
 * A finite verb of saying whose content the tree does not show: what follows it to the end of the sentence, or what
 * stands before it when it comes last. Trees of untidy text are often broken; "said" seldom reports nothing.
 */
function linear({ tree, verb, lemma, quotations }: CueVerb): FoundContent | undefined {
  const { xpos } = tokenAt(tree, verb);
  const isFiniteVerb = FINITE.has(xpos) || childBy(tree, verb, 'aux') !== undefined;
  if (!plainVerbs.has(lemma) || !isFiniteVerb || isPassiveVerb(tree, verb)) return undefined;
  if (quotationsIn(quotations, tokenAt(tree, verb)).length > 0) return undefined;
  const behind = tree.tokens.slice(verb + 1);
  const that = behind.findIndex(({ text }) => text.toLowerCase() === 'that');
  const after = that >= 0 && that < 12 ? behind.slice(that) : behind;
  const hasClause = after.some(({ xpos: tag }) => FINITE.has(tag) || tag === 'MD');
  if (hasClause && after.length > MIN_WORDS) return said(after.map(({ index }) => index));
  const comma = tree.tokens.findLastIndex(({ index, text }) => index < verb && text === ',');
  return comma > MIN_WORDS
    ? said(
        tree.tokens.slice(0, comma).map(({ index }) => index),
        true,
      )
    : undefined;
}

const NOMINATIVE = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'there']);

/** "ruled that worshippers may gather", "I think he was right" where the tree shows no clause: to the end of the sentence. */
function behindThat({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if ((!speechVerbs.has(lemma) && !thoughtVerbs.has(lemma)) || isPassiveVerb(tree, verb)) return undefined;
  const next = tree.tokens[verb + 1]?.text.toLowerCase() ?? '';
  if (next !== 'that' && !NOMINATIVE.has(next)) return undefined;
  const after = tree.tokens.slice(verb + 1);
  const hasClause = after.slice(2).some(({ xpos: tag }) => FINITE.has(tag) || tag === 'MD');
  return hasClause ? said(after.map(({ index }) => index)) : undefined;
}

/** What a cue verb reports: its clause, what it is put into, or the quotation beside it; undefined when it reports nothing. */
export function contentOfVerb(cue: CueVerb): FoundContent | undefined {
  const { lemma } = cue;
  const isReporting = speechVerbs.has(lemma) || thoughtVerbs.has(lemma);
  if (isReporting) {
    const clause = clausal(cue);
    if (clause) return withQuotations(cue, clause);
    const outer = parenthetical(cue);
    if (outer && (speechVerbs.has(lemma) || lemma === 'believe' || lemma === 'think'))
      return withQuotations(cue, said(ownQuotation(cue) ?? outer, true));
    const later = paratactic(cue);
    if (later) return withQuotations(cue, later);
  }
  const spoken =
    speechVerbs.has(lemma) && infinitival(cue) === undefined && objective(cue) === undefined
      ? quotation(cue)
      : undefined;
  return (
    naming(cue) ??
    prepositional(cue) ??
    infinitival(cue) ??
    spoken ??
    objective(cue) ??
    quotation(cue) ??
    judging(cue) ??
    behindThat(cue) ??
    linear(cue)
  );
}
