import { deflateSync, inflateSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import type { Extraction, GraphClaim, GraphDocument } from '@cartograph/model';
import { canonicalUrl, compareCodeUnits, stableJson } from '@cartograph/model';
import type { JudgementPlan } from '../judgements/judgement-plan.ts';
import { EMPTY_PLAN } from '../judgements/judgement-plan.ts';
import { judgeExtraction } from '../judgements/judge-extraction.ts';
import { signatureOf, signatureToText } from '../duplicates/signature.ts';
import { tallyFormerIds } from '../projection/former-ids.ts';
import { sourceIdOf } from '../projection/source-id.ts';
import { tallyActors } from '../projection/tally-actors.ts';
import { tallyEdges } from '../projection/tally-edges.ts';
import type { Tally } from '../projection/tally.ts';
import { toClaimRow } from '../rows/claim-row.ts';
import { toDocumentRow } from '../rows/document-row.ts';
import type { Row } from '../rows/row.ts';
import { searchableText } from '../search/searchable.ts';
import type { NodeTable } from '../schema/tables.ts';
import type { LinkType } from '../schema/tables.ts';
import type { LinkRow } from './graph-change.ts';
import { toContentColumns } from '../schema/content-columns.ts';

/** All that one document puts into the graph. */
export interface DocumentPart {
  readonly document: GraphDocument;
  readonly claims: readonly GraphClaim[];
  /** By edge id. */
  readonly edges: ReadonlyMap<string, Tally>;
  /** By actor id. */
  readonly actors: ReadonlyMap<string, Tally>;
  /** Ids that its actors had before. */
  readonly former: Tally;
  readonly nodes: readonly { readonly table: NodeTable; readonly rows: readonly Row[] }[];
  readonly links: readonly { readonly type: LinkType; readonly rows: readonly LinkRow[] }[];
}

/** An extraction as it is stored, with what is compared of it. */
export interface PackedExtraction {
  /** Deflated, in base64. */
  readonly content: string;
  /** A hash of all that it says; equal for equal extractions. */
  readonly digest: string;
  /** The MinHash signature of its text. */
  readonly signature?: Uint32Array;
}

/** What a document is put into the graph with. */
export interface PartOptions {
  readonly packed?: PackedExtraction;
  /** The judgements that hold; none where absent. */
  readonly plan?: JudgementPlan;
}

/** What a document puts into the graph; `sourceId` is the independent source that it counts as. */
export function documentPart(raw: Extraction, sourceId: string, options: PartOptions = {}): DocumentPart {
  const packed = options.packed ?? packExtraction(raw);
  const extraction = judgeExtraction(raw, options.plan ?? EMPTY_PLAN);
  const document = toGraphDocument(extraction, sourceId);
  const text = extraction.document.text ?? '';
  const claims = extraction.claims.map((claim): GraphClaim => withoutAbsent({ ...claim, documentId: document.id }));
  return {
    document,
    claims,
    edges: tallyEdges(claims, sourceId, document.publishedAt),
    actors: tallyActors(extraction),
    former: tallyFormerIds(raw),
    nodes: [
      { table: 'CartographDocument', rows: [toDocumentRow(document, text)] },
      { table: 'CartographExtraction', rows: [extractionRow(raw, sourceId, packed)] },
      { table: 'CartographSentence', rows: sentenceRows(extraction, text) },
      { table: 'CartographClaim', rows: claims.map(toClaimRow) },
    ],
    links: [
      { type: 'SUBJECT', rows: claims.map((claim) => link(claim.id, claim.subject)) },
      { type: 'OBJECT', rows: claims.map((claim) => link(claim.id, claim.object)) },
      {
        type: 'CLAIMED_BY',
        rows: claims.flatMap((claim) => [...new Set(claim.speakers)].map((id) => link(claim.id, id))),
      },
      { type: 'EVIDENCED_BY', rows: claims.map((claim) => link(claim.id, document.id)) },
      { type: 'MENTIONED_IN', rows: mentionLinks(extraction) },
    ],
  };
}

/** A hash of all that an extraction says; equal for equal extractions. */
export const extractionDigest = (extraction: Extraction): string =>
  createHash('sha256').update(stableJson(extraction)).digest('hex');

/** Packs an extraction for the store. */
export function packExtraction(extraction: Extraction): PackedExtraction {
  const signature = signatureOf(extraction.document.text ?? '', extraction.document.boilerplate);
  return {
    content: deflateSync(JSON.stringify(extraction), { level: 4 }).toString('base64'),
    digest: extractionDigest(extraction),
    ...(signature ? { signature } : {}),
  };
}

/** The stored extraction as it was saved. */
export const readExtraction = (content: string): Extraction =>
  JSON.parse(inflateSync(Buffer.from(content, 'base64')).toString('utf8')) as Extraction;

/** The URL by which two documents are one. */
export const urlKey = (url: string | undefined): string | null =>
  url === undefined || url === '' ? null : canonicalUrl(url);

/** The document as the graph holds it. */
export function toGraphDocument({ document }: Extraction, sourceId: string): GraphDocument {
  const { id, title, url, publisher, author, publishedAt, language, hash } = document;
  return withoutAbsent({ id, title, url, publisher, author, publishedAt, language, hash, sourceId }) as GraphDocument;
}

function extractionRow(extraction: Extraction, sourceId: string, packed: PackedExtraction): Row {
  const { id, path, url, hash, producer, publishedAt } = extraction.document;
  const { content, digest, signature } = packed;
  return {
    id,
    path: path ?? null,
    urlKey: urlKey(url),
    url: url ?? null,
    hash,
    digest,
    producerVersion: producer.version,
    producerModel: producer.model,
    producerGazetteer: producer.gazetteer,
    sourceId,
    ownSource: sourceIdOf(extraction.document),
    publishedAt: publishedAt ?? null,
    signature: signature ? signatureToText(signature) : null,
    ...toContentColumns(content),
  };
}

function sentenceRows(extraction: Extraction, text: string): Row[] {
  const firstClaim = new Map<number, string>();
  const inTextOrder = [...extraction.claims].sort(
    (a, b) => a.evidence.trigger.start - b.evidence.trigger.start || compareCodeUnits(a.id, b.id),
  );
  for (const claim of inTextOrder) {
    const { start } = claim.evidence.sentence;
    if (!firstClaim.has(start)) firstClaim.set(start, claim.id);
  }
  return extraction.sentences.map(({ start, end }) => ({
    id: `${extraction.document.id}#${start}`,
    documentId: extraction.document.id,
    start,
    end,
    text: text.slice(start, end),
    searchText: searchableText(text.slice(start, end)),
    claimId: firstClaim.get(start) ?? null,
    publishedAt: extraction.document.publishedAt ?? '',
  }));
}

function mentionLinks(extraction: Extraction): LinkRow[] {
  const spans = new Map<string, { starts: number[]; ends: number[] }>();
  for (const { id } of extraction.entities) spans.set(id, { starts: [], ends: [] });
  for (const mention of extraction.mentions) {
    for (const id of new Set(mention.entities)) {
      spans.get(id)?.starts.push(mention.start);
      spans.get(id)?.ends.push(mention.end);
    }
  }
  return [...spans].map(([from, properties]) => ({ from, to: extraction.document.id, properties }));
}

const link = (from: string, to: string): LinkRow => ({ from, to, properties: {} });

const withoutAbsent = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
