import { edgeId, edgeOf, groupBy } from '@cartograph/model';
import type { Claim } from '@cartograph/model';
import type { Tally } from './tally.ts';
import { addTally } from './tally.ts';

// what these say is planned or possible by their nature, so every modality counts as support
const SPEAKING_TYPES: ReadonlySet<string> = new Set(['AGREE', 'THREATEN', 'REQUEST', 'REJECT']);

/** What one document adds to each edge, by the edge's id. */
export function tallyEdges(
  claims: readonly Claim[],
  sourceId: string,
  publishedAt?: string,
): ReadonlyMap<string, Tally> {
  const byEdge = groupBy(claims, (claim) => edgeId(edgeOf(claim)));
  return new Map([...byEdge].map(([id, group]) => [id, tallyEdge(group, sourceId, publishedAt)]));
}

function tallyEdge(claims: readonly Claim[], sourceId: string, publishedAt: string | undefined): Tally {
  const details = claims.map(tallyClaim).reduce((sum, part) => addTally(sum, part), {});
  return addTally(details, {
    ...tallyEvents(claims),
    documents: 1,
    ...(publishedAt === undefined ? {} : { reported: { [publishedAt]: 1 } }),
    sources: { [sourceId]: addTally({ documents: 1 }, tallySupport(claims)) },
  });
}

/** Edges count events: the claims of one trigger count once, and once in each polarity and modality they have. */
function tallyEvents(claims: readonly Claim[]): Tally {
  const eventsWith = (holds: (claim: Claim) => boolean): number =>
    new Set(claims.filter(holds).map((claim) => claim.event)).size;
  const counts = {
    events: eventsWith(() => true),
    positive: eventsWith((claim) => claim.polarity === 'positive'),
    negative: eventsWith((claim) => claim.polarity === 'negative'),
    actual: eventsWith((claim) => claim.modality === 'actual'),
    planned: eventsWith((claim) => claim.modality === 'planned'),
    possible: eventsWith((claim) => claim.modality === 'possible'),
    alleged: eventsWith((claim) => claim.modality === 'alleged'),
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function tallyClaim(claim: Claim): Tally {
  const isSpan = claim.date?.precision === 'range' && claim.polarity === 'positive';
  return {
    [claim.mutual ? 'mutual' : 'directed']: 1,
    actions: { [claim.action]: 1 },
    ...(claim.date ? { starts: { [claim.date.start]: 1 }, ends: { [claim.date.end]: 1 } } : {}),
    ...(claim.date && isSpan ? { spanStarts: { [claim.date.start]: 1 }, spanEnds: { [claim.date.end]: 1 } } : {}),
    ...(claim.title === undefined ? {} : { titles: { [claim.title]: 1 } }),
    ...(claim.kind === undefined ? {} : { kinds: { [claim.kind]: 1 } }),
  };
}

function tallySupport(claims: readonly Claim[]): Tally {
  let sum: Tally = {};
  for (const { modality, relation, polarity, confidence } of claims) {
    const isSupport = modality === 'actual' || modality === 'alleged' || SPEAKING_TYPES.has(relation);
    if (isSupport) sum = addTally(sum, { [polarity]: { [String(confidence)]: 1 } });
  }
  return sum;
}
