import type { EventType, Modality, Polarity } from '@cartograph/model';
import { codeMood, relationDefinition } from '@cartograph/model';
import type { ClauseMood } from '../3-clauses/clause.ts';
import { DROPPED_PLAN } from '../3-clauses/dropped-plan.ts';

/** The type, polarity and modality that a deed is coded as. */
export interface CodedEvent {
  readonly relation: EventType;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly mode?: string;
}

const IN_FORCE = new Set([
  'lift',
  'end',
  'remove',
  'revoke',
  'ease',
  'rescind',
  'repeal',
  'roll back',
  'relax',
  'reverse',
  'halt',
  'stop',
]);

/** A measure that is ended is RETREAT if it was in force, else CONCEDE; help or contact that is ended is SANCTION. */
function endedType(type: EventType, ending: string): { readonly relation: EventType; readonly mode?: string } {
  const moodClass = relationDefinition(type).moodClass;
  // "abandoned plans to meet Kim"
  if (ending === DROPPED_PLAN) return { relation: moodClass === 'cooperative-deed' ? 'REJECT' : 'CONCEDE' };
  if (moodClass === 'harmful-deed' || type === 'THREATEN' || type === 'ACCUSE')
    return { relation: IN_FORCE.has(ending) ? 'RETREAT' : 'CONCEDE' };
  // a meeting that is called off is refused
  if (type === 'AGREE' || type === 'CONSULT') return { relation: 'REJECT' };
  return moodClass === 'cooperative-deed' ? { relation: 'SANCTION', mode: 'discontinue' } : { relation: type };
}

/** Codes a deed of a frame's type by how its clause puts it. Source: ontology.md, the table of moods. */
export function codeEvent(type: EventType, mode: string | undefined, mood: ClauseMood): CodedEvent {
  const ended = mood.ending === undefined ? undefined : endedType(type, mood.ending);
  // "may have killed": a past deed is itself, only that it is not certain
  const kept = mood.isPast === true && mood.mood === 'possible';
  const coded = kept
    ? { type: ended?.relation ?? type, polarity: 'positive' as const, modality: 'possible' as const }
    : codeMood(ended?.relation ?? type, mood.mood);
  // "will not rule out a strike" leaves it open
  if (coded.type === 'REJECT' && type === 'REJECT' && mood.mood === 'refused')
    return { relation: 'REJECT', polarity: 'negative', modality: 'actual' };
  const keptMode = ended ? ended.mode : mode;
  const keepsMode = keptMode !== undefined && relationDefinition(coded.type).modes.includes(keptMode);
  return {
    relation: coded.type,
    polarity: coded.polarity,
    modality: mood.isAlleged && coded.modality === 'actual' ? 'alleged' : coded.modality,
    ...(keepsMode ? { mode: keptMode } : {}),
  };
}
