import { sha256Hex } from '../identity/sha256.ts';
import { stableJson } from '../identity/stable-json.ts';
import type { Judgement } from './judgement.ts';
import { judgementSchema } from './judgement.ts';

type Without<T, Key extends keyof Judgement> = T extends Judgement ? Omit<T, Key> : never;

/** A judgement whose id is still to be made. */
export type NewJudgement = Without<Judgement, 'id'>;

/** What is judged, without who, when and why. */
export type JudgementContent = Without<Judgement, 'id' | 'by' | 'at' | 'why'>;

/** The judgement's id, over all that it says: the same judgement has it on every machine, an altered one another. */
export function judgementId(judgement: NewJudgement | Judgement): string {
  const { id: _, ...content } = judgement as Judgement;
  return `j-${sha256Hex(stableJson(content)).slice(0, 16)}`;
}

/** The judgement with its id. Throws zod's error for one that the schema does not take. */
export function withJudgementId(judgement: NewJudgement): Judgement {
  const checked = judgementSchema.parse({ ...judgement, id: 'j-0000000000000000' });
  return { ...checked, id: judgementId(checked) };
}
