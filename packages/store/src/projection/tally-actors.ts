import type { Mention } from '@cartograph/model';
import { addToList, foldName } from '@cartograph/model';
import type { JudgedEntity, JudgedExtraction } from '../judgements/rename-actors.ts';
import type { Tally } from './tally.ts';
import { addTally } from './tally.ts';

/** What one document adds to each of its actors, by the actor's id. */
export function tallyActors(extraction: JudgedExtraction): ReadonlyMap<string, Tally> {
  const mentionsOf = new Map<string, Mention[]>();
  for (const mention of extraction.mentions) {
    for (const id of new Set(mention.entities)) addToList(mentionsOf, id, mention);
  }
  const tallies = new Map<string, Tally>();
  for (const entity of extraction.entities) {
    const part = tallyActor(entity, mentionsOf.get(entity.id) ?? [], extraction.document.publishedAt);
    // two entities of one document become one by a judgement; the document still counts once
    const before = tallies.get(entity.id);
    tallies.set(entity.id, before ? addTally(before, { ...part, mentions: 0, documents: 0, reported: {} }) : part);
  }
  const own = new Set(extraction.entities.filter(({ rawId }) => rawId === undefined).map(({ id }) => id));
  for (const [id, tally] of tallies) if (!own.has(id)) tallies.set(id, addTally(tally, { without: 1 }));
  return tallies;
}

function tallyActor(entity: JudgedEntity, mentions: readonly Mention[], publishedAt: string | undefined): Tally {
  const described = new Set(mentions.filter((mention) => mention.kind !== 'name').map((mention) => mention.text));
  const named = new Set(mentions.filter((mention) => mention.kind === 'name').map((mention) => mention.text));
  // "the president" names nobody outside its own document
  const aliases = entity.aliases.filter(
    (alias) => alias !== entity.name && (named.has(alias) || !described.has(alias)),
  );
  return {
    documents: 1,
    ...(mentions.length > 0 ? { mentions: mentions.length } : {}),
    ...(publishedAt === undefined ? {} : { reported: { [publishedAt]: 1 } }),
    ...(entity.named ? { named: 1 } : {}),
    ...(entity.collective ? { collective: 1 } : {}),
    // who it was before somebody judged, so that the judgement can be weighed again and undone
    ...(entity.rawId === undefined
      ? {}
      : { merged: { [entity.rawId]: { documents: 1, names: { [foldName(entity.name)]: 1 } } } }),
    ...(aliases.length > 0 ? { aliases: counts(aliases) } : {}),
    [entity.known ? 'known' : 'unknown']: {
      labels: { [entity.label]: 1 },
      names: { [entity.name]: 1 },
      ...(entity.wikidataId === undefined ? {} : { wikidataIds: { [entity.wikidataId]: 1 } }),
      ...(entity.country === undefined ? {} : { countries: { [entity.country]: 1 } }),
      ...(entity.sector === undefined ? {} : { sectors: { [entity.sector]: 1 } }),
    },
  };
}

const counts = (keys: readonly string[]): Tally => Object.fromEntries([...new Set(keys)].map((key) => [key, 1]));
