import type { RdfResource } from '../rdf/resource.ts';
import { prefixes } from '../rdf/resource.ts';
import { toJsonldNode } from '../rdf/to-jsonld-node.ts';
import type { SnapshotManifest } from './manifest.ts';

type Given = Pick<SnapshotManifest, 'name' | 'takenAt' | 'hash' | 'stats' | 'producers' | 'program'>;

/** The IRI of a snapshot, by its hash. */
export const snapshotIri = (hash: string): string => `urn:cartograph:snapshot:${hash.replace('sha256:', '')}`;

/** Where a snapshot comes from, in PROV-O: which program took it when, and what read its documents. */
export function provenanceResources(manifest: Given): readonly RdfResource[] {
  const iri = snapshotIri(manifest.hash);
  const agent = `urn:cartograph:program:${encodeURIComponent(manifest.program)}`;
  const facts = [...new Set(manifest.producers.flatMap(({ model, gazetteer }) => [model, gazetteer]))].sort();
  const factIri = (hash: string): string => `urn:cartograph:fact:${encodeURIComponent(hash)}`;
  return [
    {
      iri,
      types: ['prov:Entity', 'schema:Dataset'],
      properties: [
        ['schema:name', { text: manifest.name }],
        ['schema:dateCreated', { text: manifest.takenAt, type: 'dateTime' }],
        ['cg:hash', { text: manifest.hash }],
        ['cg:graphHash', { text: manifest.stats.hash }],
        ['prov:wasGeneratedBy', { iri: `${iri}:taking` }],
        ['prov:wasAttributedTo', { iri: agent }],
      ],
    },
    {
      iri: `${iri}:taking`,
      types: ['prov:Activity'],
      properties: [
        ['prov:endedAtTime', { text: manifest.takenAt, type: 'dateTime' }],
        ['prov:wasAssociatedWith', { iri: agent }],
        ...facts.map((hash) => ['prov:used', { iri: factIri(hash) }] as const),
      ],
    },
    {
      iri: agent,
      types: ['prov:SoftwareAgent', 'schema:SoftwareApplication'],
      properties: [
        ['schema:name', { text: 'Cartograph' }],
        ['schema:softwareVersion', { text: manifest.program }],
      ],
    },
    ...facts.map((hash) => ({
      iri: factIri(hash),
      types: ['prov:Entity'],
      properties: [['cg:hash', { text: hash }] as const],
    })),
  ];
}

/** The same as one JSON-LD value. */
export const toProvenance = (manifest: Given): object => ({
  '@context': prefixes,
  '@graph': provenanceResources(manifest).map(toJsonldNode),
});
