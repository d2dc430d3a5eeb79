/** One kind of file of the gazetteer: its columns, and which of them may not be empty. */
export interface TableDefinition {
  readonly columns: readonly string[];
  readonly needed: readonly string[];
  /** Columns that hold the id of an actor (or of a role). */
  readonly references: Readonly<Record<string, 'actor' | 'role'>>;
}

/** The kinds of files, by the name before the first dot. */
export const tableDefinitions: Readonly<Record<string, TableDefinition>> = {
  governments: {
    columns: ['id', 'name', 'iso3', 'aliases', 'demonyms', 'capitals', 'kind', 'parent', 'source'],
    needed: ['id', 'name', 'kind'],
    references: { parent: 'actor' },
  },
  people: {
    columns: ['id', 'name', 'label', 'aliases', 'weakAliases', 'gender', 'country', 'sector', 'wikidata', 'source'],
    needed: ['id', 'name', 'label'],
    references: {},
  },
  offices: {
    columns: ['person', 'role', 'body', 'title', 'start', 'end', 'source'],
    needed: ['person', 'role', 'body'],
    references: { person: 'actor', role: 'role', body: 'actor' },
  },
  roles: {
    columns: ['id', 'forms', 'kind', 'unique', 'source'],
    needed: ['id', 'forms', 'kind'],
    references: {},
  },
  agencies: {
    columns: ['id', 'name', 'aliases', 'acronyms', 'generic', 'country', 'parent', 'sector', 'topics', 'source'],
    needed: ['id', 'name'],
    references: { parent: 'actor' },
  },
  cartels: {
    columns: ['id', 'name', 'aliases', 'acronyms', 'country', 'parent', 'collective', 'sector', 'topics', 'source'],
    needed: ['id', 'name'],
    references: { parent: 'actor' },
  },
  organizations: {
    columns: ['id', 'name', 'aliases', 'acronyms', 'country', 'kind', 'adherents', 'sector', 'source'],
    needed: ['id', 'name'],
    references: {},
  },
  places: {
    columns: ['id', 'name', 'aliases', 'kind', 'country', 'parent', 'source'],
    needed: ['id', 'name'],
    references: { parent: 'actor' },
  },
  relations: {
    columns: ['subject', 'relation', 'object', 'kind', 'start', 'end', 'source'],
    needed: ['subject', 'relation', 'object'],
    references: { subject: 'actor', object: 'actor' },
  },
  'former-ids': {
    columns: ['former', 'actor'],
    needed: ['former', 'actor'],
    references: { actor: 'actor' },
  },
};
