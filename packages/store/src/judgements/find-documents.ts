import type { Judgement } from '@cartograph/model';
import { canonicalUrl } from '@cartograph/model';
import type { Read } from '../graph/graph-database.ts';
import type { DocumentJudgement } from './judgement-plan.ts';
import { documentsOf } from './judgement-plan.ts';

/** The ids of the stored documents about which two sets of judgements differ. */
export async function documentsJudged(
  read: Read,
  before: readonly Judgement[],
  after: readonly Judgement[],
): Promise<string[]> {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const changed = [...before.filter(({ id }) => !now.has(id)), ...after.filter(({ id }) => !old.has(id))];
  return findDocuments(
    read,
    changed.filter((judgement) => judgement.kind !== 'actors'),
  );
}

/** The ids of the stored documents that some judgements are about. */
export async function findDocuments(read: Read, judgements: readonly DocumentJudgement[]): Promise<string[]> {
  const references = judgements.flatMap(documentsOf);
  const found = new Set<string>();
  const find = async (property: string, values: readonly (string | undefined)[]): Promise<void> => {
    const given = [...new Set(values.filter((value) => value !== undefined && value !== ''))];
    if (given.length === 0) return;
    const rows = await read(`MATCH (x:CartographExtraction) WHERE x.${property} IN $given RETURN x.id AS id`, {
      given,
    });
    for (const row of rows) found.add(String(row['id']));
  };
  await find(
    'id',
    references.map(({ id }) => id),
  );
  await find(
    'urlKey',
    references.map(({ url }) => (url ? canonicalUrl(url) : undefined)),
  );
  await find(
    'hash',
    references.map(({ hash }) => hash),
  );
  return [...found].sort();
}

/** The ids of the documents that name some actors of the graph. */
export async function documentsOfActors(read: Read, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await read(
    'UNWIND $ids AS id MATCH (a:CartographActor {id: id})-[:MENTIONED_IN]->(d:CartographDocument) RETURN DISTINCT d.id AS id',
    { ids: [...new Set(ids)] },
  );
  return rows.map((row) => String(row['id'])).sort();
}
