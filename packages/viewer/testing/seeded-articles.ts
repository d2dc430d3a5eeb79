import type { ActorLabel, Entity, Extraction, RelationType } from '@cartograph/model';
import type { WrittenArticle, WrittenSentence } from './write-extraction.ts';
import { writeExtraction } from './write-extraction.ts';

const people: readonly (readonly [string, string, ActorLabel, readonly string[]])[] = [
  ['alba', 'Alba', 'Government', ['the Alban government']],
  ['costa-verde', 'Costa Verde', 'Government', []],
  ['norland', 'Norland', 'Government', []],
  ['ines-valdivia', 'Inés Valdivia', 'Official', ['Valdivia', 'President Valdivia']],
  ['tomas-arriaga', 'Tomás Arriaga', 'Official', ['Arriaga']],
  ['ruth-halloran', 'Ruth Halloran', 'Official', ['Halloran']],
  ['port-authority', 'Puerto Alba Port Authority', 'Agency', ['the port authority']],
  ['narcotics-bureau', 'Norland Narcotics Bureau', 'Agency', ['the bureau']],
  ['alban-navy', 'Alban Navy', 'Agency', []],
  ['attorney-general', 'Office of the Attorney General', 'Agency', []],
  ['alba-cartel', 'Alba Cartel', 'Cartel', ['La Marea']],
  ['costa-group', 'Costa Group', 'Cartel', []],
  ['los-faros', 'Los Faros', 'Cartel', []],
  ['el-faro', 'Matías Rueda', 'Person', ['El Faro']],
  ['julia-ruiz', 'Julia Ruiz', 'Person', []],
  ['harbor-union', 'Harbor Workers Union', 'Organization', []],
  ['alba-tribune', 'Alba Tribune', 'Organization', []],
  ['villa-roja', 'Villa Roja', 'Place', []],
  ['puerto-sur', 'Puerto Sur', 'Place', []],
];

const minor: readonly string[] = [
  'Adela Soto',
  'Bruno Paz',
  'Carla Nieves',
  'Dario Luna',
  'Elena Prado',
  'Felix Mora',
  'Gala Reyes',
  'Hugo Salas',
  'Irene Cobo',
  'Jaime Vera',
  'Karla Pons',
  'Leo Marín',
  'Mara Quiroga',
  'Nico Duarte',
  'Olga Rivas',
  'Pablo Cano',
  'Quim Ferrer',
  'Rosa Vidal',
  'Saul Ibarra',
  'Teresa Gil',
];

const entity = (id: string, name: string, label: ActorLabel, aliases: readonly string[]): Entity => ({
  id,
  label,
  name,
  aliases,
  known: true,
  named: true,
  collective: false,
  ...(id === 'ines-valdivia' ? { wikidataId: 'Q1' } : {}),
});

/** The invented actors of the tests, by id. */
export const seededEntities: ReadonlyMap<string, Entity> = new Map([
  ...people.map(([id, name, label, aliases]) => [id, entity(id, name, label, aliases)] as const),
  ...minor.map((name, place) => {
    const id = name.toLowerCase().replaceAll(' ', '-').replaceAll('í', 'i');
    return [
      id,
      entity(id, name, (['Official', 'Person', 'Person', 'Agency', 'Place'] as const)[place % 5] ?? 'Person', []),
    ] as const;
  }),
]);

const nameOf = (id: string): string => seededEntities.get(id)?.name ?? id;

const verbs: Readonly<Partial<Record<RelationType, string>>> = {
  CONSULT: 'met',
  COOPERATE: 'worked with',
  ACCUSE: 'accused',
  COERCE: 'arrested',
  SANCTION: 'sanctioned',
  SUPPORT: 'praised',
  REQUEST: 'urged',
  THREATEN: 'threatened',
  ASSAULT: 'attacked',
  AID: 'funded',
  MEMBER_OF: 'belongs to',
  LEADS: 'leads',
  PART_OF: 'is part of',
};

const says = (
  subject: string,
  relation: RelationType,
  object: string,
  more: Partial<WrittenSentence> & { readonly tail?: string } = {},
): WrittenSentence => {
  const trigger = more.trigger ?? verbs[relation] ?? 'dealt with';
  const { tail = '', ...rest } = more;
  return {
    subject: [subject, nameOf(subject)],
    relation,
    object: [object, nameOf(object)],
    trigger,
    text: `${nameOf(subject)} ${trigger} ${nameOf(object)}${tail}.`,
    ...rest,
  };
};

