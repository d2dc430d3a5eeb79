import type { ActorLabel } from '@cartograph/model';
import type { PhraseSense, PhraseUse } from './gazetteer.ts';
import type { KnownActor } from './known-actor.ts';
import type { Table, TableRow } from './read-table.ts';

const labels: Readonly<Record<string, ActorLabel>> = {
  governments: 'Government',
  people: 'Person',
  agencies: 'Agency',
  cartels: 'Cartel',
  organizations: 'Organization',
  places: 'Place',
};

/** The columns that hold phrases and how each names the actor. */
const phraseColumns: Readonly<Record<string, PhraseUse>> = {
  aliases: 'name',
  acronyms: 'acronym',
  weakAliases: 'nickname',
  demonyms: 'demonym',
  capitals: 'capital',
  adherents: 'adherents',
  generic: 'generic',
};

const optional = <K extends string>(key: K, value: string): Partial<Record<K, string>> =>
  value === '' ? {} : ({ [key]: value } as Record<K, string>);

function toActor(kind: string, row: TableRow): KnownActor {
  const label = kind === 'people' && row.cell('label') === 'Official' ? 'Official' : (labels[kind] ?? 'Organization');
  const gender = row.cell('gender');
  return {
    id: row.cell('id'),
    label,
    name: row.cell('name'),
    aliases: [...row.list('aliases'), ...row.list('acronyms')],
    weakAliases: row.list('weakAliases'),
    formerIds: [],
    ...optional('wikidataId', row.cell('wikidata')),
    ...optional('country', kind === 'governments' ? row.cell('iso3') : row.cell('country')),
    ...optional('sector', row.cell('sector')),
    topics: row.list('topics'),
    collective: row.cell('collective') === 'yes',
    ...(gender === 'm' || gender === 'f' ? { gender } : {}),
    ...optional('parent', row.cell('parent')),
    ...optional('kind', row.cell('kind')),
  } as KnownActor;
}

/** An actor of the tables with the phrases that name it. */
export interface ListedActor {
  readonly actor: KnownActor;
  readonly phrases: readonly PhraseSense[];
  readonly row: TableRow;
}

const isLower = (form: string): boolean => form === form.toLowerCase();

function toPhrases(actor: KnownActor, row: TableRow): readonly PhraseSense[] {
  const sense = (form: string, use: PhraseUse): PhraseSense => ({
    target: actor.id,
    use: use === 'name' && isLower(form) && /[a-z]/.test(form) ? 'collective' : use,
    form,
  });
  const listed = Object.entries(phraseColumns).flatMap(([column, use]) =>
    row.list(column).map((form) => sense(form, use)),
  );
  return [sense(actor.name, 'name'), ...listed];
}

/** The actors that one table lists; none for offices, roles and relations. */
export function readActors(table: Table): readonly ListedActor[] {
  if (!(table.kind in labels)) return [];
  return table.rows.map((row) => {
    const actor = toActor(table.kind, row);
    return { actor, phrases: toPhrases(actor, row), row };
  });
}
