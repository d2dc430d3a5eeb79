import type { RdfResource, RdfValue } from './resource.ts';

/** A resource as a node of JSON-LD, under the prefixes of {@link RdfResource}. */
export function toJsonldNode({ iri, types, properties }: RdfResource): Readonly<Record<string, unknown>> {
  const node: Record<string, unknown> = { '@id': iri, '@type': types };
  for (const [name, value] of properties)
    node[name] = [...((node[name] as readonly unknown[] | undefined) ?? []), toValue(value)];
  return node;
}

function toValue(value: RdfValue): Readonly<Record<string, string>> {
  if ('iri' in value) return { '@id': value.iri };
  if ('type' in value) return { '@value': value.text, '@type': `xsd:${value.type}` };
  return value.language === undefined
    ? { '@value': value.text }
    : { '@value': value.text, '@language': value.language };
}