const told: readonly WrittenArticle[] = [
  {
    id: 'wire-1',
    title: 'Port officials named in bribery inquiry',
    publisher: 'Example Wire',
    publishedAt: '2025-02-12',
    url: 'https://wire.example/port',
    sentences: [
      {
        text: 'Prosecutors say the Alba Cartel paid officials of the Puerto Alba Port Authority to wave containers through.',
        subject: ['alba-cartel', 'Alba Cartel'],
        relation: 'AID',
        trigger: 'paid',
        object: ['port-authority', 'Puerto Alba Port Authority'],
        modality: 'alleged',
        speaker: 'attorney-general',
        date: '2025-01-20',
      },
      says('attorney-general', 'ACCUSE', 'port-authority', { date: '2025-02-11', tail: ' of looking away for years' }),
      says('ines-valdivia', 'CONSULT', 'ruth-halloran', {
        mutual: true,
        date: '2025-02-10',
        tail: ' in Villa Roja on Monday',
      }),
      says('alban-navy', 'PART_OF', 'alba'),
    ],
  },
  {
    id: 'tribune-1',
    title: 'Two inspectors arrested at the port',
    publisher: 'Example Tribune',
    publishedAt: '2025-03-03',
    url: 'https://tribune.example/inspectors',
    sentences: [
      {
        text: 'Two inspectors say the Alba Cartel bribed the Puerto Alba Port Authority with cash in fruit crates.',
        subject: ['alba-cartel', 'Alba Cartel'],
        relation: 'AID',
        trigger: 'bribed',
        object: ['port-authority', 'Puerto Alba Port Authority'],
        date: '2025-03-01',
      },
      says('narcotics-bureau', 'COOPERATE', 'alban-navy', {
        mutual: true,
        date: '2025-02-27',
        tail: ' on the seizure of a vessel',
      }),
      says('norland', 'SANCTION', 'alba-cartel', { date: '2025-03-02', tail: ' and froze its accounts' }),
      {
        text: 'Inés Valdivia, the president of Alba, said the arrests were only a beginning.',
        subject: ['ines-valdivia', 'Inés Valdivia'],
        relation: 'HOLDS_OFFICE',
        trigger: 'president',
        object: ['alba', 'Alba'],
        title: 'President',
      },
    ],
  },
  {
    id: 'gazette-1',
    title: 'Port authority denies payments',
    publisher: 'Example Gazette',
    publishedAt: '2025-03-05',
    url: 'https://gazette.example/denial',
    sentences: [
      {
        text: 'The agency denied that the Alba Cartel ever paid anyone at the Puerto Alba Port Authority.',
        subject: ['alba-cartel', 'Alba Cartel'],
        relation: 'AID',
        trigger: 'paid',
        object: ['port-authority', 'Puerto Alba Port Authority'],
        polarity: 'negative',
        speaker: 'port-authority',
      },
      says('norland', 'SANCTION', 'alba-cartel', { date: '2025-03-02', tail: ' together with its fuel traders' }),
      says('el-faro', 'LEADS', 'los-faros'),
      says('los-faros', 'ASSAULT', 'costa-group', { date: '2025-03-04', tail: ' outside Puerto Sur' }),
    ],
  },
];

const ids = [...seededEntities.keys()];
const relations = Object.keys(verbs) as RelationType[];

/** Further articles, drawn from a fixed sequence: the same on every run. */
function drawn(): readonly WrittenArticle[] {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 16_807) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: 16 }, (_, place) => {
    const month = 1 + ((place * 2) % 12);
    const publishedAt = `${2023 + Math.floor(place / 6)}-${String(month).padStart(2, '0')}-${String(1 + next(27)).padStart(2, '0')}`;
    const sentences = Array.from({ length: 5 }, () => {
      const subject = ids[next(next(2) === 0 ? 14 : ids.length)] ?? 'alba';
      const other = ids[next(next(3) === 0 ? ids.length : 12)] ?? 'norland';
      const object = other === subject ? (subject === 'alba' ? 'norland' : 'alba') : other;
      return says(subject, relations[next(10)] ?? 'CONSULT', object, { date: publishedAt });
    });
    return {
      id: `drawn-${place}`,
      title: `Notes from the coast, no. ${place + 1}`,
      publisher: ['Example Wire', 'Example Tribune', 'Coast Radio'][place % 3] ?? 'Example Wire',
      publishedAt,
      sentences,
    };
  });
}

/** The seeded graph of the browser's tests: invented actors in sentences of our own. */
export const seededExtractions = (): readonly Extraction[] =>
  [...told, ...drawn()].map((article) => writeExtraction(article, seededEntities));

/** A meeting that the seeded graph does not have yet: two of its actors, in an article that is later than all others. */
export const laterExtraction = (): Extraction =>
  writeExtraction(
    {
      id: 'a-late-visit',
      title: 'A late visit',
      publisher: 'Example Wire',
      publishedAt: '2025-09-01',
      sentences: [
        {
          text: 'Julia Ruiz met Ruth Halloran.',
          subject: ['julia-ruiz', 'Julia Ruiz'],
          relation: 'CONSULT',
          trigger: 'met',
          object: ['ruth-halloran', 'Ruth Halloran'],
          mutual: true,
        },
      ],
    },
    seededEntities,
  );
