import type { Claim, ClaimDate, Entity, Modality, Polarity } from '@cartograph/model';
import { claimId, relationDefinition } from '@cartograph/model';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childBy, childrenBy, tokenAt } from '../3-clauses/sentence-tree.ts';
import type { ResolvedAttribution } from '../3-clauses/find-all-attributions.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate-features.ts';
import { asSureAsRetold } from './as-sure-as-retold.ts';
import type { ClaimInput } from './claim-input.ts';
import { contextsOf } from './contexts-of.ts';
import type { Clause } from '../3-clauses/clause.ts';
import { createDater } from './create-dater.ts';
import type { DatedDeed } from './date-of.ts';
import type { ToldDeeds } from './doers-meant.ts';
import { withTold } from './doers-meant.ts';
import { findTellingClauses } from './find-clauses.ts';
import { findEvents } from './find-events.ts';
import { findJudgedDeeds } from './find-judged-deeds.ts';
import { findMeasures } from './told-measures.ts';
import { findSaidBlame } from './find-said-blame.ts';
import { findSaidDemands } from './find-said-demands.ts';
import { findSaidPraise } from './find-said-praise.ts';
import { indexMentions } from '../3-clauses/mention-index.ts';
import { modeOf } from './mode-of.ts';
import { quantityOf } from './quantity-of.ts';
import { judgeCandidates } from './judge-candidates.ts';
import { attributionAt, isOwnWord, isPresupposed, isVerbal, speechOf } from './speakers.ts';
import { findStandingRelations } from './standing/find-standing-relations.ts';
import { inStandingMood } from './standing/standing-mood.ts';
import { findToldBefore } from './told-before.ts';
import { titleTokensOf } from '../3-clauses/title-tokens.ts';
import { withoutHeadline } from './without-headline.ts';

/** A claim whose two actors are on a par has the smaller id (code units) as its subject. */
function ordered(candidate: Candidate): Candidate {
  if (!candidate.mutual || candidate.subject <= candidate.object) return candidate;
  return {
    ...candidate,
    subject: candidate.object,
    object: candidate.subject,
    subjectAt: candidate.objectAt,
    objectAt: candidate.subjectAt,
  };
}

const factOf = ({ sentence, subject, relation, object, polarity }: Candidate): string =>
  [sentence, subject, relation, object, polarity].join('|');

/** One claim per fact and sentence: the most confident, then the first. */
function onePerFact(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const rival = best.get(factOf(candidate));
    if (!rival || candidate.confidence > rival.confidence) best.set(factOf(candidate), candidate);
  }
  return [...best.values()];
}

const SAID = new Set(['accuse/said-of', 'request/said-should', 'support/said-of']);
const PAST = new Set(['VBD', 'VBN']);

const round = (score: number): number => Math.round(score * 1000) / 1000;

interface Details extends ReturnType<typeof speechOf> {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** The deed is done by the words that it stands in. */
  readonly isSaying: boolean;
}

/** "ruled that Mexico's lawsuit against the company may not go forward": that there is one, nobody needs to say. */
const isTakenForGranted = (tree: SentenceTree, { clause }: Candidate): boolean =>
  clause?.category === 'noun' &&
  tokenAt(tree, clause.predicate).deprel.startsWith('nsubj') &&
  childBy(tree, clause.predicate, 'nmod:poss') !== undefined;

function detailsOf(tree: SentenceTree, candidate: Candidate, attributions: readonly ResolvedAttribution[]): Details {
  const { subject, object, mutual, relation, polarity, modality } = candidate;
  if (isPresupposed(relation, candidate.clause !== undefined) || isTakenForGranted(tree, candidate))
    return { speakers: [], speech: 'none', polarity, modality, isSaying: false };
  const speech = speechOf(attributions, candidate.trigger);
  const isDoer = (id: string): boolean => id === subject || (mutual && id === object);
  const isOwn = isOwnWord(relation, polarity) && speech.speakers.some(isDoer);
  const isSaying = isDoneBySaying(tree, candidate);
  return { ...speech, speakers: isOwn ? [] : speech.speakers, polarity, modality, isSaying };
}

/** What lasts: told in the past by who said it in the past, it held when he said so. */
const STATES = new Set(['have', 'be', 'stand', 'trust', 'want', 'support', 'back', 'favor', 'oppose', 'share']);

/** "On Monday he said he had full confidence": the past of the saying, not one before it. */
function isStateAsSaid(tree: SentenceTree, predicate: number): boolean {
  const { xpos, lemma, deprel, head } = tokenAt(tree, predicate);
  return xpos === 'VBD' && STATES.has(lemma) && deprel === 'ccomp' && tokenAt(tree, head).xpos === 'VBD';
}

