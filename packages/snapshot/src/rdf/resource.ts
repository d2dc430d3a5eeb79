/** A value of an RDF property: a text, a typed literal, or another resource. */
export type RdfValue =
  | { readonly text: string; readonly language?: string }
  | { readonly text: string; readonly type: 'date' | 'dateTime' | 'integer' | 'decimal' | 'boolean' }
  | { readonly iri: string };

/** One resource with its types and properties, all by prefixed names. */
export interface RdfResource {
  /** An absolute IRI; there are no blank nodes. */
  readonly iri: string;
  readonly types: readonly string[];
  readonly properties: readonly (readonly [name: string, value: RdfValue])[];
}

/** The prefixes of the names that are used. */
export const prefixes: Readonly<Record<string, string>> = {
  cg: 'https://cartograph.example/vocabulary#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  wd: 'http://www.wikidata.org/entity/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The IRI of an element of the graph. */
export const iriOf = (kind: 'actor' | 'claim' | 'document' | 'edge', id: string): string =>
  `urn:cartograph:${kind}:${encodeURIComponent(id)}`;

/** A prefixed name as an IRI. */
export function expand(name: string): string {
  const [prefix = '', local = ''] = name.split(/:(.*)/s);
  return `${prefixes[prefix] ?? `${prefix}:`}${local}`;
}
