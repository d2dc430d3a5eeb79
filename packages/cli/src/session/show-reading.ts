import type { GraphSource } from '@cartograph/model';
import type { Session } from './session.ts';
import { showWork } from './show-work.ts';

/** Lets `work` read a graph, and says how much of it has been read; what reads it several times begins anew. */
export async function showReading<Result>(
  session: Session,
  verb: string,
  source: GraphSource,
  work: (source: GraphSource) => Promise<Result>,
): Promise<Result> {
  const { actors, edges, claims, documents } = await source.stats();
  const total = actors + edges + claims + documents;
  return showWork(session, verb, (tell) => {
    let read = 0;
    const counted = async function* <T>(items: AsyncIterable<T>): AsyncIterable<T> {
      for await (const item of items) {
        read += 1;
        tell(read > total ? read % total : read, total);
        yield item;
      }
    };
    return work({
      stats: () => source.stats(),
      actors: () => counted(source.actors()),
      edges: () => counted(source.edges()),
      claims: () => counted(source.claims()),
      documents: () => counted(source.documents()),
      documentText: (id) => source.documentText(id),
      ...(source.extraction === undefined ? {} : { extraction: source.extraction.bind(source) }),
    });
  });
}
