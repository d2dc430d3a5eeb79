import { findCitations, formatCitation, markdownCitation } from '@cartograph/snapshot';
import { CliError } from '../cli-error.ts';
import type { CiteOptions } from '../commands/cite.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { withSource } from '../snapshot/with-source.ts';

const formats = ['text', 'md', 'json'];

/** Prints claims, or all claims of edges, as footnotes. */
export async function citeEvidence(
  session: Session,
  ids: readonly string[],
  options: CiteOptions,
): Promise<ExitStatus> {
  const format = options.format ?? (session.json ? 'json' : 'text');
  if (!formats.includes(format))
    throw new CliError('usage', `no form is called ${format}; there are ${formats.join(', ')}`);
  return withSource(session, options, async ({ source, cited }) => {
    const { citations, missing } = await findCitations(source, ids, cited);
    for (const id of missing)
      session.warn(
        id,
        'is no claim and no relation of this graph; cartograph query "MATCH (c:Claim) RETURN c.id" lists them',
      );
    if (format === 'json')
      await session.printJson(citations.map((each) => ({ ...each, footnote: formatCitation(each) })));
    else if (format === 'md')
      await session.print(citations.map((each, index) => `[^${index + 1}]: ${markdownCitation(each)}\n`).join(''));
    else await session.print(citations.map((each) => `${formatCitation(each)}\n`).join(''));
    return missing.length > 0 ? exitStatus.failed : exitStatus.done;
  });
}
