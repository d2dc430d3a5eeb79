import type { EventStreams } from './event-streams.ts';
import type { GraphIndex } from './graph-index.ts';
import type { GraphVersion } from './graph-version.ts';
import type { IngestJobs } from './ingest-jobs.ts';
import type { QuestionStore } from './question-store.ts';
import type { ViewStore } from './view-store.ts';
import type { ViewerOptions } from './viewer-options.ts';

/** What the routes share. */
export interface ViewerContext {
  readonly options: ViewerOptions;
  readonly version: GraphVersion;
  readonly index: GraphIndex;
  readonly streams: EventStreams;
  readonly jobs: IngestJobs;
  readonly views: ViewStore;
  readonly questions: QuestionStore;
}
