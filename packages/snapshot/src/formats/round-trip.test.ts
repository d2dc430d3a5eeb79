import { claimProperties, edgeProperties, flattenClaim } from '@cartograph/model';
import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import type { Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../testing/read-attributes.ts';
import {
  endsOf,
  presentOf,
  readActor,
  readEdge,
  readTable,
  wantedActors,
  wantedEdges,
} from '../../testing/read-attributes.ts';
import { hostileGraph, hostileNames } from '../../testing/hostile-graph.ts';
import { writeExport } from '../../testing/write-export.ts';
import { csvFormat } from './csv.ts';
import { literal } from '../cypher/literal.ts';
import { cypherFormat } from './cypher.ts';
import { cytoscapeFormat } from './cytoscape.ts';
import { ftmFormat } from './ftm.ts';
import { gexfFormat } from './gexf.ts';
import { graphmlFormat } from './graphml.ts';
import { jsonldFormat } from './jsonld.ts';
import { neo4jAdminFormat } from './neo4j-admin.ts';
import { ploverFormat } from './plover.ts';
import { turtleFormat } from './turtle.ts';

const names = [...hostileNames, hostileNames[0]];
const size = hostileNames.length;
const only = async (files: Promise<Readonly<Record<string, string>>>): Promise<string> =>
  Object.values(await files)[0] ?? '';

describe('independent readers find the same graph in', () => {
  it.each([
    ['GraphML', graphmlFormat, (text: string) => graphml.parse(MultiGraph, text)],
    ['GEXF', gexfFormat, (text: string) => gexf.parse(MultiGraph, text)],
  ] as const)('%s', async (_name, format, read) => {
    const graph = read(await only(writeExport(format, hostileGraph())));
    expect(graph.mapNodes((id, attributes) => readActor({ ...attributes, id }))).toEqual(
      await wantedActors(hostileGraph()),
    );
    expect(graph.mapEdges((id, attributes, source, target) => readEdge({ ...attributes, id, source, target }))).toEqual(
      await wantedEdges(hostileGraph()),
    );
  });

  it('CSV', async () => {
    const files = await writeExport(csvFormat, hostileGraph());
    const rows = (name: string): Record<string, string>[] => parse(files[name] ?? '', { columns: true });
    expect(rows('nodes.csv').map(readActor)).toEqual(await wantedActors(hostileGraph()));
    expect(rows('edges.csv').map((row) => ({ ...readTable(edgeProperties, row), ...endsOf(row) }))).toEqual(
      (await wantedEdges(hostileGraph())).map(({ claims: _claims, ...edge }) => edge),
    );
    const claims: Attributes[] = [];
    for await (const claim of hostileGraph().claims()) claims.push(presentOf(claimProperties, flattenClaim(claim)));
    expect(rows('claims.csv').map((row) => readTable(claimProperties, row))).toEqual(claims);
    const [document] = rows('documents.csv');
    expect(document).toMatchObject({ title: 'A "title", with <markup> & a comma', language: 'en' });
    expect(document).not.toHaveProperty('text');
  });

  it('Turtle and JSON-LD, the same triples in both, without blank nodes', async () => {
    const turtle = new Parser().parse(await only(writeExport(turtleFormat, hostileGraph())));
    const nquads = await jsonld.toRDF(JSON.parse(await only(writeExport(jsonldFormat, hostileGraph()))), {
      format: 'application/n-quads',
    });
    const lines = (quads: readonly Quad[]): readonly string[] =>
      quads
        .map((each) =>
          JSON.stringify([
            each.subject.value,
            each.predicate.value,
            each.object.value,
            'datatype' in each.object ? each.object.datatype.value : '',
          ]),
        )
        .sort();
    const other = new Parser({ format: 'N-Quads' }).parse(String(nquads));
    expect(lines(other)).toEqual(lines(turtle));
    expect(
      turtle.some(({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode'),
    ).toBe(false);
    const labels = turtle
      .filter(({ predicate }) => predicate.value === 'https://schema.org/name')
      .map(({ object }) => object.value);
    expect(labels).toEqual(names);
  });

  it('Cytoscape JSON', async () => {
    const { elements } = JSON.parse(await only(writeExport(cytoscapeFormat, hostileGraph())));
    expect(elements.nodes.map(({ data }: { data: { name: string } }) => data.name)).toEqual(names);
    expect(elements.edges[0].data).toMatchObject({
      source: 'x-actor-0000',
      target: 'x-actor-0001',
      relation: 'ACCUSE',
    });
  });

  it('neo4j-admin CSV', async () => {
    const files = await writeExport(neo4jAdminFormat, hostileGraph());
    const rows = (name: string): string[][] => parse(files[name] ?? '');
    const [head, ...actors] = rows('nodes.actors.csv');
    expect(head?.slice(0, 3)).toEqual(['id:ID(Actor)', ':LABEL', 'name']);
    expect(actors.map(([, , name]) => name)).toEqual(names);
    expect(rows('relationships.links.csv')).toHaveLength(1 + size * 3);
    for (const table of Object.keys(files).map(rows))
      for (const row of table) expect(row).toHaveLength(table[0]?.length ?? 0);
  });

  it('FollowTheMoney lines, an entity an actor at least', async () => {
    const entities = (await only(writeExport(ftmFormat, hostileGraph())))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entities.filter(({ schema }) => schema === 'PublicBody' || schema === 'Organization')).toHaveLength(
      size + 1,
    );
    expect(entities[0]).toMatchObject({
      id: 'x-actor-0000',
      properties: { name: [names[0]], country: ['mx'], topics: ['gov', 'gov.national'] },
    });
    expect(entities.at(-1)).toMatchObject({
      schema: 'UnknownLink',
      properties: { subject: ['x-actor-0009'], object: ['x-actor-0010'] },
    });
  });

  it('PLOVER events, one for each positive claim', async () => {
    const events = (await only(writeExport(ploverFormat, hostileGraph())))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events).toHaveLength(size / 2);
    expect(events[0]).toMatchObject({
      event_type: 'ACCUSE',
      quad_class: 'verbal conflict',
      score: -3,
      actor: { id: 'x-actor-0001' },
    });
  });
});

describe('the Cypher script', () => {
  it('has one statement a line, and literals that end where they should', async () => {
    const lines = (await only(writeExport(cypherFormat, hostileGraph()))).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^(CREATE CONSTRAINT|MERGE|MATCH) .*;$/);
    expect(lines.filter((line) => line.startsWith('MERGE (n:Actor'))).toHaveLength(size + 1);
  });

  it('escapes what could end a string', () => {
    expect(literal('it\'s "a\\b"\n\u2028')).toBe(String.raw`'it\'s \"a\\b\"\u000a\u2028'`);
    expect(literal([1, true, 'x'])).toBe("[1, true, 'x']");
  });
});

it('graphology takes a directed graph too', async () => {
  expect(graphml.parse(MultiDirectedGraph, await only(writeExport(graphmlFormat, hostileGraph()))).size).toBe(size);
});
