import type {
  ActorReference,
  DocumentReference,
  Entity,
  Extraction,
  Judgement,
  JudgementContent,
  JudgementRequest,
} from '@cartograph/model';
import { sha256Hex, slugOf, unknownActorId, withJudgementId } from '@cartograph/model';
import type { GraphStore } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';

/** Who judges, when and why. */
export interface JudgementAuthor {
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly why?: string;
}

type Reading = Pick<GraphStore, 'actor' | 'claim' | 'extraction'>;

/**
 * Makes a judgement of what a person asked for, with the names, quotes and addresses by which it is found again.
 * Throws `bad-judgements` where the graph has nothing of the kind.
 */
export async function writeJudgement(
  store: Reading,
  request: JudgementRequest,
  author: JudgementAuthor,
): Promise<Judgement> {
  const content = await toContent(store, request);
  return withJudgementId({ ...content, ...author });
}

async function toContent(store: Reading, request: JudgementRequest): Promise<JudgementContent> {
  switch (request.kind) {
    case 'actors':
      return writeVerdict(store, request);
    case 'claim':
      return writeClaimVerdict(store, request);
    case 'split':
      return writeSplit(store, request);
    case 'added-actor':
      return writeAddedActor(store, request);
    case 'added-claim':
      return writeAddedClaim(store, request);
  }
}

type Of<Kind extends JudgementRequest['kind']> = Extract<JudgementRequest, { readonly kind: Kind }>;

async function writeVerdict(store: Reading, { verdict, actors: [a, b] }: Of<'actors'>): Promise<JudgementContent> {
  const actors = [await findActor(store, a), await findActor(store, b)] as const;
  if (actors[0].id === actors[1].id) refuse(`${a} and ${b} are one actor already`);
  return { kind: 'actors', verdict, actors };
}

async function writeClaimVerdict(
  store: Reading,
  { verdict, reason, claim: id }: Of<'claim'>,
): Promise<JudgementContent> {
  if ((verdict === 'wrong') !== (reason !== undefined))
    refuse('a wrong claim needs a reason, and only a wrong one has one');
  const found = await store.claim(id);
  if (!found) return refuse(`no claim has the id ${id}; one that was judged wrong is not in the graph any more`);
  const extraction = await readExtraction(store, found.claim.documentId);
  // as the document has it: other judgements may have other actors in their place
  const claim = extraction.claims.find((one) => one.id === id) ?? found.claim;
  const actor = async (actorId: string): Promise<ActorReference> =>
    toReference(extraction.entities.find((entity) => entity.id === actorId)) ?? findActor(store, actorId);
  return {
    kind: 'claim',
    verdict,
    ...(reason === undefined ? {} : { reason }),
    claim: {
      id,
      document: toDocumentReference(extraction),
      quote: claim.quote,
      start: claim.evidence.sentence.start,
      subject: await actor(claim.subject),
      relation: claim.relation,
      object: await actor(claim.object),
      polarity: claim.polarity,
    },
  };
}

async function writeSplit(store: Reading, request: Of<'split'>): Promise<JudgementContent> {
  const actor = await findActor(store, request.actor);
  const documents: DocumentReference[] = [];
  for (const id of [...new Set(request.documents)].sort())
    documents.push(toDocumentReference(await readExtraction(store, id)));
  const { into } = request;
  const name = (typeof into === 'string' ? undefined : into.name) ?? actor.name;
  const label = (typeof into === 'string' ? undefined : into.label) ?? actor.label;
  const id = `x-${slugOf(name)}@${sha256Hex([actor.id, ...documents.map((one) => one.id)].join('\u0000')).slice(0, 8)}`;
  return {
    kind: 'split',
    actor,
    documents,
    into: typeof into === 'string' ? await findActor(store, into) : { id, name, label },
  };
}

async function writeAddedActor(
  store: Reading,
  { name, label, document }: Of<'added-actor'>,
): Promise<JudgementContent> {
  const extraction = await readExtraction(store, document);
  const text = extraction.document.text ?? '';
  const mentions: { start: number; end: number; text: string }[] = [];
  for (let at = text.indexOf(name); at >= 0 && mentions.length < 1000; at = text.indexOf(name, at + name.length)) {
    if (isWhole(text, at, name.length)) mentions.push({ start: at, end: at + name.length, text: name });
  }
  if (mentions.length === 0) refuse(`${document} does not have the words "${name}"; write the name as its text has it`);
  return {
    kind: 'added-actor',
    actor: { id: unknownActorId(name, extraction.document.id, true), name, label },
    document: toDocumentReference(extraction),
    mentions,
  };
}

async function writeAddedClaim(store: Reading, request: Of<'added-claim'>): Promise<JudgementContent> {
  const extraction = await readExtraction(store, request.document);
  const { start, end } = findSentence(extraction, request.quote);
  const [subject, object] = [await findActor(store, request.subject), await findActor(store, request.object)];
  if (subject.id === object.id) refuse('a claim is about two actors, and these are one');
  const { relation, polarity, modality, action } = request;
  return {
    kind: 'added-claim',
    document: toDocumentReference(extraction),
    quote: extraction.document.text?.slice(start, end) ?? '',
    start,
    subject,
    relation,
    object,
    polarity,
    modality,
    ...(action === undefined ? {} : { action }),
  };
}

/** The whole sentence that some words stand in. */
function findSentence({ sentences, document }: Extraction, words: string): { start: number; end: number } {
  const text = document.text ?? '';
  const found = sentences.filter(({ start, end }) => text.slice(start, end).includes(words.trim()));
  const [sentence, ...others] = found;
  if (!sentence) return refuse(`no sentence of ${document.id} has the words "${words.slice(0, 80)}"`);
  const isExact = text.slice(sentence.start, sentence.end) === words.trim();
  if (others.length > 0 && !isExact)
    refuse(`${found.length} sentences of ${document.id} have the words "${words.slice(0, 80)}"; give more of the one`);
  return sentence;
}

const isWhole = (text: string, start: number, length: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(start + length));

async function findActor(store: Reading, id: string): Promise<ActorReference> {
  const actor = await store.actor(id);
  return toReference(actor) ?? refuse(`no actor has the id ${id}`);
}

const toReference = (actor: Pick<Entity, 'id' | 'name' | 'label'> | undefined): ActorReference | undefined =>
  actor && { id: actor.id, name: actor.name, label: actor.label };

async function readExtraction(store: Reading, id: string): Promise<Extraction> {
  return (await store.extraction(id)) ?? refuse(`no document has the id ${id}`);
}

const toDocumentReference = ({ document: { id, url, hash, title } }: Extraction): DocumentReference => ({
  id,
  ...(url === undefined ? {} : { url }),
  hash,
  ...(title === undefined ? {} : { title }),
});

function refuse(why: string): never {
  throw new StoreError('bad-judgements', why);
}
