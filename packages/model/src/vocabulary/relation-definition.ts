import type { ActorLabel } from './actor-labels.ts';
import type { Gloss } from './gloss.ts';
import type { RelationType } from './relation-names.ts';

/** PLOVER's four quadrants. */
export type QuadClass = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

/** Which row of the table of moods an event type follows; see `moods.ts`. */
export type MoodClass = 'cooperative-deed' | 'harmful-deed' | 'speech-act';

/** What the vocabulary says about one relation type. */
export interface RelationDefinition {
  readonly type: RelationType;
  readonly kind: 'event' | 'standing';
  readonly name: Gloss;
  readonly gloss: Gloss;
  readonly domain: readonly ActorLabel[];
  readonly range: readonly ActorLabel[];
  readonly symmetric: 'always' | 'sometimes' | 'never';
  /** Absent for standing relations and APPOINT. */
  readonly quadClass?: QuadClass;
  /** PLOVER's score, −10 to 10; absent where PLOVER has none. */
  readonly score?: number;
  readonly moodClass?: MoodClass;
  readonly modes: readonly string[];
  /** Schema of FollowTheMoney that links two entities in this way. */
  readonly ftmSchema: string;
}
