import type { Claim, ClaimJudgement, Entity, Extraction, SplitJudgement } from '@cartograph/model';
import { addActor } from './add-actor.ts';
import { addClaim } from './add-claim.ts';
import { findClaim } from './find-claim.ts';
import { findEntity, toEntity } from './find-entity.ts';
import type { DocumentJudgement, JudgementPlan } from './judgement-plan.ts';
import type { LostReason } from './lost-reason.ts';
import type { JudgedExtraction } from './rename-actors.ts';
import { renameActors } from './rename-actors.ts';

/** A document as it is after the judgements about it, with those that found nothing to hold of. */
export interface SettledDocument {
  readonly extraction: Extraction;
  readonly lost: ReadonlyMap<string, LostReason>;
}

/** What a document puts into the graph: what was read out of it, as judged. Pure. */
export const judgeExtraction = (extraction: Extraction, plan: JudgementPlan): JudgedExtraction =>
  renameActors(settleDocument(extraction, plan.about(extraction.document)).extraction, plan.renames);

// who is who comes before what is said of them, and what is added before it is called wrong
const ORDER = ['split', 'added-actor', 'added-claim'] as const;

/** A document with what judgements say of it alone; who is the same actor in several documents is not among that. */
export function settleDocument(extraction: Extraction, judgements: readonly DocumentJudgement[]): SettledDocument {
  const lost = new Map<string, LostReason>();
  let settled = extraction;
  for (const kind of ORDER) {
    for (const judgement of judgements.filter((one) => one.kind === kind)) {
      const next = settleOne(settled, judgement);
      if (typeof next === 'string') lost.set(judgement.id, next);
      else settled = next;
    }
  }
  const verdicts = judgements.filter((one) => one.kind === 'claim');
  return { extraction: verdicts.length === 0 ? settled : judgeClaims(settled, verdicts, lost), lost };
}

function settleOne(extraction: Extraction, judgement: DocumentJudgement): Extraction | LostReason {
  switch (judgement.kind) {
    case 'split':
      return splitActor(extraction, judgement) ?? 'no-actor';
    case 'added-actor':
      return addActor(extraction, judgement) ?? 'no-text';
    case 'added-claim':
      return addClaim(extraction, judgement) ?? 'no-text';
    case 'claim':
      return extraction;
  }
}

function splitActor(extraction: Extraction, { actor, into }: SplitJudgement): Extraction | undefined {
  const entity = findEntity(extraction.entities, actor);
  if (!entity || entity.id === into.id) return undefined;
  const renamed = renameActors(extraction, new Map([[entity.id, into.id]]));
  const own = renamed.entities.filter(({ id }) => id === into.id);
  const aliases = [...new Set(own.flatMap((one) => one.aliases))];
  // it is an actor of its own here, not one that is also called something else
  const one: Entity = extraction.entities.find(({ id }) => id === into.id) ?? toEntity(into, aliases);
  return { ...renamed, entities: [...renamed.entities.filter(({ id }) => id !== into.id), { ...one, aliases }] };
}

/** The claims that are not wrong; one that a person found right is certain. The latest verdict on a claim holds. */
function judgeClaims(
  extraction: Extraction,
  judgements: readonly ClaimJudgement[],
  lost: Map<string, LostReason>,
): Extraction {
  const verdicts = new Map<string, ClaimJudgement>();
  for (const judgement of judgements) {
    const claim = findClaim(extraction.claims, extraction.entities, judgement.claim);
    if (!claim) {
      lost.set(judgement.id, 'no-claim');
      continue;
    }
    const earlier = verdicts.get(claim.id);
    if (earlier && earlier.verdict !== judgement.verdict) lost.set(earlier.id, 'overruled');
    verdicts.set(claim.id, judgement);
  }
  const claims = extraction.claims.flatMap((claim): Claim[] => {
    const verdict = verdicts.get(claim.id)?.verdict;
    if (verdict === 'wrong') return [];
    return [verdict === 'right' ? { ...claim, confidence: 1, rules: [...claim.rules, 'judged-right'] } : claim];
  });
  return { ...extraction, claims };
}
