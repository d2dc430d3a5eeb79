import { canSpeak } from './can-speak.ts';
import { infinitiveContent, namedContent, objectContent, prepositionalContent } from './complement-content.ts';
import {
  beginsAtOnce,
  contentBehindObject,
  contentBehindThat,
  contentByPosition,
  contentOfCleft,
} from './content-by-position.ts';
import { contentAroundInverted, contentBeforeEnd, isInvertedAtEnd } from './final-parenthesis.ts';
import { bindingVerbs, factualVerbs, insertedVerbs, namingVerbs, speechVerbs, thoughtVerbs } from './cue-words.ts';
import { isWholeBehindThat } from './noun-content.ts';
import { endOfInserted } from './inserted-clause.ts';
import { endOfOwnWords } from './others-words.ts';
import { isNextDeed, isOfSpeaker } from './speaker-above.ts';
import { quotationsIn } from './quote-spans.ts';
import { judgedContent, ownQuotation, quotedContent, withQuotations } from './quoted-content.ts';
import type { CueVerb, FoundContent } from './reported-content.ts';
import { below, said } from './reported-content.ts';
import { finiteTags } from './finite-tags.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childBy, childrenBy, markOf, subtreeRange, tokenAt } from './sentence-tree.ts';
import { subtreeTokens } from './token-spans.ts';
import { isPassiveVerb } from './verb-clause.ts';

const CLAUSE_MARKS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'which']);
const QUESTIONING = new Set(['ask', 'wonder', 'inquire', 'question', 'doubt']);
const NOMINAL = new Set(['NOUN', 'PROPN']);
const CONDITIONS = new Set(['when', 'if', 'once', 'unless', 'while', 'as', 'because', 'although']);
const CAUSAL = new Set(['so', 'now', 'such', 'provided', 'given', 'except']);
/** Marks that may stand in what opens a sentence. */
const PLAIN = new Set([',', '-']);
const PARENTHESES = new Set(['parataxis', 'discourse']);

const isFinite = (tree: SentenceTree, clause: number): boolean =>
  childBy(tree, clause, 'nsubj', 'csubj', 'expl') !== undefined ||
  childrenBy(tree, clause, 'mark').some((mark) => CLAUSE_MARKS.has(tokenAt(tree, mark).text.toLowerCase()));

/** All of a clause but what hangs on the cue: its own words, its source, "in a statement on Monday". */
function around(tree: SentenceTree, clause: number, cue: number): number[] {
  return subtreeTokens(tree, clause, (token) => token === cue);
}

const isStatement = (tree: SentenceTree, token: number): boolean =>
  tokenAt(tree, token).upos === 'VERB' || childBy(tree, token, 'nsubj', 'cop') !== undefined;

/** "…, as Heald told the paper, …", "…, the ministry said, …": all of the clause that the cue is put into. */
function parenthetical(cue: CueVerb): number[] | undefined {
  const { tree, verb } = cue;
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
  const isPut = isAs || head < verb || (outer[0] ?? verb) < verb;
  if (isPut) return outer;
  const opening = openingOf(cue, outer);
  return opening.length > 0 ? [...opening, ...outer] : undefined;
}

/** "explained how it works", "have not said why": a question word that its clause hangs on. */
const freeRelatives = (tree: SentenceTree, verb: number): number[] =>
  childrenBy(tree, verb, 'obj', 'ccomp', 'obl').filter(
    (child) =>
      child > verb && tokenAt(tree, child).xpos.startsWith('W') && childBy(tree, child, 'advcl', 'acl') !== undefined,
  );

/** "A majority, the study showed, get their news from television": the parser gave the cue both subjects. */
function partedContent(tree: SentenceTree, verb: number): readonly number[] | undefined {
  const [outer, own] = childrenBy(tree, verb, 'nsubj', 'obl:unmarked', 'dislocated').filter((child) => child < verb);
  const clause = childrenBy(tree, verb, 'ccomp').find((child) => child > verb);
  if (outer === undefined || own === undefined || clause === undefined) return undefined;
  const isParted =
    tree.tokens[verb + 1]?.text === ',' && tree.tokens.slice(outer, own).some(({ text }) => text === ',');
  return isParted && childBy(tree, clause, 'nsubj', 'csubj') === undefined ? below(tree, [outer, clause]) : undefined;
}

