import type { GraphActor, GraphClaim, GraphSource } from '@cartograph/model';
import { isEventType, relationDefinition } from '@cartograph/model';
import type { ExportFormat } from '../export-format.ts';
import { exportedDocuments } from '../export-record.ts';
import { toJsonLine } from '../to-json-line.ts';

/** PLOVER's event records, one JSON object a line; standing relations and APPOINT are no events of PLOVER's. */
export const ploverFormat: ExportFormat = {
  name: 'plover',
  mediaType: 'application/x-ndjson',
  files: (source) => [{ name: 'events.plover.jsonl', chunks: writeEvents(source) }],
};

async function* writeEvents(source: GraphSource): AsyncGenerator<string> {
  const actors = new Map<string, Party>();
  for await (const actor of source.actors()) actors.set(actor.id, toParty(actor));
  const published = new Map<
    string,
    { readonly publisher?: string; readonly publishedAt?: string; readonly url?: string }
  >();
  for await (const document of exportedDocuments(source)) published.set(document.id, document);
  for await (const claim of source.claims()) {
    const isPlovers = isEventType(claim.relation) && relationDefinition(claim.relation).quadClass !== undefined;
    if (isPlovers && claim.polarity === 'positive')
      yield toJsonLine(toEvent(claim, actors, published.get(claim.documentId) ?? {}));
  }
}

function toEvent(
  claim: GraphClaim,
  actors: ReadonlyMap<string, Party>,
  document: { readonly publisher?: string; readonly publishedAt?: string; readonly url?: string },
): unknown {
  const definition = relationDefinition(claim.relation);
  return {
    id: claim.id,
    date: claim.date?.start ?? document.publishedAt,
    dateIsReported: claim.date === undefined,
    event_type: claim.relation,
    event_mode: claim.mode,
    context: claim.contexts,
    quad_class: definition.quadClass,
    score: definition.score,
    modality: claim.modality,
    actor: actors.get(claim.subject) ?? { id: claim.subject, name: claim.subject },
    recipient: actors.get(claim.object) ?? { id: claim.object, name: claim.object },
    location: claim.place,
    source: {
      publisher: document.publisher,
      url: document.url,
      publishedAt: document.publishedAt,
      document: claim.documentId,
    },
    text: claim.quote,
  };
}

/** An actor as an event names it; small, for all of them are held. */
type Party = Readonly<Record<string, string | undefined>>;

const toParty = ({ id, name, country, sector, wikidataId }: GraphActor): Party => ({
  id,
  name,
  country,
  sector,
  wikidata: wikidataId,
});
