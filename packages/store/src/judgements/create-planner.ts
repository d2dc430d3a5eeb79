import type { Extraction, Judgement } from '@cartograph/model';
import { currentIds, tallyFormerIds } from '../projection/former-ids.ts';
import type { Tally } from '../projection/tally.ts';
import { addTally } from '../projection/tally.ts';
import { settleDocument } from './judge-extraction.ts';
import type { JudgementPlan } from './judgement-plan.ts';
import { createPlan } from './judgement-plan.ts';
import { addRawActors, wantedBy } from './raw-actors.ts';
import { resolveActors } from './resolve-actors.ts';
import { actorsJudgements } from './stored-judgements.ts';

/** Makes a plan of judgements from all documents that there are, given one after the other. */
export interface Planner {
  add(extraction: Extraction): void;
  plan(): JudgementPlan;
}

/** A planner that has seen no documents. */
export function createPlanner(judgements: readonly Judgement[]): Planner {
  const verdicts = actorsJudgements(judgements);
  const wanted = wantedBy(verdicts);
  const settled = createPlan(judgements, new Map());
  const raw = new Map<string, Tally>();
  let former: Tally = {};
  return {
    add: (extraction) => {
      former = addTally(former, tallyFormerIds(extraction));
      if (verdicts.length === 0) return;
      addRawActors(raw, settleDocument(extraction, settled.about(extraction.document)).extraction, wanted);
    },
    plan: () => createPlan(judgements, resolveActors(verdicts, raw, currentIds(former)).renames),
  };
}
