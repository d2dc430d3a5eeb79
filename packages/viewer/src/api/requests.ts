import type { JudgementRequest, QueryValue } from '@cartograph/model';
import { judgementRequestSchema } from '@cartograph/model';
import type { Reliability } from '@cartograph/store';
import { z } from 'zod';

const actorId = z.string().min(1).max(300);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'want a date such as 2025-03-01');
const count = (most: number, usual: number): z.ZodType<number> =>
  z.coerce.number().int().min(1).max(most).default(usual);

/** How much of the overview the page wants. */
export interface OverviewRequest {
  readonly actors: number;
  readonly edges: number;
}

/** Validates an {@link OverviewRequest}; 300 actors and 600 edges by default. */
export const overviewRequest: z.ZodType<OverviewRequest> = z.object({
  actors: count(1500, 300),
  edges: count(3000, 600),
});

/** What was typed into the search box. */
export interface SearchRequest {
  readonly q: string;
  readonly limit: number;
}

/** Validates a {@link SearchRequest}; eight of each kind by default. */
export const searchRequest: z.ZodType<SearchRequest> = z.object({ q: z.string().max(200), limit: count(50, 8) });

/** Whose neighbours, and how many of the best. */
export interface NeighbourhoodRequest {
  readonly id: string;
  readonly limit: number;
}

/** Validates a {@link NeighbourhoodRequest}; the best 25 by default. */
export const neighbourhoodRequest: z.ZodType<NeighbourhoodRequest> = z.object({ id: actorId, limit: count(500, 25) });

/** The actors that are on the screen. */
export interface SubgraphRequest {
  readonly actors: readonly string[];
  /** Whether those who are only described ("two civilians") are wanted too where they have to do with these. */
  readonly described?: boolean;
}

/** Validates a {@link SubgraphRequest}. */
export const subgraphRequest: z.ZodType<SubgraphRequest> = z.strictObject({
  actors: z.array(actorId).max(3000),
  described: z.boolean().exactOptional(),
});

/** The edges whose claims' dates, sources and kinds are wanted. */
export const factsRequest: z.ZodType<{ readonly edges: readonly string[] }> = z.strictObject({
  edges: z.array(z.string().max(700)).max(5000),
});

/** Two to five actors to connect, and how many paths in all. */
export interface PathsRequest {
  readonly actors: readonly string[];
  readonly limit: number;
}

/** Validates a {@link PathsRequest}; five paths by default. */
export const pathsRequest: z.ZodType<PathsRequest> = z.strictObject({
  actors: z.array(actorId).min(2).max(5),
  limit: z.number().int().min(1).max(20).default(5),
});

/** A view too long for the address. */
export const viewRequest: z.ZodType<{ readonly view: string }> = z.strictObject({
  view: z.string().min(2).max(400_000),
});

/** How far a source is to be trusted. */
export interface TrustRequest {
  readonly source: string;
  readonly grade: Reliability;
}

/** Validates a {@link TrustRequest}. */
export const trustRequest: z.ZodType<TrustRequest> = z.strictObject({
  source: z.string().min(1).max(500),
  grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
});

/** A text pasted into the page. */
export interface PasteRequest {
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
}

/** The address of a page to fetch. */
export interface PageRequest {
  readonly url: string;
}

/** Validates a {@link PageRequest}. */
export const pageRequest: z.ZodType<PageRequest> = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'want a web address such as https://example.org/article' }).max(2000),
});

/** Validates a {@link PasteRequest}. */
export const pasteRequest: z.ZodType<PasteRequest> = z.strictObject({
  text: z.string().min(1).max(2_000_000),
  title: z.string().max(500).exactOptional(),
  publisher: z.string().max(200).exactOptional(),
  publishedAt: day.exactOptional(),
});

/** What somebody judges, and who it is. */
export interface JudgeRequest {
  readonly by: string;
  readonly why?: string;
  readonly judgement: JudgementRequest;
}

/** Validates a {@link JudgeRequest}. */
export const judgeRequest: z.ZodType<JudgeRequest> = z.strictObject({
  by: z.string().trim().min(1).max(100),
  why: z.string().max(2000).exactOptional(),
  judgement: judgementRequestSchema,
});

/** Validates which suggestions are wanted; the 50 likeliest of at least .5 by default. */
export const suggestionsRequest: z.ZodType<{ readonly least: number; readonly limit: number }> = z.object({
  least: z.coerce.number().min(0).max(1).default(0.5),
  limit: count(500, 50),
});

/** Two actors that may be one. */
export const previewRequest: z.ZodType<{ readonly a: string; readonly b: string }> = z.object({
  a: actorId,
  b: actorId,
});

/** The token that the log-in address carries. */
export const sessionRequest: z.ZodType<{ readonly token: string }> = z.strictObject({
  token: z.string().min(1).max(500),
});

/** A Cypher statement and its parameters. */
export interface AskRequest {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, QueryValue>>;
}

/** Validates an {@link AskRequest}. */
export const askRequest: z.ZodType<AskRequest> = z.strictObject({
  statement: z.string().min(1).max(20_000),
  parameters: z.record(z.string(), z.json()).default({}),
});

/** A question to save: its name, and what its blanks are when nobody fills them. */
export interface QuestionRequest {
  readonly name: string;
  readonly statement: string;
  readonly parameters: readonly { readonly name: string; readonly standard: string }[];
}

/** Validates a {@link QuestionRequest}. */
export const questionRequest: z.ZodType<QuestionRequest> = z.strictObject({
  name: z.string().trim().min(1).max(100),
  statement: z.string().trim().min(1).max(20_000),
  parameters: z
    .array(z.strictObject({ name: z.string().regex(/^\w{1,50}$/), standard: z.string().max(300) }))
    .max(20)
    .default([]),
});

/** A view as the page writes it down; the snapshot package reads it. */
const writtenView = z.record(z.string(), z.json());

/** A snapshot to take, of the whole graph or of a view. */
export interface SnapshotRequest {
  readonly name: string;
  readonly view?: Readonly<Record<string, unknown>>;
}

/** Validates a {@link SnapshotRequest}. */
export const snapshotRequest: z.ZodType<SnapshotRequest> = z.strictObject({
  name: z.string().min(1).max(100),
  view: writtenView.exactOptional(),
});

/** Two snapshots to compare; `now` is the graph as it is. */
export interface DiffRequest {
  readonly from: string;
  readonly to: string;
  readonly format: 'json' | 'text' | 'md' | 'html';
}

/** Validates a {@link DiffRequest}. */
export const diffRequest: z.ZodType<DiffRequest> = z.strictObject({
  from: z.string().min(1).max(100),
  to: z.string().min(1).max(100),
  format: z.enum(['json', 'text', 'md', 'html']).default('json'),
});

/** What to write in which format: the graph, a snapshot, or what a view shows of either. */
export interface ExportRequest {
  readonly format: string;
  readonly snapshot?: string;
  readonly view?: Readonly<Record<string, unknown>>;
  readonly actor?: string;
}

/** Validates an {@link ExportRequest}. */
export const exportRequest: z.ZodType<ExportRequest> = z.strictObject({
  format: z.string().min(1).max(40),
  snapshot: z.string().min(1).max(100).exactOptional(),
  view: writtenView.exactOptional(),
  actor: z.string().min(1).max(500).exactOptional(),
});
