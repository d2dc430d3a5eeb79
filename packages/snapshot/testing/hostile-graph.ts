import type { GraphActor, GraphClaim, GraphDocument, GraphEdge, GraphSource } from '@cartograph/model';

/** Names that break careless writers: quotes, commas, line breaks, markup, emoji, right-to-left text, script ends. */
export const hostileNames: readonly string[] = [
  'Plain Name',
  'O\'Brien, "Bob"',
  'Two\nlines\r\nand a\ttab',
  '<b>&amp; & <script>alert(1)</script> ]]>',
  '🕊️ Dove 👩‍👩‍👧',
  'حكومة المكسيك',
  'back\\slash $dollar `tick` {brace}',
  'line\u2028separator\u2029paragraph',
  ' spaces around ',
  '=1+1',
];

const actorId = (index: number, digits: number): string => `x-actor-${String(index).padStart(digits, '0')}`;

const actor = (index: number, digits: number): GraphActor => ({
  id: actorId(index, digits),
  label: index % 2 === 0 ? 'Government' : 'Cartel',
  name: hostileNames[index % hostileNames.length] ?? 'Nobody',
  aliases: ['Alias; with semicolon', 'Other'],
  weakAliases: [],
  ...(index % 3 === 0 ? { wikidataId: `Q${index + 1}`, country: 'MEX', sector: 'GOV' } : {}),
  topics: index % 2 === 0 ? ['gov.national'] : ['crime.traffick.drug'],
  collective: false,
  known: index % 3 === 0,
  named: true,
  mentionCount: 3,
  documentCount: 1,
  firstReported: '2025-03-01',
  lastReported: '2025-03-02',
});

const edge = (index: number, digits: number): GraphEdge => ({
  id: `${actorId(index, digits)}|ACCUSE|${actorId(index + 1, digits)}`,
  subject: actorId(index, digits),
  relation: 'ACCUSE',
  object: actorId(index + 1, digits),
  claimCount: 1,
  positiveCount: index % 2,
  negativeCount: 1 - (index % 2),
  actualCount: 1,
  plannedCount: 0,
  possibleCount: 0,
  allegedCount: 0,
  documentCount: 1,
  sourceCount: 1,
  ...(index % 2 === 0 ? { firstEvent: '2025-02-24', lastEvent: '2025-03-01' } : {}),
  firstReported: '2025-03-01',
  lastReported: '2025-03-01',
  belief: 0.85,
  actions: ['accuse', 'blame'],
  disputed: false,
  mutual: false,
});

const document: GraphDocument = {
  id: 'https://outlet.example/a?b=1&c="2"',
  title: 'A "title", with <markup> & a comma',
  url: 'https://outlet.example/a?b=1&c="2"',
  publisher: 'The Outlet',
  publishedAt: '2025-03-01',
  language: 'en',
  hash: 'sha256:00',
  sourceId: 'The Outlet',
};

const claim = (index: number, edges: number, digits: number): GraphClaim => ({
  id: `claim-${String(index).padStart(digits + 2, '0')}`,
  documentId: document.id,
  subject: actorId(index % edges, digits),
  relation: 'ACCUSE',
  object: actorId((index % edges) + 1, digits),
  mutual: false,
  contexts: ['illegal_drugs', 'crime'],
  action: 'accuse',
  polarity: index % 2 === 1 ? 'positive' : 'negative',
  modality: 'actual',
  speakers: [actorId(index % edges, digits)],
  speech: 'indirect',
  cue: 'said',
  ...(index % 2 === 0
    ? { date: { start: '2025-02-24', end: '2025-03-01', precision: 'week' as const, text: 'last week' } }
    : {}),
  event: `e${index}`,
  quote: `“${hostileNames[index % hostileNames.length]}” accused them${index === 1 ? ` ${'of a long list '.repeat(700)}` : ''}.`,
  evidence: {
    sentence: { index, start: 10, end: 60 },
    trigger: { start: 20, end: 27 },
    subject: { start: 10, end: 19 },
    object: { implied: true, from: { start: 0, end: 5 } },
  },
  confidence: 0.5,
  rules: ['accuse/accuse'],
});

async function* stream<Item>(count: number, make: (index: number) => Item): AsyncGenerator<Item> {
  for (let index = 0; index < count; index++) yield make(index);
}

/** A graph of `size` edges in a ring of hostile actors, with one document and as many claims, unless more are wanted. */
export function hostileGraph(size: number = hostileNames.length, claims: number = size): GraphSource {
  const digits = size < 10_000 ? 4 : 7;
  return {
    stats: async () => ({
      documents: 1,
      actors: size + 1,
      claims,
      edges: size,
      sources: 1,
      hash: 'sha256:ab',
      schemaVersion: 1,
    }),
    actors: () => stream(size + 1, (index) => actor(index, digits)),
    edges: () => stream(size, (index) => edge(index, digits)),
    claims: () => stream(claims, (index) => claim(index, size, digits)),
    documents: () => stream(1, () => document),
    documentText: async () => 'The whole text.',
  };
}

/** A graph of four claims an edge, one in a hundred of them said otherwise than in the hostile graph of that size. */
export function changedGraph(claims: number): GraphSource {
  const graph = hostileGraph(claims / 4, claims);
  return {
    ...graph,
    claims: async function* some() {
      let index = 0;
      for await (const each of graph.claims())
        yield index++ % 100 === 0 ? ({ ...each, modality: 'alleged' } satisfies GraphClaim) : each;
    },
  };
}
