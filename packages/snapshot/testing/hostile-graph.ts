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

const actor = (index: number): GraphActor => ({
  id: `x-actor-${String(index).padStart(4, '0')}`,
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

const edge = (index: number): GraphEdge => ({
  id: `${actor(index).id}|ACCUSE|${actor(index + 1).id}`,
  subject: actor(index).id,
  relation: 'ACCUSE',
  object: actor(index + 1).id,
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

const claim = (index: number): GraphClaim => ({
  id: `claim-${String(index).padStart(6, '0')}`,
  documentId: document.id,
  subject: actor(index).id,
  relation: 'ACCUSE',
  object: actor(index + 1).id,
  mutual: false,
  contexts: ['illegal_drugs', 'crime'],
  action: 'accuse',
  polarity: index % 2 === 1 ? 'positive' : 'negative',
  modality: 'actual',
  speakers: [actor(index).id],
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

/** A graph of `size` edges in a ring of hostile actors, with a claim an edge and one document. */
export function hostileGraph(size: number = hostileNames.length): GraphSource {
  return {
    stats: async () => ({
      documents: 1,
      actors: size + 1,
      claims: size,
      edges: size,
      sources: 1,
      hash: 'sha256:ab',
      schemaVersion: 2,
    }),
    actors: () => stream(size + 1, actor),
    edges: () => stream(size, edge),
    claims: () => stream(size, claim),
    documents: () => stream(1, () => document),
    documentText: async () => 'The whole text.',
  };
}
