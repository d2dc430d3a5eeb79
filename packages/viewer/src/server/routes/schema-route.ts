import { actorProperties, claimProperties, documentProperties, edgeProperties } from '@cartograph/model';
import { Router } from 'express';
import type { NameCount, SchemaAnswer } from '../../api/answers.ts';
import type { ViewerContext } from '../viewer-context.ts';

/** `GET /api/schema`: the labels and relations that the graph has now, how often, and the properties to ask for. */
export function schemaRoute({ index, version }: ViewerContext): Router {
  return Router().get('/schema', async (_request, response) => {
    const [{ actors, edges }, { claims, documents }] = await Promise.all([index.network.current(), version.current()]);
    const answer: SchemaAnswer = {
      labels: [
        ...tally([...actors.values()].map(({ label }) => label)),
        { name: 'Claim', count: claims },
        { name: 'Document', count: documents },
      ].filter(({ count }) => count > 0),
      relations: tally([...edges.values()].map(({ relation }) => relation)),
      properties: {
        actor: Object.keys(actorProperties),
        relation: Object.keys(edgeProperties),
        claim: Object.keys(claimProperties),
        document: Object.keys(documentProperties),
      },
    };
    response.json(answer);
  });
}

/** The most frequent first. */
function tally(names: readonly string[]): readonly NameCount[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
