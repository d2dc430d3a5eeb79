import type { GraphClaim, GraphEdge } from '@cartograph/model';
import { isEventType } from '@cartograph/model';
import { citedWords, markdownCitation, toCitation, toStatement } from '../cite/citation.ts';
import { escapeMarkdown, markdownLink } from '../text/escape-markdown.ts';
import { formatDay } from '../text/format-day.ts';
import type { Dossier } from './read-dossier.ts';

/** Sentences that are printed of one relation; the rest is counted. */
const SENTENCES = 5;

/** A dossier in Markdown, one footnote a sentence. */
export function writeDossier(dossier: Dossier): string {
  const notes = createNotes(dossier);
  const { actor, edges, said, cited } = dossier;
  const tell = (list: readonly GraphEdge[]): readonly string[] =>
    list.map((edge) => relation(edge, dossier, notes.cite));
  const offices = edges.filter(({ relation: type, subject }) => type === 'HOLDS_OFFICE' && subject === actor.id);
  const standing = edges.filter((edge) => !isEventType(edge.relation) && !offices.includes(edge));
  const events = edges.filter(({ relation: type }) => isEventType(type));
  const parts = [
    `# ${escapeMarkdown(actor.name)}\n`,
    ...heading(dossier),
    ...section('Offices', tell(offices)),
    ...section('Belongs to, leads, has', tell(standing)),
    ...section('With others', tell(events.filter(({ mutual }) => mutual))),
    ...section('Does', tell(events.filter(({ mutual, subject }) => !mutual && subject === actor.id))),
    ...section('Is done to', tell(events.filter(({ mutual, subject }) => !mutual && subject !== actor.id))),
    ...section(
      'Is quoted on others',
      said.slice(0, 40).map((claim) => `- ${sentence(claim, dossier, notes.cite)}`),
    ),
    ...notes.list(),
    `Extracted automatically; read the sources. ${escapeMarkdown(citedWords(cited))}.\n`,
  ];
  return parts.join('\n');
}

type Cite = (claim: GraphClaim) => string;

const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}\n`, `${items.join('\n')}\n`];

function heading({ actor }: Dossier): readonly string[] {
  const { label, country, sector, aliases, weakAliases, wikidataId, documentCount, firstReported, lastReported } =
    actor;
  const names = [...aliases, ...weakAliases];
  const days =
    firstReported === undefined ? '' : `, ${formatDay(firstReported)} to ${formatDay(lastReported ?? firstReported)}`;
  const lines = [
    [label, country, sector].filter((part) => part !== undefined).join(', '),
    ...(names.length === 0 ? [] : [`Also: ${names.map(escapeMarkdown).join('; ')}`]),
    ...(wikidataId !== undefined && /^Q\d+$/.test(wikidataId)
      ? [`Wikidata: ${markdownLink(`https://www.wikidata.org/wiki/${wikidataId}`)}`]
      : []),
    `In ${documentCount} ${documentCount === 1 ? 'article' : 'articles'}${days}`,
  ];
  return [`${lines.map((line) => `- ${line}`).join('\n')}\n`];
}

function relation(edge: GraphEdge, dossier: Dossier, cite: Cite): string {
  const claims = dossier.claims.get(edge.id) ?? [];
  const facts = [
    `${edge.sourceCount} ${edge.sourceCount === 1 ? 'source' : 'sources'}`,
    ...(edge.title === undefined ? [] : [escapeMarkdown(edge.title)]),
    ...spanOf(edge),
    ...(edge.disputed ? [`disputed: ${edge.positiveCount} say so, ${edge.negativeCount} deny it`] : []),
  ];
  const rest = claims.length > SENTENCES ? [`  - and ${claims.length - SENTENCES} more sentences`] : [];
  return [
    `- **${escapeMarkdown(toStatement(edge, dossier.nameOf, edge.positiveCount === 0))}** (${facts.join('; ')})`,
    ...claims.slice(0, SENTENCES).map((claim) => `  - ${sentence(claim, dossier, cite)}`),
    ...rest,
  ].join('\n');
}

function spanOf({ startDate, endDate, firstEvent, lastEvent }: GraphEdge): readonly string[] {
  const [start, end] = [startDate ?? firstEvent, endDate ?? lastEvent];
  if (start === undefined) return [];
  return [end === undefined || end === start ? formatDay(start) : `${formatDay(start)} to ${formatDay(end)}`];
}

function sentence(claim: GraphClaim, { nameOf }: Dossier, cite: Cite): string {
  const manner = [
    ...(claim.speakers.length === 0
      ? []
      : [`according to ${claim.speakers.map((id) => escapeMarkdown(nameOf(id))).join(', ')}`]),
    ...(claim.modality === 'actual' ? [] : [claim.modality]),
    ...(claim.polarity === 'negative' ? ['denied'] : []),
  ];
  return `“${escapeMarkdown(claim.quote)}”${manner.length === 0 ? '' : ` (${manner.join('; ')})`}${cite(claim)}`;
}

function createNotes({ documents, nameOf, cited }: Dossier): { readonly cite: Cite; list(): readonly string[] } {
  const notes: GraphClaim[] = [];
  return {
    cite: (claim) => `[^${notes.push(claim)}]`,
    list: () =>
      notes.map((claim, index) => {
        const citation = toCitation(claim, documents.get(claim.documentId), nameOf, cited);
        return `[^${index + 1}]: ${markdownCitation(citation)}\n`;
      }),
  };
}
