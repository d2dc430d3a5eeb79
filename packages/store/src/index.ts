export type { BulkLoad } from './bulk/bulk-load.ts';
export type {
  ActorHit,
  ActorSuggestion,
  BuildRecord,
  ClaimSummary,
  DocumentState,
  DoctorFinding,
  DoctorReport,
  EvidenceItem,
  GraphStore,
  JudgeReport,
  Neighbourhood,
  RelationCount,
  RemoveReport,
  SamePreview,
  SaveReport,
  SearchHits,
  SentenceHit,
  StoredDocument,
  StandingJudgement,
  Subgraph,
  UndoReport,
} from './graph-store.ts';
export type { LostReason } from './judgements/lost-reason.ts';
export type { JudgementAuthor } from './judgements/write-judgement.ts';
export { writeJudgement } from './judgements/write-judgement.ts';
export type { SuggestOptions } from './suggestions/suggest-actors.ts';
export type { OpenStoreOptions } from './open-store.ts';
export { openStore } from './open-store.ts';
export { restoreStore } from './restore-store.ts';
export type { StoreErrorCode } from './store-error.ts';
export { StoreError } from './store-error.ts';
export { importFiles as neo4jImportFiles } from './bulk/neo4j-import-files.ts';
export { checkStatement } from './gate/check-statement.ts';
export type { Reliability, SourceReliability } from './projection/belief.ts';
export { readSources } from './read-sources.ts';
