import type { GraphStats } from '@cartograph/model';
import { describeLanguages } from '../extract/describe-language.ts';
import { countOf } from '../session/count-of.ts';
import type { Session } from '../session/session.ts';
import type { IngestSummary } from './ingest-documents.ts';

/** Tells what a build has done and what the graph holds now. */
export async function reportBuild(session: Session, summary: IngestSummary, stats: GraphStats): Promise<void> {
  for (const { input, message } of summary.failures) session.warn(input, message);
  const { added, changed, unchanged, samplesRemoved, leftOut } = summary;
  if (samplesRemoved > 0)
    session.say(`removed the ${countOf(samplesRemoved, 'sample article')}: the graph has articles of your own now`);
  if (leftOut > 0) session.say(`left out ${countOf(leftOut, 'sample article')}: the graph has articles of your own`);
  if (summary.unread.size > 0)
    session.say(`${describeLanguages(summary.unread)}: saved without claims, since only English is read`);
  const { documents, actors, claims, edges } = stats;
  if (session.json) {
    const unread = Object.fromEntries(summary.unread);
    const failures = summary.failures.map(({ input, message }) => ({ input, message }));
    await session.printJson({
      documents,
      actors,
      claims,
      edges,
      added,
      changed,
      unchanged,
      samplesRemoved,
      sentences: summary.sentences,
      unread,
      failures,
    });
    return;
  }
  const counts = [
    countOf(documents, 'document'),
    countOf(actors, 'actor'),
    countOf(claims, 'claim'),
    countOf(edges, 'edge'),
  ];
  await session.print(`${counts.join(', ')}\n`);
  session.say(`${added} added, ${changed} changed, ${unchanged} unchanged, ${summary.failures.length} failed`);
}