/** "said the rule limits aliens who seek asylum", "was not aware of any requests": spoken of, not made by the words. */
const isMentionedOnly = (tree: SentenceTree, { category, predicate }: Clause): boolean =>
  category === 'noun' || tokenAt(tree, predicate).deprel === 'acl:relcl';

/** Blame or a demand that saying it makes, a promise or threat that its mood makes ("would tax"), or what is told as present ("stands ready"). */
function isDoneBySaying(tree: SentenceTree, { relation, polarity, deed, clause, rules }: Candidate): boolean {
  if (!clause || !isOwnWord(relation, polarity)) return false;
  if (rules.some((rule) => SAID.has(rule))) return true;
  if (isMentionedOnly(tree, clause) && deed === relation) return false;
  const verbs = [clause.predicate, ...childrenBy(tree, clause.predicate, 'aux', 'cop')];
  return (
    deed !== relation ||
    isStateAsSaid(tree, clause.predicate) ||
    !verbs.some((verb) => PAST.has(tokenAt(tree, verb).xpos))
  );
}

/** The verb by which a claim is said, where to say so is to do it. */
function saidBy({ attributions }: ClaimInput, { isSaying, attribution }: Details): DatedDeed['saidBy'] {
  const cue = isSaying && attribution !== undefined ? attributions[attribution] : undefined;
  return cue && { sentence: cue.sentence, token: cue.cueToken };
}

/** A document with what dates its deeds. */
interface DatedInput extends ClaimInput {
  readonly dateOfDeed: (deed: DatedDeed) => ClaimDate | undefined;
}

/** The date of what stands without a clause, an office say: by its trigger's own word. */
function nominalDate(input: DatedInput, tree: SentenceTree, { sentence, trigger }: Candidate): ClaimDate | undefined {
  const predicate = tree.tokens.findLastIndex(({ start }) => start < trigger.end);
  return predicate < 0 ? undefined : input.dateOfDeed({ clause: { sentence, predicate }, isNominal: true });
}

function clauseDetails(
  input: DatedInput,
  tree: SentenceTree,
  candidate: Candidate,
  said: DatedDeed['saidBy'],
): Pick<Claim, 'contexts' | 'date' | 'quantity'> {
  const { clause, contexts = [], relation } = candidate;
  const date = clause
    ? input.dateOfDeed({ clause, isSpoken: isVerbal(relation), ...(said ? { saidBy: said } : {}) })
    : nominalDate(input, tree, candidate);
  if (!clause) return { contexts: [], ...(date ? { date } : {}) };
  const quantity = quantityOf(tree, input.reading.document.text, clause);
  return {
    contexts: contextsOf(tree, clause.predicate, contexts),
    ...(date ? { date } : {}),
    ...(quantity ? { quantity } : {}),
  };
}

/** Which occurrence of its quote a sentence is, by sentence. */
function occurrencesOf(trees: readonly SentenceTree[], text: string): readonly number[] {
  const seen = new Map<string, number>();
  return trees.map(({ sentence }) => {
    const quote = text.slice(sentence.start, sentence.end);
    const before = seen.get(quote) ?? 0;
    seen.set(quote, before + 1);
    return before;
  });
}

function toClaim(input: DatedInput, candidate: Candidate, occurrence: number, event: string): Claim | undefined {
  const tree = input.trees[candidate.sentence];
  if (!tree) return undefined;
  const { start, end, index } = tree.sentence;
  const quote = input.reading.document.text.slice(start, end);
  const spoken = detailsOf(tree, candidate, input.attributions);
  const { polarity, modality, speakers, speech, cue, attribution } = spoken;
  const details = clauseDetails(input, tree, candidate, saidBy(input, spoken));
  const mode = candidate.clause ? modeOf(candidate.relation, candidate.mode, tree, candidate.clause) : candidate.mode;
  return {
    id: claimId({
      documentId: input.reading.documentId,
      quote,
      occurrence,
      subject: candidate.subject,
      relation: candidate.relation,
      object: candidate.object,
      polarity,
    }),
    subject: candidate.subject,
    relation: candidate.relation,
    object: candidate.object,
    mutual: candidate.mutual,
    ...(mode === undefined ? {} : { mode }),
    contexts: details.contexts,
    action: candidate.action,
    polarity,
    modality,
    speakers,
    speech,
    ...(cue === undefined ? {} : { cue }),
    ...(attribution === undefined ? {} : { attribution }),
    ...(details.date ? { date: details.date } : {}),
    ...(details.quantity ? { quantity: details.quantity } : {}),
    ...(candidate.title === undefined ? {} : { title: candidate.title }),
    ...(candidate.kind === undefined ? {} : { kind: candidate.kind }),
    event,
    quote,
    evidence: {
      sentence: { index, start, end },
      trigger: candidate.trigger,
      subject: candidate.subjectAt,
      object: candidate.objectAt,
    },
    confidence: round(candidate.confidence),
    rules: [...new Set(candidate.rules)],
  };
}

