export type { TextSpan } from './text-span.ts';
export { spanContains, spansOverlap, textSpanSchema } from './text-span.ts';
export type { Parser, Sentence, Token, Upos } from './sentence.ts';
export type { Boilerplate, Document, GivenMention } from './document.ts';
export { documentSchema, isoDateSchema } from './document.ts';
export type { EdgeChoice, EdgeRank } from './edge-choice.ts';
export { chooseEdges, compareEdges } from './edge-choice.ts';
export { daysInMonth } from './days-in-month.ts';
export { addToList, groupBy } from './group-by.ts';
export type { Entity, Mention } from './actor.ts';
export { entitySchema, mentionSchema } from './actor.ts';
export type { Claim, ClaimDate, Evidence, ImpliedRole, Quantity, RoleEvidence } from './claim.ts';
export { claimSchema } from './claim.ts';
export type { Attribution, ExtractedDocument, Extraction, Producer, TimeExpression } from './extraction.ts';
export { EXTRACTION_VERSION, extractionSchema } from './extraction.ts';
export { graphActorSchema, graphClaimSchema, graphEdgeSchema, graphStatsSchema } from './graph-schema.ts';
export { extractionJsonSchema } from './extraction-json-schema.ts';
export type {
  Ask,
  GoneSignal,
  GraphActor,
  GraphClaim,
  GraphDocument,
  GraphEdge,
  GraphSource,
  GraphStats,
  QueryAnswer,
  QueryValue,
} from './graph.ts';
export type {
  Extract,
  Ingest,
  IngestFailure,
  IngestBytes,
  IngestInput,
  IngestPage,
  IngestProgress,
  StopSignal,
} from './ingest.ts';
export type { Gloss } from './vocabulary/gloss.ts';
export type { ActorLabel, ActorLabelDefinition } from './vocabulary/actor-labels.ts';
export { actorLabelDefinitions, actorLabels } from './vocabulary/actor-labels.ts';
export type {
  BoilerplateKind,
  Context,
  DatePrecision,
  MentionKind,
  Modality,
  Polarity,
  Sector,
  SpeechKind,
} from './vocabulary/closed-lists.ts';
export {
  boilerplateKinds,
  contexts,
  datePrecisions,
  mentionKinds,
  modalities,
  polarities,
  quantityUnitPattern,
  sectors,
  speechKinds,
} from './vocabulary/closed-lists.ts';
export type { MoodClass, QuadClass, RelationDefinition } from './vocabulary/relation-definition.ts';
export type { EventType, RelationType, StandingType } from './vocabulary/relation-names.ts';
export { eventTypes, relationTypes, standingTypes } from './vocabulary/relation-names.ts';
export {
  isEventType,
  isRelationType,
  relationDefinition,
  relationDefinitions,
} from './vocabulary/relation-definitions.ts';
export type { CodedMood, Mood } from './vocabulary/moods.ts';
export { codeMood, moodTable } from './vocabulary/moods.ts';
export { classifyLine } from './boilerplate/classify-line.ts';
export { openingDateline } from './boilerplate/boilerplate-patterns.ts';
export { findBoilerplate } from './boilerplate/find-boilerplate.ts';
export { contentHash, sha256Hex } from './identity/sha256.ts';
export { foldName, slugOf } from './identity/fold-name.ts';
export { canonicalUrl, documentId } from './identity/document-id.ts';
export type { ClaimIdentity } from './identity/claim-id.ts';
export { claimId } from './identity/claim-id.ts';
export { unknownActorId } from './identity/actor-id.ts';
export { compareCodeUnits, stableJson } from './identity/stable-json.ts';
export type { GraphElement, GraphHasher } from './identity/graph-hasher.ts';
export { createGraphHasher, digestFromHex, digestToHex, EMPTY_DIGEST } from './identity/graph-hasher.ts';
export type { EdgeEnds } from './identity/edge-id.ts';
export { edgeEnds, edgeId, edgeOf } from './identity/edge-id.ts';
export { flattenClaim, roleSpan } from './flat-claim.ts';
export type { PropertyTable, PropertyType } from './graph-properties.ts';
export {
  actorProperties,
  claimProperties,
  documentProperties,
  edgeProperties,
  mentionProperties,
} from './graph-properties.ts';
export { ladybugColumns, ladybugTypes } from './ladybug-columns.ts';
export { BETWEEN_ITEMS, neo4jCells, neo4jHeaders, neo4jLine } from './neo4j-csv.ts';
export type { ActorReference, ClaimReference, DocumentReference } from './judgement/references.ts';
export type {
  ActorsJudgement,
  ActorVerdict,
  AddedActorJudgement,
  AddedClaimJudgement,
  ClaimJudgement,
  ClaimVerdict,
  Judgement,
  JudgementOrigin,
  SplitJudgement,
  WrongReason,
} from './judgement/judgement.ts';
export { actorVerdicts, claimVerdicts, judgementSchema, wrongReasons } from './judgement/judgement.ts';
export type { JudgementRequest } from './judgement/judgement-request.ts';
export { judgementRequestSchema } from './judgement/judgement-request.ts';
export type { JudgementContent, NewJudgement } from './judgement/judgement-id.ts';
export { judgementId, withJudgementId } from './judgement/judgement-id.ts';
export type { JudgementFault, JudgementLines } from './judgement/judgement-lines.ts';
export { compareJudgements, readJudgementLines, writeJudgementLines } from './judgement/judgement-lines.ts';
