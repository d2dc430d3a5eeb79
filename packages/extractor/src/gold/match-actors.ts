import type { Entity, Extraction } from '@cartograph/model';
import { foldGoldName } from './fold-gold-name.ts';
import type { GoldActor } from './gold-article.ts';

/** What became of one extracted actor, or of a gold actor that was not found. */
export interface ActorVerdict {
  readonly kind: 'extra' | 'split' | 'merged' | 'label' | 'missed';
  readonly words: string;
}

/** The actors of an extraction beside those of the gold. */
export interface MatchedActors {
  /** Extracted id → gold key. */
  readonly keys: ReadonlyMap<string, string>;
  /** Keys of gold actors that were found. */
  readonly found: ReadonlySet<string>;
  readonly verdicts: readonly ActorVerdict[];
}

const kinds: Readonly<Record<string, string>> = {
  Official: 'person',
  Person: 'person',
  Government: 'polity',
  Place: 'polity',
  Agency: 'body',
  Organization: 'body',
  Cartel: 'body',
};

function indexNames(actors: readonly GoldActor[]): ReadonlyMap<string, GoldActor> {
  const index = new Map<string, GoldActor>();
  for (const actor of actors) {
    for (const name of actor.names.map(foldGoldName)) if (!index.has(name)) index.set(name, actor);
  }
  return index;
}

/** Another required gold actor among the names of one extracted actor: two that were taken for one. */
function mergedWith(entity: Entity, own: GoldActor, hits: readonly GoldActor[]): GoldActor | undefined {
  const name = foldGoldName(entity.name);
  return hits.find(
    (hit) => hit.key !== own.key && hit.isRequired && hit.names.every((other) => foldGoldName(other) !== name),
  );
}

/**
 * Finds for each extracted actor the gold actor that it names: by its name, else by its aliases in order. A second
 * actor of the same kind for one gold actor is a split. Unnamed actors and places outside claims are never extra.
 */
export function matchActors(
  { entities, claims }: Pick<Extraction, 'entities' | 'claims'>,
  gold: readonly GoldActor[],
): MatchedActors {
  const index = indexNames(gold);
  const inClaims = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  const keys = new Map<string, string>();
  const found = new Set<string>();
  const verdicts: ActorVerdict[] = [];
  for (const entity of entities) {
    const { id, name, label } = entity;
    const hits = [name, ...entity.aliases].flatMap((form) => index.get(foldGoldName(form)) ?? []);
    const [own] = hits;
    if (!own) {
      const isSilentPlace = label === 'Place' && !inClaims.has(id);
      if (entity.named && !isSilentPlace) verdicts.push({ kind: 'extra', words: `${label} ${name}` });
      continue;
    }
    keys.set(id, own.key);
    if (!own.labels.includes(label))
      verdicts.push({ kind: 'label', words: `${name}: ${label}, gold ${own.labels.join(' or ')}` });
    if (found.has(own.key) && own.labels.some((other) => kinds[other] === kinds[label])) {
      verdicts.push({ kind: 'split', words: `${name}: a second actor for ${own.names[0]}` });
    }
    found.add(own.key);
    const other = mergedWith(entity, own, hits);
    if (other) verdicts.push({ kind: 'merged', words: `${name}: also ${other.names[0]}` });
  }
  for (const { key, names, isRequired } of gold) {
    if (isRequired && !found.has(key)) verdicts.push({ kind: 'missed', words: names[0] ?? key });
  }
  return { keys, found, verdicts };
}
