import type { GraphClaim, GraphDocument } from '@cartograph/model';
import { relationDefinition } from '@cartograph/model';
import { escapeMarkdown, markdownLink } from '../text/escape-markdown.ts';
import { formatDay } from '../text/format-day.ts';

/** Which state of the graph is cited. */
export interface CitedGraph {
  /** The snapshot's name; absent for the graph as it is. */
  readonly snapshot?: string;
  readonly hash: string;
}

/** What a footnote says of one sentence. */
export interface Citation {
  readonly claimId: string;
  /** "Mexico agrees with United States". */
  readonly statement: string;
  readonly outlet?: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly url?: string;
  /** Counted from 1. */
  readonly sentence: number;
  readonly quote: string;
  /** "snapshot monday, sha256:…". */
  readonly graph: string;
}

/** The English statement of a claim or an edge, denial included. */
export function toStatement(
  { subject, relation, object }: Pick<GraphClaim, 'subject' | 'relation' | 'object'>,
  nameOf: (id: string) => string,
  isDenied = false,
): string {
  const statement = `${nameOf(subject)} ${relationDefinition(relation).name.en} ${nameOf(object)}`;
  return isDenied ? `${statement} (denied)` : statement;
}

/** "Cartograph snapshot monday, sha256:…". */
export const citedWords = ({ snapshot, hash }: CitedGraph): string =>
  `Cartograph ${snapshot === undefined ? 'graph' : `snapshot ${snapshot},`} ${hash}`;

/** What to cite for a claim. */
export function toCitation(
  claim: GraphClaim,
  document: GraphDocument | undefined,
  nameOf: (id: string) => string,
  cited: CitedGraph,
): Citation {
  const { publisher, title, publishedAt, url } = document ?? {};
  return {
    claimId: claim.id,
    statement: toStatement(claim, nameOf, claim.polarity === 'negative'),
    ...(publisher === undefined ? {} : { outlet: publisher }),
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { date: publishedAt }),
    ...(url === undefined ? {} : { url }),
    sentence: claim.evidence.sentence.index + 1,
    quote: claim.quote,
    graph: citedWords(cited),
  };
}

/** How a citation's texts are made safe for where they go. */
export interface CitationMarkup {
  text(text: string): string;
  url(url: string): string;
}

const plain: CitationMarkup = { text: (text) => text.replace(/\s+/gu, ' ').trim(), url: (url) => url };

/** A citation as a footnote: outlet, title, date, sentence, address, state of the graph. */
export function formatCitation(citation: Citation, { text, url }: CitationMarkup = plain): string {
  const { outlet, title, date, sentence } = citation;
  const source = [
    outlet === undefined ? undefined : text(outlet),
    title === undefined ? undefined : `“${text(title)}”`,
    date === undefined ? undefined : formatDay(date),
    `sentence ${sentence}`,
  ].filter((part) => part !== undefined);
  const address = citation.url === undefined ? '' : ` ${url(citation.url)}.`;
  const end = /[.!?…]["'”’»]?\s*$/u.test(citation.quote) ? '' : '.';
  return `${source.join(', ')}: “${text(citation.quote)}”${end}${address} ${text(citation.graph)}.`;
}

/** The same in Markdown, where nothing of it is markup. */
export const markdownCitation = (citation: Citation): string =>
  formatCitation(citation, { text: escapeMarkdown, url: markdownLink });