/** "asked if he would join": a question that the parser took for a condition. */
const askedBehind = (tree: SentenceTree, verb: number, lemma: string): number[] => {
  if (!QUESTIONING.has(lemma)) return [];
  const asked = childrenBy(tree, verb, 'iobj', 'obj').find((child) => child > verb);
  const next = (asked === undefined ? verb : subtreeRange(tree, asked).last) + 1;
  return /^(?:if|whether)$/i.test(tree.tokens[next]?.text ?? '')
    ? childrenBy(tree, verb, 'advcl').filter((child) => subtreeTokens(tree, child)[0] === next)
    : [];
};

const TELLING = new Set(['tell', 'warn', 'remind', 'inform', 'notify', 'assure']);

/** "warning listeners that the ice is melting": a clause that the parser hung on whom one tells. */
const toldBehind = (tree: SentenceTree, verb: number, lemma: string): number[] =>
  TELLING.has(lemma)
    ? childrenBy(tree, verb, 'iobj', 'obj')
        .filter((told) => told > verb && canSpeak(tree, told))
        .flatMap((told) =>
          childrenBy(tree, told, 'ccomp', 'acl:relcl').filter(
            (child) => child > told && (markOf(tree, child) === 'that' || isWholeBehindThat(tree, child)),
          ),
        )
    : [];

/** "feel their family is better off": a clause with its own subject and copula that the parser took for an open one. */
const statedComplements = (tree: SentenceTree, verb: number): number[] =>
  childrenBy(tree, verb, 'xcomp').filter((child) => {
    const subject = childBy(tree, child, 'nsubj');
    const copula = childBy(tree, child, 'cop');
    return (
      subject !== undefined && copula !== undefined && subject > verb && finiteTags.has(tokenAt(tree, copula).xpos)
    );
  });

/** "indicated to his staff, including in a letter, that he would go": a clause that the parser took for an adverbial one. */
const thatBehind = (tree: SentenceTree, verb: number): number[] =>
  childrenBy(tree, verb, 'ccomp').length > 0
    ? []
    : childrenBy(tree, verb, 'advcl').filter((child) => {
        const that = childrenBy(tree, child, 'mark').find((mark) => tokenAt(tree, mark).text.toLowerCase() === 'that');
        return (
          that !== undefined &&
          that > verb + 1 &&
          /^[,\p{L}]+$/u.test(tree.tokens[that - 1]?.text ?? '') &&
          !CAUSAL.has(tree.tokens[that - 1]?.text.toLowerCase() ?? '')
        );
      });

/** "the law says when there is a coup, the aid must end": a condition right behind the cue, before the clause it belongs to. */
const conditionsOf = (tree: SentenceTree, verb: number, clause: number): number[] =>
  childrenBy(tree, verb, 'advcl').filter((child) => {
    const { first } = subtreeRange(tree, child);
    return child < clause && first === verb + 1 && CONDITIONS.has(tokenAt(tree, first).text.toLowerCase());
  });

/** "Instead, he told the paper, farmers should wait": the words that open the sentence the clause belongs to. */
function openingOf({ tree, verb, quotations }: CueVerb, content: readonly number[]): readonly number[] {
  const subject = childrenBy(tree, verb, 'nsubj').find((child) => child < verb);
  const start = content.find((token) => tokenAt(tree, token).upos !== 'PUNCT');
  if (subject === undefined || start === undefined || start < verb) return [];
  const isWord = (token: number): boolean => tokenAt(tree, token).upos !== 'PUNCT';
  const comma = (subtreeTokens(tree, subject).find(isWord) ?? subject) - 1;
  const isParted = comma > 0 && tree.tokens[comma]?.text === ',' && tree.tokens[start - 1]?.text === ',';
  const opening = tree.tokens.slice(tree.tokens[0]?.upos === 'CCONJ' ? 1 : 0, Math.max(0, comma));
  const isPlain = opening.every(
    (token) => PLAIN.has(token.text.toLowerCase()) || (token.upos !== 'PUNCT' && token.text.toLowerCase() !== 'asked'),
  );
  const told = { start: tree.sentence.start, end: tokenAt(tree, start).end };
  const isUnquoted = quotationsIn(quotations, told).length === 0;
  return isParted && isPlain && isUnquoted ? opening.map(({ index }) => index) : [];
}

