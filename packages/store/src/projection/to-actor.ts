import type { ActorLabel, GraphActor } from '@cartograph/model';
import type { Tally } from './tally.ts';
import { countOf, isEmptyTally, mostFrequent, partOf, sortedKeys } from './tally.ts';

/** The actor that the documents' tallies add up to: from the gazetteer, else by most documents, then code-unit order. */
export function toActor(id: string, tally: Tally): GraphActor {
  const known = partOf(tally, 'known');
  const unknown = partOf(tally, 'unknown');
  const best = (field: string): string | undefined =>
    mostFrequent(partOf(known, field)) ?? mostFrequent(partOf(unknown, field));
  const name = best('names') ?? id;
  const otherNames = [...sortedKeys(partOf(known, 'names')), ...sortedKeys(partOf(unknown, 'names'))];
  const aliases = new Set([...otherNames, ...sortedKeys(partOf(tally, 'aliases'))]);
  aliases.delete(name);
  const reported = sortedKeys(partOf(tally, 'reported'));
  const optional = {
    wikidataId: best('wikidataIds'),
    country: best('countries'),
    sector: best('sectors'),
    firstReported: reported.at(0),
    lastReported: reported.at(-1),
  };
  return {
    id,
    label: (best('labels') ?? 'Organization') as ActorLabel,
    name,
    aliases: [...aliases].sort(),
    weakAliases: [],
    ...withoutAbsent({ wikidataId: optional.wikidataId, country: optional.country, sector: optional.sector }),
    topics: [],
    collective: countOf(tally, 'collective') > 0,
    known: !isEmptyTally(known),
    named: countOf(tally, 'named') > 0,
    mentionCount: countOf(tally, 'mentions'),
    documentCount: countOf(tally, 'documents'),
    ...withoutAbsent({ firstReported: optional.firstReported, lastReported: optional.lastReported }),
  };
}

const withoutAbsent = <T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string };
