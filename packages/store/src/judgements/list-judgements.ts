import type { Extraction, Judgement } from '@cartograph/model';
import type { StandingJudgement } from '../graph-store.ts';
import type { Read } from '../graph/graph-database.ts';
import { readState } from '../graph/graph-state.ts';
import { readExtractions } from '../graph/replace-documents.ts';
import { findDocuments } from './find-documents.ts';
import { settleDocument } from './judge-extraction.ts';
import type { DocumentJudgement } from './judgement-plan.ts';
import { createPlan } from './judgement-plan.ts';
import { currentIds } from '../projection/former-ids.ts';
import type { LostReason } from './lost-reason.ts';
import { resolveActors } from './resolve-actors.ts';
import { actorsJudgements, readFormerIds, readJudgements, readRawActors } from './stored-judgements.ts';

const DOCUMENTS_AT_ONCE = 200;

/** All judgements, the oldest first, with why those that are lost have nothing to hold of. */
export async function listJudgements(read: Read): Promise<StandingJudgement[]> {
  const judgements = await readJudgements(read);
  const { renames } = await readState(read);
  const verdicts = actorsJudgements(judgements);
  const current = currentIds(await readFormerIds(read));
  const actors = resolveActors(verdicts, await readRawActors(read, verdicts, { renames, current }), current);
  const documents = await findLost(read, judgements);
  return judgements.map((judgement) => {
    const lost = actors.lost.get(judgement.id) ?? documents.get(judgement.id);
    return { judgement, ...(lost === undefined ? {} : { lost }) };
  });
}

/** A judgement about documents is lost when it holds in none of them. */
async function findLost(read: Read, judgements: readonly Judgement[]): Promise<Map<string, LostReason>> {
  const about = judgements.filter((judgement): judgement is DocumentJudgement => judgement.kind !== 'actors');
  const lost = new Map<string, LostReason>(about.map(({ id }) => [id, 'no-document']));
  const holding = new Set<string>();
  const plan = createPlan(judgements, new Map());
  const look = (extraction: Extraction): void => {
    const here = plan.about(extraction.document);
    const settled = settleDocument(extraction, here);
    for (const { id } of here) {
      const reason = settled.lost.get(id);
      if (reason === undefined) holding.add(id);
      else lost.set(id, reason);
    }
  };
  const ids = await findDocuments(read, about);
  for (let start = 0; start < ids.length; start += DOCUMENTS_AT_ONCE) {
    for (const extraction of await readExtractions(read, ids.slice(start, start + DOCUMENTS_AT_ONCE))) look(extraction);
  }
  for (const id of holding) lost.delete(id);
  return lost;
}
