/** PLOVER 2.0's sixteen event types and our extension APPOINT. */
export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'APPOINT',
] as const;

/** The relations that stand for a while. */
export const standingTypes = [
  'HOLDS_OFFICE',
  'WORKS_FOR',
  'MEMBER_OF',
  'LEADS',
  'PART_OF',
  'LOCATED_IN',
  'FAMILY_OF',
  'ALLIED_WITH',
  'RIVAL_OF',
  'SUCCEEDED',
] as const;

/** A type of event between two actors. */
export type EventType = (typeof eventTypes)[number];
/** A type of standing relation between two actors. */
export type StandingType = (typeof standingTypes)[number];
/** Any relation type of the vocabulary. */
export type RelationType = EventType | StandingType;

/** All relation types, in the order of the vocabulary. */
export const relationTypes: readonly RelationType[] = [...eventTypes, ...standingTypes];
