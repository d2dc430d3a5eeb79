import { describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { hostileGraph, hostileNames } from '../../testing/hostile-graph.ts';
import { writeExport } from '../../testing/write-export.ts';
import type { GraphJson } from '../graph-json-schema.ts';
import { graphJsonSchema } from '../graph-json-schema.ts';
import { toZip } from '../to-zip.ts';
import { csvFormat } from './csv.ts';
import { exportFormats } from './formats.ts';
import { jsonFormat } from './json.ts';
import { jsonlFormat } from './jsonl.ts';

/** A dossier is of somebody. */
const options = { actor: 'x-actor-0001' };

describe.each(Object.entries(exportFormats))('%s', (name, load) => {
  it('has the name it is listed by', async () => {
    expect((await load()).name).toBe(name);
  });

  it('gives the same bytes for the same graph', async () => {
    const format = await load();
    expect(await writeExport(format, hostileGraph(), options)).toEqual(
      await writeExport(format, hostileGraph(), options),
    );
  });

  it('carries whole texts only when asked', async () => {
    const format = await load();
    expect(JSON.stringify(await writeExport(format, hostileGraph(), options))).not.toContain('The whole text.');
  });
});

describe('json', () => {
  it('has all that the published schema says, and nothing else', async () => {
    const { 'graph.json': json = '' } = await writeExport(jsonFormat, hostileGraph(), { withText: true });
    const graph = JSON.parse(json) as GraphJson;
    expect(graph.claims.length).toBeGreaterThan(0);
    expect(graphJsonSchema.parse(graph)).toEqual(graph);
  });

  it('reads back as the graph it was', async () => {
    const { 'graph.json': json = '' } = await writeExport(jsonFormat, hostileGraph(), {
      withText: true,
    });
    const graph = JSON.parse(json);
    expect(graph.stats.hash).toBe('sha256:ab');
    expect(graph.actors.map((actor: { name: string }) => actor.name)).toEqual([...hostileNames, hostileNames[0]]);
    expect(graph.documents[0].text).toBe('The whole text.');
    expect(graph.claims).toHaveLength(hostileNames.length);
  });
});

describe('jsonl', () => {
  it('has one element a line, whatever separators the names hold', async () => {
    const { 'graph.jsonl': jsonl = '' } = await writeExport(jsonlFormat, hostileGraph());
    const lines = jsonl.split(/[\n\u2028\u2029]/).filter(Boolean);
    const kinds = lines.map((line) => JSON.parse(line).element);
    expect(kinds.filter((kind) => kind === 'actor')).toHaveLength(hostileNames.length + 1);
    expect(kinds.slice(-1)).toEqual(['claim']);
  });
});

describe('csv', () => {
  it('quotes what RFC 4180 wants quoted', async () => {
    const files = await writeExport(csvFormat, hostileGraph());
    expect(Object.keys(files)).toEqual(['nodes.csv', 'edges.csv', 'claims.csv', 'documents.csv']);
    expect(files['nodes.csv']).toContain('"O\'Brien, ""Bob"""');
    expect(files['nodes.csv']).toContain('"Two\nlines\r\nand a\ttab"');
  });

  it('streams as a ZIP that holds the same files, byte for byte each time', async () => {
    const format = csvFormat;
    const zip = async (): Promise<Buffer> => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of toZip(format.files(hostileGraph()))) chunks.push(chunk);
      return Buffer.concat(chunks);
    };
    const first = await zip();
    const files = Object.entries(unzipSync(first)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
    expect(Object.fromEntries(files)).toEqual(await writeExport(format, hostileGraph()));
    expect(first.equals(await zip())).toBe(true);
  });
});
