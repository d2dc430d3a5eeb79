import type { GraphClaim, Judgement } from '@cartograph/model';

/** Who stands, by name, behind what people put into the graph or found right in it. */
export interface Judges {
  ofClaim(claim: GraphClaim): string | undefined;
  /** Of an actor that was added by hand, by its id. */
  ofActor(id: string): string | undefined;
}

/** The people behind some judgements, the oldest first: the latest one holds. */
export function toJudges(judgements: readonly Judgement[]): Judges {
  const added = new Map<string, string>();
  const right = new Map<string, string>();
  const actors = new Map<string, string>();
  for (const judgement of judgements) {
    const { by } = judgement;
    if (judgement.kind === 'added-actor') actors.set(judgement.actor.id, by);
    if (judgement.kind === 'added-claim') added.set(judgement.id, by);
    if (judgement.kind !== 'claim' || judgement.verdict !== 'right') continue;
    right.set(judgement.claim.id, by).set(saying(judgement.claim), by);
  }
  return {
    ofClaim: (claim) => {
      // An added claim is the event of its judgement.
      if (claim.rules.includes('judged')) return added.get(claim.event);
      return claim.rules.includes('judged-right') ? (right.get(claim.id) ?? right.get(saying(claim))) : undefined;
    },
    ofActor: (id) => actors.get(id),
  };
}

/** What a claim says, under whatever id: an article that is read again may give it another. */
const saying = ({ quote, relation, polarity }: Pick<GraphClaim, 'quote' | 'relation' | 'polarity'>): string =>
  `${relation} ${polarity} ${quote}`;
