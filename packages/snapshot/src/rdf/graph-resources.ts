import type {
  ActorLabel,
  GraphActor,
  GraphClaim,
  GraphDocument,
  GraphEdge,
  GraphSource,
  TextSpan,
} from '@cartograph/model';
import { edgeId, edgeOf, roleSpan } from '@cartograph/model';
import type { ExportOptions } from '../export-format.ts';
import { exportedDocuments } from '../export-record.ts';
import type { RdfResource, RdfValue } from './resource.ts';
import { iriOf } from './resource.ts';

/** The whole graph as RDF resources: schema.org for who and what, PROV-O for where from, Web Annotation for where it stands. */
export async function* graphResources(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<RdfResource> {
  for await (const document of exportedDocuments(source, options)) yield documentResource(document);
  for await (const actor of source.actors()) yield actorResource(actor);
  for await (const edge of source.edges()) yield edgeResource(edge);
  for await (const claim of source.claims()) yield* claimResources(claim);
}

type Property = readonly [string, RdfValue];

const text = (name: string, value: string | undefined): readonly Property[] =>
  value === undefined ? [] : [[name, { text: value }]];
const texts = (name: string, values: readonly string[]): readonly Property[] =>
  [...new Set(values)].map((value) => [name, { text: value }]);
const link = (name: string, iri: string): readonly Property[] => [[name, { iri }]];
const number = (name: string, value: number | undefined): readonly Property[] =>
  value === undefined ? [] : [[name, { text: String(value), type: Number.isInteger(value) ? 'integer' : 'decimal' }]];
const truth = (name: string, value: boolean): readonly Property[] => [[name, { text: String(value), type: 'boolean' }]];
// a month or a year is no xsd:date
const date = (name: string, value: string | undefined): readonly Property[] =>
  value === undefined
    ? []
    : [[name, /^\d{4}-\d{2}-\d{2}$/.test(value) ? { text: value, type: 'date' } : { text: value }]];

const classes: Readonly<Record<ActorLabel, string>> = {
  Official: 'schema:Person',
  Person: 'schema:Person',
  Government: 'schema:AdministrativeArea',
  Agency: 'schema:GovernmentOrganization',
  Cartel: 'schema:Organization',
  Organization: 'schema:Organization',
  Place: 'schema:Place',
};

function documentResource(document: GraphDocument & { readonly text?: string }): RdfResource {
  return {
    iri: iriOf('document', document.id),
    types: ['schema:NewsArticle', 'prov:Entity'],
    properties: [
      ...text('schema:headline', document.title),
      ...text('schema:url', document.url),
      ...text('schema:publisher', document.publisher),
      ...text('schema:author', document.author),
      ...date('schema:datePublished', document.publishedAt),
      ...text('schema:inLanguage', document.language),
      ...text('cg:hash', document.hash),
      ...text('cg:source', document.sourceId),
      ...text('schema:articleBody', document.text),
    ],
  };
}

function actorResource(actor: GraphActor): RdfResource {
  return {
    iri: iriOf('actor', actor.id),
    types: [classes[actor.label], `cg:${actor.label}`],
    properties: [
      ...text('schema:identifier', actor.id),
      ...text('schema:name', actor.name),
      ...texts('schema:alternateName', [...actor.aliases, ...actor.weakAliases]),
      ...(actor.wikidataId === undefined
        ? []
        : link('schema:sameAs', `http://www.wikidata.org/entity/${actor.wikidataId}`)),
      ...text('cg:country', actor.country),
      ...text('cg:sector', actor.sector),
      ...texts('cg:topic', actor.topics),
      ...truth('cg:collective', actor.collective),
      ...truth('cg:known', actor.known),
      ...truth('cg:named', actor.named),
      ...number('cg:mentionCount', actor.mentionCount),
      ...number('cg:documentCount', actor.documentCount),
      ...date('cg:firstReported', actor.firstReported),
      ...date('cg:lastReported', actor.lastReported),
    ],
  };
}

function edgeResource(edge: GraphEdge): RdfResource {
  return {
    iri: iriOf('edge', edge.id),
    types: ['cg:Edge', 'rdf:Statement'],
    properties: [
      ...link('rdf:subject', iriOf('actor', edge.subject)),
      ...link('rdf:predicate', `https://cartograph.example/vocabulary#${edge.relation}`),
      ...link('rdf:object', iriOf('actor', edge.object)),
      ...number('cg:claimCount', edge.claimCount),
      ...number('cg:positiveCount', edge.positiveCount),
      ...number('cg:negativeCount', edge.negativeCount),
      ...number('cg:actualCount', edge.actualCount),
      ...number('cg:plannedCount', edge.plannedCount),
      ...number('cg:possibleCount', edge.possibleCount),
      ...number('cg:allegedCount', edge.allegedCount),
      ...number('cg:documentCount', edge.documentCount),
      ...number('cg:sourceCount', edge.sourceCount),
      ...number('cg:belief', edge.belief),
      ...truth('cg:disputed', edge.disputed),
      ...truth('cg:mutual', edge.mutual),
      ...texts('cg:action', edge.actions),
      ...date('cg:firstEvent', edge.firstEvent),
      ...date('cg:lastEvent', edge.lastEvent),
      ...date('cg:firstReported', edge.firstReported),
      ...date('cg:lastReported', edge.lastReported),
      ...text('schema:roleName', edge.title),
      ...text('cg:kind', edge.kind),
      ...date('schema:startDate', edge.startDate),
      ...date('schema:endDate', edge.endDate),
    ],
  };
}

function claimResources(claim: GraphClaim): readonly RdfResource[] {
  const iri = iriOf('claim', claim.id);
  const { sentence, trigger, subject, object } = claim.evidence;
  const spans = { trigger, subject: roleSpan(subject), object: roleSpan(object) };
  return [
    {
      iri,
      types: ['cg:Claim', 'oa:Annotation', 'prov:Entity'],
      properties: [
        ...link('cg:subject', iriOf('actor', claim.subject)),
        ...link('cg:relation', `https://cartograph.example/vocabulary#${claim.relation}`),
        ...link('cg:object', iriOf('actor', claim.object)),
        ...link('prov:wasDerivedFrom', iriOf('document', claim.documentId)),
        ...link('oa:hasTarget', `${iri}:target`),
        ...link('cg:edge', iriOf('edge', edgeId(edgeOf(claim)))),
        ...text('cg:mode', claim.mode),
        ...texts('cg:context', claim.contexts),
        ...text('cg:action', claim.action),
        ...text('cg:polarity', claim.polarity),
        ...text('cg:modality', claim.modality),
        ...truth('cg:mutual', claim.mutual),
        ...text('cg:speech', claim.speech),
        ...text('cg:cue', claim.cue),
        ...claim.speakers.flatMap((speaker) => link('prov:wasAttributedTo', iriOf('actor', speaker))),
        ...date('schema:startDate', claim.date?.start),
        ...date('schema:endDate', claim.date?.end),
        ...text('cg:datePrecision', claim.date?.precision),
        ...text('cg:dateText', claim.date?.text),
        ...text('cg:quantityText', claim.quantity?.text),
        ...number('cg:quantityValue', claim.quantity?.value),
        ...text('cg:quantityUnit', claim.quantity?.unit),
        ...text('cg:place', claim.place),
        ...text('schema:roleName', claim.title),
        ...text('cg:kind', claim.kind),
        ...text('cg:event', claim.event),
        ...number('cg:confidence', claim.confidence),
        ...texts('cg:rule', claim.rules),
      ],
    },
    {
      iri: `${iri}:target`,
      types: ['oa:SpecificResource'],
      properties: [
        ...link('oa:hasSource', iriOf('document', claim.documentId)),
        ...link('oa:hasSelector', `${iri}:quote`),
        ...link('oa:hasSelector', `${iri}:position`),
      ],
    },
    { iri: `${iri}:quote`, types: ['oa:TextQuoteSelector'], properties: text('oa:exact', claim.quote) },
    position(
      `${iri}:position`,
      sentence,
      Object.keys(spans).map((role) => `${iri}:${role}`),
    ),
    ...Object.entries(spans).map(([role, span]) => position(`${iri}:${role}`, span, [])),
  ];
}

const position = (iri: string, { start, end }: TextSpan, refinements: readonly string[]): RdfResource => ({
  iri,
  types: ['oa:TextPositionSelector'],
  properties: [
    ...number('oa:start', start),
    ...number('oa:end', end),
    ...refinements.flatMap((refinement) => link('oa:refinedBy', refinement)),
  ],
});