function clausal(cue: CueVerb): FoundContent | undefined {
  const { tree, verb, lemma } = cue;
  const isSpeech = speechVerbs.has(lemma);
  const parted = partedContent(tree, verb);
  if (parted) return said(parted, true);
  const clauses = [
    ...childrenBy(tree, verb, 'ccomp'),
    ...statedComplements(tree, verb),
    ...thatBehind(tree, verb),
    ...askedBehind(tree, verb, lemma),
    ...toldBehind(tree, verb, lemma),
  ].filter(
    (child) =>
      !isInvertedAtEnd(tree, child) &&
      (isStatement(tree, child) || quotationsIn(cue.quotations, tokenAt(tree, child)).length > 0 || isSpeech),
  );
  const finite = isSpeech ? clauses : clauses.filter((clause) => isFinite(tree, clause));
  const kept = finite.length > 0 ? finite : freeRelatives(tree, verb);
  const first = kept[0];
  if (first === undefined) return undefined;
  const later = isSpeech
    ? childrenBy(tree, verb, 'parataxis').filter((child) => child > verb && isStatement(tree, child))
    : [];
  const clause = below(tree, [
    ...conditionsOf(tree, verb, first),
    ...kept,
    ...later,
    ...goesOn(tree, verb, first),
  ]).filter(besides(cue, first));
  const isCut = (clause[0] ?? 0) > verb + 1 && beginsAtOnce(tree, verb, lemma);
  const tokens = isCut ? tree.tokens.slice(verb + 1, (clause.at(-1) ?? verb) + 1).map(({ index }) => index) : clause;
  const isQuoted = quotationsIn(cue.quotations, tokenAt(tree, first)).length > 0;
  if (first < verb) return bindingVerbs.has(lemma) && !isQuoted ? undefined : said(tokens, true);
  const end = endOfOwnWords(cue);
  const opening = openingOf(cue, tokens);
  if (opening.length > 0) return said([...opening, ...tokens], true);
  const own = tokens.filter((token) => token < end);
  return said(own.length < tokens.length && own.length > 0 ? own : toSentenceEnd(tree, tokens));
}

const subjectText = (tree: SentenceTree, clause: number): string | undefined => {
  const subject = childBy(tree, clause, 'nsubj');
  return subject === undefined || tokenAt(tree, subject).upos !== 'PRON'
    ? undefined
    : tokenAt(tree, subject).text.toLowerCase();
};

/** "said they do not want war, but they want respect", "said that it lied and that it will pay": what goes on beside the clause. */
const goesOn = (tree: SentenceTree, verb: number, clause: number): number[] =>
  childrenBy(tree, verb, 'conj').filter((child) => {
    const isThat = childrenBy(tree, child, 'mark').some((mark) => tokenAt(tree, mark).text.toLowerCase() === 'that');
    const subject = subjectText(tree, child);
    return (
      child > clause && clause > verb && (isThat || (subject !== undefined && subject === subjectText(tree, clause)))
    );
  });

/** "insisted she had paid, but critics called it a lie": behind a comma, what others say by a verb of their own is not said by the first. */
function besides({ tree, verb, quotations }: CueVerb, clause: number): (token: number) => boolean {
  const others = childrenBy(tree, clause, 'conj').filter((child) => {
    const joint = childBy(tree, child, 'cc');
    const subject = childBy(tree, child, 'nsubj');
    if (joint !== undefined && isOfSpeaker(tree, clause, child)) return true;
    if (joint === undefined || tree.tokens[joint - 1]?.text !== ',') return false;
    if (subject === undefined) return isNextDeed(tree, verb, { clause, child });
    // "said that he was ill, and that critics called it a lie"
    if (markOf(tree, child) === 'that') return false;
    const { lemma, upos } = tokenAt(tree, child);
    // "said he would stay, but he also said …"
    const isAgain = childrenBy(tree, child, 'advmod').some((adverb) => tokenAt(tree, adverb).text === 'also');
    if (speechVerbs.has(lemma.toLowerCase()) && isAgain) return true;
    const isReporting = speechVerbs.has(lemma.toLowerCase()) || namingVerbs.has(lemma.toLowerCase());
    const isQuoted = quotationsIn(quotations, tokenAt(tree, child)).length > 0;
    return isReporting && !isQuoted && NOMINAL.has(tokenAt(tree, subject).upos) && upos === 'VERB';
  });
  const cut = new Set(others.flatMap((child) => subtreeTokens(tree, child)));
  return (token) => !cut.has(token);
}

