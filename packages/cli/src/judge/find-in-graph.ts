import { resolve } from 'node:path';
import { canonicalUrl, foldName } from '@cartograph/model';
import type { GraphStore } from '@cartograph/store';
import { CliError } from '../cli-error.ts';

/** The id of the actor that a person means by an id or a name; throws, naming the likeliest, where it is not one. */
export async function findActorId(store: GraphStore, text: string): Promise<string> {
  const byId = await store.actor(text);
  if (byId) return byId.id;
  const { actors } = await store.search(text, { limit: 10 });
  const named = actors.filter(({ matched }) => foldName(matched) === foldName(text));
  const [only, ...others] = named;
  if (only && others.length === 0) return only.actor.id;
  const likely = (named.length > 0 ? named : actors).slice(0, 5).map(({ actor }) => `${actor.id} (${actor.name})`);
  const hint = likely.length > 0 ? `; give an id: ${likely.join(', ')}` : '';
  throw new CliError(
    'failed',
    named.length > 1 ? `several actors are called ${text}${hint}` : `no actor is called ${text}${hint}`,
  );
}

/** The id of the document that a person means by an id, a path or a URL. */
export async function findDocumentId(store: GraphStore, text: string): Promise<string> {
  const path = resolve(text);
  const url = canonicalUrl(text);
  const states = await store.documentStates();
  const found =
    states.find(({ id }) => id === text) ??
    states.find((state) => state.path === path || state.path === text) ??
    states.find((state) => state.url !== undefined && canonicalUrl(state.url) === url);
  if (found) return found.id;
  throw new CliError(
    'failed',
    `${text} is not in the graph; cartograph query "MATCH (d:Document) RETURN d.id" lists what is`,
  );
}
