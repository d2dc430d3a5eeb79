import { edgeId } from '@cartograph/model';
import type { EdgeEnds, GraphEdge } from '@cartograph/model';
import type { SourceReliability } from './belief.ts';
import { beliefOf } from './belief.ts';
import type { Tally } from './tally.ts';
import { countOf, mostFrequent, partOf, sortedKeys } from './tally.ts';

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
    ...given('firstEvent', sortedKeys(partOf(tally, 'starts')).at(0)),
    ...given('lastEvent', sortedKeys(partOf(tally, 'ends')).at(-1)),
    ...given('firstReported', sortedKeys(partOf(tally, 'reported')).at(0)),
    ...given('lastReported', sortedKeys(partOf(tally, 'reported')).at(-1)),
    belief: beliefOf(sources, reliability),
    actions: sortedKeys(partOf(tally, 'actions')),
    disputed: positiveCount > 0 && negativeCount > 0,
    mutual: countOf(tally, 'directed') === 0,
    ...given('title', mostFrequent(partOf(tally, 'titles'))),
    ...given('kind', mostFrequent(partOf(tally, 'kinds'))),
    ...given('startDate', sortedKeys(partOf(tally, 'spanStarts')).at(0)),
    ...given('endDate', sortedKeys(partOf(tally, 'spanEnds')).at(-1)),
  };
}

const given = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };
