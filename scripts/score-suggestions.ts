// Prints how often actors that are suggested to be one are one, by score, on annotated articles.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtractor } from '../packages/extractor/src/index.ts';
import { foldGoldName } from '../packages/extractor/src/gold/fold-gold-name.ts';
import type { GoldActor, GoldArticle } from '../packages/extractor/src/gold/gold-article.ts';
import { readGold } from '../packages/extractor/evaluation/gold/read-gold.ts';
import { openParts } from '../packages/extractor/evaluation/open-parts.ts';
import type { Entity, Extraction } from '../packages/model/src/index.ts';
import { unknownActorId } from '../packages/model/src/index.ts';
import type { ActorSuggestion, GraphStore } from '../packages/store/src/index.ts';
import { openStore } from '../packages/store/src/index.ts';

type Verdict = 'same' | 'different' | 'unknown';

/** An article as it is annotated and as it was read; the gazetteer's facts are taken away, but not forgotten. */
interface Read {
  readonly gold: GoldArticle;
  readonly extraction: Extraction;
  /** Who each actor really is, by the id that it has without the gazetteer. */
  readonly identity: ReadonlyMap<string, string>;
}

const ALL = 100_000;

async function suggest(read: readonly Read[]): Promise<readonly ActorSuggestion[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cartograph-suggestions-'));
  const store: GraphStore = await openStore(`ladybug:${folder}/graph`);
  try {
    await store.save(read.map(({ extraction }) => extraction));
    return await store.suggestActors({ least: 0, limit: ALL });
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/**
 * The extraction as it would be if the gazetteer knew nobody: each actor under the longest name that the article prints.
 * The gazetteer joins nearly all that is one in these articles, so without this hardly a pair would be left to measure.
 */
function forget(gold: GoldArticle, extraction: Extraction): Read {
  const { document, mentions } = extraction;
  const renames = new Map<string, string>();
  const identity = new Map<string, string>();
  const entities = extraction.entities.map((entity): Entity => {
    const printed = mentions.filter(({ kind, entities: ids }) => kind === 'name' && ids.includes(entity.id));
    const [longest] = printed.map(({ text }) => text).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const name = longest ?? entity.name;
    const id = unknownActorId(name, document.id, entity.named);
    renames.set(entity.id, id);
    identity.set(id, entity.id);
    const { label, aliases, named, collective } = entity;
    return {
      id,
      label,
      name,
      aliases: aliases.filter((alias) => mentions.some(({ text }) => text === alias)),
      known: false,
      named,
      collective,
    };
  });
  const to = (id: string): string => renames.get(id) ?? id;
  const forgotten: Extraction = {
    ...extraction,
    entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
    mentions: mentions.map((mention) => ({ ...mention, entities: mention.entities.map(to) })),
    claims: extraction.claims
      .map((claim) => ({
        ...claim,
        subject: to(claim.subject),
        object: to(claim.object),
        speakers: claim.speakers.map(to),
      }))
      .filter(({ subject, object }) => subject !== object),
  };
  return { gold, extraction: forgotten, identity };
}

/** The annotated actors that an actor of the graph is, one of each article that names it. */
function annotated(id: string, read: readonly Read[]): { readonly article: string; readonly actor: GoldActor }[] {
  return read.flatMap(({ gold, extraction }) => {
    const entity = extraction.entities.find((one) => one.id === id);
    if (!entity) return [];
    const name = foldGoldName(entity.name);
    const actor = gold.actors.find(({ names }) => names.some((other) => foldGoldName(other) === name));
    return actor ? [{ article: gold.name, actor }] : [];
  });
}

/** The annotators did not number actors across articles; a name of two words that both list makes them one. */
function isOne(a: GoldActor, b: GoldActor): boolean {
  const full = ({ names }: GoldActor): string[] => names.map(foldGoldName).filter((name) => name.includes(' '));
  const names = new Set(full(a));
  return full(b).some((name) => names.has(name));
}

/** By the annotations where they have both; else by what the gazetteer knew. */
function verdictOn({ actors: [a, b] }: ActorSuggestion, read: readonly Read[]): Verdict {
  const pairs = annotated(a.id, read).flatMap((left) => annotated(b.id, read).map((right) => ({ left, right })));
  const isAnnotated = pairs.some(({ left, right }) =>
    left.article === right.article ? left.actor.key === right.actor.key : isOne(left.actor, right.actor),
  );
  if (isAnnotated) return 'same';
  const of = (id: string): string[] => read.flatMap(({ identity }) => identity.get(id) ?? []);
  const [left, right] = [new Set(of(a.id)), of(b.id)];
  if (right.some((id) => left.has(id))) return 'same';
  const isKnown = pairs.length > 0 || ![...left, ...right].some((id) => id.startsWith('x-'));
  return isKnown ? 'different' : 'unknown';
}

interface Judged {
  readonly suggestion: ActorSuggestion;
  readonly verdict: Verdict;
}

/** "Congress" of ten articles makes 45 pairs, and says one thing: of equal pairs of names the likeliest, and one that is wrong, count. */
function onceEach(pairs: readonly Judged[]): readonly Judged[] {
  const seen = new Set<string>();
  return pairs.filter(({ suggestion: { actors }, verdict }) => {
    const key = `${actors
      .map(({ name }) => foldGoldName(name))
      .sort()
      .join('|')} ${verdict}`;
    return !seen.has(key) && seen.add(key);
  });
}

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const extract = createExtractor(openParts());
const read = folders.flatMap(readGold).map((gold): Read => {
  const { path, text, publishedAt } = gold;
  const extraction = extract({ id: path, text, ...(publishedAt === undefined ? {} : { publishedAt }) });
  return forget(gold, { ...extraction, document: { ...extraction.document, text } });
});
const judged = onceEach(
  (await suggest(read)).map((suggestion) => ({ suggestion, verdict: verdictOn(suggestion, read) })),
);
if (process.argv.includes('--pairs')) {
  for (const { suggestion, verdict } of judged) {
    const { actors, score, reasons } = suggestion;
    console.log(
      `${score.toFixed(2)} ${verdict.padEnd(9)} ${actors.map(({ name, id }) => `${name} [${id}]`).join(' | ')}  ${reasons.join(', ')}`,
    );
  }
}
console.log(`${read.length} articles, ${judged.length} pairs with names alike`);
console.log('score  suggested  annotated  same  precision');
for (const least of [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.5, 0.3, 0]) {
  const above = judged.filter(({ suggestion }) => suggestion.score >= least);
  const known = above.filter(({ verdict }) => verdict !== 'unknown');
  const same = known.filter(({ verdict }) => verdict === 'same').length;
  const precision = known.length === 0 ? '–' : `${((100 * same) / known.length).toFixed(1)} %`;
  console.log(
    [least.toFixed(2), above.length, known.length, same, precision].map((cell) => String(cell).padStart(9)).join(' '),
  );
}
