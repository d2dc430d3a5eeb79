import type { GraphActor, GraphEdge } from '@cartograph/model';
import { actorLabelDefinitions, relationDefinition } from '@cartograph/model';
import { countryCode } from './country-code.ts';
import { ftmId } from './ftm-id.ts';

/** An entity as FollowTheMoney's JSON has it: every property is a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** An actor as an entity. A place is an address, its name the whole of it. */
export function toFtmActor(actor: GraphActor): FtmEntity {
  const schema = actorLabelDefinitions.find(({ label }) => label === actor.label)?.ftmSchema ?? 'Thing';
  const code = actor.country === undefined ? undefined : countryCode(actor.country);
  const topics = [
    ...(actor.label === 'Official' ? ['role.pep'] : []),
    ...(actor.label === 'Government' ? ['gov'] : []),
    ...(actor.label === 'Cartel' ? ['crime'] : []),
    ...actor.topics,
  ];
  return {
    id: ftmId(actor.id),
    schema,
    properties: filled({
      name: [actor.name],
      alias: actor.aliases.filter((alias) => alias !== actor.name),
      weakAlias: actor.weakAliases,
      country: code === undefined ? [] : [code],
      topics: [...new Set(topics)],
      wikidataId: actor.wikidataId === undefined ? [] : [actor.wikidataId],
      ...(schema === 'Address' ? { full: [actor.name] } : {}),
    }),
  };
}

/** The two ends of the schemata that link entities, subject first. */
const ends: Readonly<Record<string, readonly [string, string]>> = {
  UnknownLink: ['subject', 'object'],
  Employment: ['employee', 'employer'],
  Membership: ['member', 'organization'],
  Directorship: ['director', 'organization'],
  Family: ['person', 'relative'],
  Succession: ['successor', 'predecessor'],
};

/** An edge as entities: an office is a position and its occupancy, a part is linked to its whole. */
export function toFtmEdge(edge: GraphEdge, quotes: readonly string[]): readonly FtmEntity[] {
  const definition = relationDefinition(edge.relation);
  const schema = definition.ftmSchema;
  const dates = {
    startDate: listOf(edge.startDate),
    endDate: listOf(edge.endDate),
    date: listOf(edge.firstEvent),
    summary: quotes.slice(0, 3),
  };
  if (schema === 'Occupancy') {
    const post = ftmId(`${edge.id}|position`);
    return [
      {
        id: post,
        schema: 'Position',
        properties: filled({ name: [edge.title ?? definition.name.en], organization: [ftmId(edge.object)] }),
      },
      { id: ftmId(edge.id), schema, properties: filled({ holder: [ftmId(edge.subject)], post: [post], ...dates }) },
    ];
  }
  // a body is not owned by the state it is part of, and FollowTheMoney owns only assets
  const linking = ends[schema] === undefined ? 'UnknownLink' : schema;
  const [from, to] = ends[linking] ?? ['subject', 'object'];
  const role =
    linking === 'Family' ? { relationship: [edge.kind ?? 'family'] } : { role: [edge.title ?? definition.name.en] };
  return [
    {
      id: ftmId(edge.id),
      schema: linking,
      properties: filled({ [from]: [ftmId(edge.subject)], [to]: [ftmId(edge.object)], ...role, ...dates }),
    },
  ];
}

const listOf = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

const filled = (properties: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));