/** Ids that are equal get a counter, in text order. */
function withDistinctIds(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const count = seen.get(claim.id) ?? 0;
    seen.set(claim.id, count + 1);
    return count === 0 ? claim : { ...claim, id: `${claim.id}-${count + 1}` };
  });
}

const isStanding = (relation: Candidate['relation']): boolean => relationDefinition(relation).moodClass === undefined;

/** What is done in words: nobody accuses a place or asks it for anything. */
const VERBAL: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'APPOINT']);

/** "Merkel's plane returned to Germany", "Trump visited Ohio": home is not visited. */
const isHomeward = ({ deed, mode }: Candidate, from: Entity, to: Entity): boolean =>
  deed === 'CONSULT' &&
  mode === 'visit' &&
  to.label === 'Government' &&
  from.country !== undefined &&
  from.country === to.country;

/** "Trump visited Ohio", "traveled to Des Moines": where somebody went consults with nobody. */
const isJourney = ({ deed }: Candidate, to: Entity): boolean => deed === 'CONSULT' && to.label === 'Place';

/** Two different actors, of whom the first acts: a place does not, though it is what is attacked, helped or left. */
function isLawful(candidate: Candidate, reading: Reading): boolean {
  const { subject, object, relation, deed } = candidate;
  const [from, to] = [reading.actors.get(subject), reading.actors.get(object)];
  if (subject === object || !from || !to || isHomeward(candidate, from, to) || isJourney(candidate, to)) return false;
  // "blamed the crisis on the West" means those who act there; "compared the shelling of Donetsk" does not
  const isTold = deed !== undefined && VERBAL.has(deed) && candidate.recipient?.distance !== 0;
  const takesPlace = isStanding(relation) ? relation === 'LOCATED_IN' || relation === 'PART_OF' : !isTold;
  return (from.label !== 'Place' || relation === 'LOCATED_IN') && (to.label !== 'Place' || takesPlace);
}

/** Every candidate of a document before it is ranked: standing relations, then events. */
export function findCandidates({ reading, trees, attributions }: ClaimInput): readonly Candidate[] {
  const mentionsOf = indexMentions(reading.mentions, titleTokensOf(reading.sentences));
  const speakersAt = (sentence: number, token: number): ResolvedAttribution['speakers'] => {
    const at = trees[sentence]?.tokens[token];
    const position = at && attributionAt(attributions, { start: at.start, end: at.end });
    return position === undefined ? [] : (attributions[position]?.speakers ?? []);
  };
  let told: ToldDeeds = { events: [], measures: [] };
  const events: Candidate[] = trees.flatMap((tree) => {
    const index = mentionsOf(tree.sentence.index);
    const clauses = findTellingClauses(tree, index);
    const own = findEvents(tree, index, clauses, speakersAt);
    told = withTold(told, tree.sentence.index, { events: own, measures: findMeasures(tree, index, clauses) });
    return [
      ...own,
      ...findJudgedDeeds(tree, index, clauses, told, speakersAt),
      ...findSaidBlame(tree, index, told, speakersAt),
      ...findSaidDemands(tree, index, speakersAt),
      ...findSaidPraise(tree, index, speakersAt),
    ];
  });
  const standing = findStandingRelations(reading, trees).map((candidate) =>
    inStandingMood(trees[candidate.sentence], candidate),
  );
  return [...standing, ...events].filter((candidate) => isLawful(candidate, reading)).map(ordered);
}

/** Every claim of a document, in text order: candidates ranked, one per fact and sentence. */
export function findClaims(input: ClaimInput): readonly Claim[] {
  const { reading, trees } = input;
  const judged = judgeCandidates(findCandidates(input), input);
  const held = [...judged.filter(({ isKept }) => isKept), ...findToldBefore(input, judged)];
  const { text, publishedAt } = reading.document;
  const inOrder = onePerFact(held).sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);
  const kept = withoutHeadline(asSureAsRetold(inOrder), text);
  const dated = { ...input, dateOfDeed: createDater({ text, publishedAt, trees, times: input.times }) };
  const occurrences = occurrencesOf(trees, text);
  const eventIds = new Map<number, string>();
  const claims = kept.map((candidate) => {
    const event = eventIds.get(candidate.trigger.start) ?? `e${eventIds.size + 1}`;
    eventIds.set(candidate.trigger.start, event);
    return toClaim(dated, candidate, occurrences[candidate.sentence] ?? 0, event);
  });
  return withDistinctIds(claims.filter((claim) => claim !== undefined));
}
