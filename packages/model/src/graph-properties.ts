/** What a property holds; lists are of strings or of whole numbers. */
export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'strings' | 'integers';

/** The properties of one kind of node or relationship, in the order of ontology.md. */
export type PropertyTable = Readonly<Record<string, PropertyType>>;

/** What every actor has. */
export const actorProperties: PropertyTable = {
  id: 'string',
  name: 'string',
  aliases: 'strings',
  weakAliases: 'strings',
  wikidataId: 'string',
  country: 'string',
  sector: 'string',
  topics: 'strings',
  collective: 'boolean',
  known: 'boolean',
  named: 'boolean',
  mentionCount: 'integer',
  documentCount: 'integer',
  firstReported: 'string',
  lastReported: 'string',
};

/** What every claim has. */
export const claimProperties: PropertyTable = {
  id: 'string',
  relation: 'string',
  mode: 'string',
  contexts: 'strings',
  action: 'string',
  mutual: 'boolean',
  polarity: 'string',
  modality: 'string',
  speech: 'string',
  cue: 'string',
  quote: 'string',
  sentenceIndex: 'integer',
  sentenceStart: 'integer',
  sentenceEnd: 'integer',
  triggerStart: 'integer',
  triggerEnd: 'integer',
  subjectStart: 'integer',
  subjectEnd: 'integer',
  subjectImplied: 'boolean',
  objectStart: 'integer',
  objectEnd: 'integer',
  objectImplied: 'boolean',
  dateStart: 'string',
  dateEnd: 'string',
  datePrecision: 'string',
  dateText: 'string',
  quantityText: 'string',
  quantityValue: 'float',
  quantityUnit: 'string',
  place: 'string',
  title: 'string',
  kind: 'string',
  event: 'string',
  confidence: 'float',
  rules: 'strings',
  subject: 'string',
  object: 'string',
  speakers: 'strings',
  attribution: 'integer',
  edgeId: 'string',
  documentId: 'string',
};

/** What every document has. */
export const documentProperties: PropertyTable = {
  id: 'string',
  title: 'string',
  url: 'string',
  publisher: 'string',
  author: 'string',
  publishedAt: 'string',
  language: 'string',
  text: 'string',
  hash: 'string',
  sourceId: 'string',
};

/** What every edge between two actors has. */
export const edgeProperties: PropertyTable = {
  id: 'string',
  claimCount: 'integer',
  positiveCount: 'integer',
  negativeCount: 'integer',
  actualCount: 'integer',
  plannedCount: 'integer',
  possibleCount: 'integer',
  allegedCount: 'integer',
  documentCount: 'integer',
  sourceCount: 'integer',
  firstEvent: 'string',
  lastEvent: 'string',
  firstReported: 'string',
  lastReported: 'string',
  belief: 'float',
  actions: 'strings',
  disputed: 'boolean',
  mutual: 'boolean',
  title: 'string',
  kind: 'string',
  startDate: 'string',
  endDate: 'string',
};

/** What MENTIONED_IN has: where the actor is mentioned, UTF-16 offsets, end exclusive. */
export const mentionProperties: PropertyTable = { starts: 'integers', ends: 'integers' };