/** The words behind a clause that no verb stands among belong to it, whatever the parser hung them on. */
function toSentenceEnd(tree: SentenceTree, tokens: readonly number[]): readonly number[] {
  const last = tokens.at(-1) ?? 0;
  const rest = tree.tokens.slice(last + 1);
  return rest.some(({ upos }) => upos === 'VERB' || upos === 'AUX')
    ? tokens
    : [...tokens, ...rest.map(({ index }) => index)];
}

/** "Smith said: '…'": what follows the colon. */
function paratactic({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  // "watching Obama add trillions, I cannot support it": what was added is named
  const hasObject = childrenBy(tree, verb, 'obj').some((child) => child > verb);
  if (!speechVerbs.has(lemma) || (hasObject && tokenAt(tree, verb).xpos === 'VB')) return undefined;
  const later = childrenBy(tree, verb, 'parataxis').filter(
    // "The question, she says, is how they will respond": who says so is not what they respond
    (child) => isStatement(tree, child) && (child > verb || !speechVerbs.has(tokenAt(tree, child).lemma.toLowerCase())),
  );
  return later.length === 0 ? undefined : said(below(tree, later), (later[0] ?? verb) < verb);
}

const SHOWING = new Set(['show', 'find']);

/** "polls show the challenger leading": a participle that the parser hung on the object. */
function shownContent({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  const object = SHOWING.has(lemma) && !isPassiveVerb(tree, verb) ? childBy(tree, verb, 'obj') : undefined;
  if (object === undefined || object < verb) return undefined;
  const participle = childrenBy(tree, object, 'acl').find((child) => tokenAt(tree, child).xpos === 'VBG');
  return participle === undefined ? undefined : said(below(tree, [object]));
}

/** "groused that the deal was bad": a verb that nobody listed, with somebody for its subject, reports what it says by "that". */
export const reportsThat = ({ tree, verb, lemma }: Pick<CueVerb, 'tree' | 'verb' | 'lemma'>): boolean =>
  !factualVerbs.has(lemma) &&
  tree.tokens[verb + 1]?.text.toLowerCase() === 'that' &&
  tree.tokens[verb + 2]?.text !== ',' &&
  childrenBy(tree, verb, 'ccomp').some((clause) => {
    const mark = childBy(tree, clause, 'mark');
    return mark === verb + 1 && clause > verb;
  });

/** What a cue verb reports: its clause, what it is put into, or the quotation beside it; undefined when it reports nothing. */
export function contentOfVerb(cue: CueVerb): FoundContent | undefined {
  const content = wholeContent(cue);
  const end = endOfInserted(cue.tree, cue.verb);
  const tokens = content?.tokens.filter((token) => token < end) ?? [];
  return content && tokens.length > 0 ? { ...content, tokens } : content;
}

function wholeContent(cue: CueVerb): FoundContent | undefined {
  const { lemma } = cue;
  const isReporting = speechVerbs.has(lemma) || thoughtVerbs.has(lemma) || reportsThat(cue);
  if (isReporting) {
    const clause = contentBehindObject(cue) ?? clausal(cue);
    if (clause) return withQuotations(cue, clause);
    const outer = parenthetical(cue);
    if (outer && (speechVerbs.has(lemma) || insertedVerbs.has(lemma)))
      return withQuotations(cue, said(ownQuotation(cue) ?? outer, true));
    const later = paratactic(cue);
    if (later) return withQuotations(cue, later);
  }
  const spoken =
    speechVerbs.has(lemma) && infinitiveContent(cue) === undefined && objectContent(cue) === undefined
      ? quotedContent(cue)
      : undefined;
  return (
    namedContent(cue) ??
    prepositionalContent(cue) ??
    infinitiveContent(cue) ??
    spoken ??
    objectContent(cue) ??
    quotedContent(cue) ??
    judgedContent(cue) ??
    shownContent(cue) ??
    contentAroundInverted(cue) ??
    contentBeforeEnd(cue) ??
    contentBehindThat(cue) ??
    contentOfCleft(cue) ??
    contentByPosition(cue)
  );
}
