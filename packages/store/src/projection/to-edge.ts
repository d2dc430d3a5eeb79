import { edgeId } from '@cartograph/model';
import type { EdgeEnds, GraphEdge } from '@cartograph/model';
import type { SourceReliability } from './belief.ts';
import { beliefOf } from './belief.ts';
import type { Tally } from './tally.ts';
import { countOf, firstKey, lastKey, mostFrequent, partOf, sortedKeys } from './tally.ts';

/** The edge that the documents' tallies add up to. */
export function toEdge(ends: EdgeEnds, tally: Tally, reliability: SourceReliability = {}): GraphEdge {
  const sources = partOf(tally, 'sources');
  const positiveCount = countOf(tally, 'positive');
  const negativeCount = countOf(tally, 'negative');
  return {
    id: edgeId(ends),
    ...ends,
    claimCount: countOf(tally, 'events'),
    positiveCount,
    negativeCount,
    actualCount: countOf(tally, 'actual'),
    plannedCount: countOf(tally, 'planned'),
    possibleCount: countOf(tally, 'possible'),
    allegedCount: countOf(tally, 'alleged'),
    documentCount: countOf(tally, 'documents'),
    sourceCount: Object.keys(sources).length,
    ...given('firstEvent', firstKey(partOf(tally, 'starts'))),
    ...given('lastEvent', lastKey(partOf(tally, 'ends'))),
    ...given('firstReported', firstKey(partOf(tally, 'reported'))),
    ...given('lastReported', lastKey(partOf(tally, 'reported'))),
    belief: beliefOf(sources, reliability),
    actions: sortedKeys(partOf(tally, 'actions')),
    disputed: positiveCount > 0 && negativeCount > 0,
    mutual: countOf(tally, 'directed') === 0,
    ...given('title', mostFrequent(partOf(tally, 'titles'))),
    ...given('kind', mostFrequent(partOf(tally, 'kinds'))),
    ...given('startDate', firstKey(partOf(tally, 'spanStarts'))),
    ...given('endDate', lastKey(partOf(tally, 'spanEnds'))),
  };
}

const given = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };
