import type { GraphClaim, GraphSource, PropertyTable, PropertyType } from '@cartograph/model';
import { actorProperties, edgeId, edgeOf, edgeProperties } from '@cartograph/model';

/** Attributes as a reader of another format gives them. */
export type Attributes = Readonly<Record<string, unknown>>;

const readers: Readonly<Record<PropertyType, (value: unknown) => unknown>> = {
  string: String,
  integer: Number,
  float: Number,
  boolean: (value) => String(value) === 'true',
  strings: (value) => splitList(String(value)),
  integers: (value) => splitList(String(value)).map(Number),
};

/** What a text of items with `;` between them, `\` before a `;` of their own, is a list of. */
const splitList = (text: string): readonly string[] =>
  text === '' ? [] : text.split(/(?<!(?<!\\)(?:\\\\)*\\);/).map((item) => item.replace(/\\([\\;])/g, '$1'));

/** The properties of a table, each of its type; an absent one, an empty text and an empty list are not told apart. */
export const readTable = (table: PropertyTable, attributes: Attributes): Attributes =>
  presentOf(
    table,
    Object.fromEntries(
      Object.entries(table).flatMap(([name, type]) =>
        attributes[name] === undefined || attributes[name] === '' ? [] : [[name, readers[type](attributes[name])]],
      ),
    ),
  );

/** The properties of a table that an element has. */
export const presentOf = (table: PropertyTable, element: object): Attributes =>
  Object.fromEntries(
    Object.keys(table).flatMap((name) => {
      const value = (element as Attributes)[name];
      return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]];
    }),
  );

/** A node as an actor; GEXF calls the name label, and the label type. */
export function readActor(node: Attributes): Attributes {
  const isGexf = node['type'] !== undefined;
  return {
    ...readTable(actorProperties, node),
    label: isGexf ? node['type'] : node['label'],
  };
}

/** An edge with its ends and its claims. */
export const readEdge = (edge: Attributes): Attributes => ({
  ...readTable(edgeProperties, edge),
  subject: edge['source'],
  object: edge['target'],
  relation: edge['relation'],
  claims: JSON.parse(String(edge['claims'])),
});

/** The ends and the type of an edge's row. */
export const endsOf = ({ subject, object, relation }: Attributes): Attributes => ({ subject, object, relation });

/** What the actors of a graph should be read as. */
export async function wantedActors(source: GraphSource): Promise<readonly Attributes[]> {
  const wanted: Attributes[] = [];
  for await (const actor of source.actors()) wanted.push({ ...presentOf(actorProperties, actor), label: actor.label });
  return wanted;
}

/** What the edges of a graph should be read as. */
export async function wantedEdges(source: GraphSource): Promise<readonly Attributes[]> {
  const claims: GraphClaim[] = [];
  for await (const claim of source.claims()) claims.push(claim);
  const wanted: Attributes[] = [];
  for await (const edge of source.edges())
    wanted.push({
      ...presentOf(edgeProperties, edge),
      ...endsOf({ ...edge }),
      claims: claims.filter((claim) => edgeId(edgeOf(claim)) === edge.id),
    });
  return wanted;
}
