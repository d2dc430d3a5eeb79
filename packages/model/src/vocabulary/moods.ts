import type { Modality, Polarity } from './closed-lists.ts';
import type { MoodClass } from './relation-definition.ts';
import { relationDefinition } from './relation-definitions.ts';
import type { EventType } from './relation-names.ts';

/** How a sentence puts a deed. */
export type Mood = 'done' | 'planned' | 'possible' | 'demanded' | 'refused' | 'did-not';

/** What a deed in a mood is coded as. `type` is absent where the deed keeps its own. */
export interface CodedMood {
  readonly type?: EventType;
  readonly polarity: Polarity;
  readonly modality: Modality;
}

const itself = {
  done: { polarity: 'positive', modality: 'actual' },
  'did-not': { polarity: 'negative', modality: 'actual' },
} as const;
const demanded = { type: 'REQUEST', polarity: 'positive', modality: 'actual' } as const;
const rejected = { type: 'REJECT', polarity: 'positive', modality: 'actual' } as const;

/** The table of moods: which type a deed becomes. Source: PLOVER's algebra of time and mood. */
export const moodTable: Readonly<Record<MoodClass, Readonly<Record<Mood, CodedMood>>>> = {
  'cooperative-deed': {
    ...itself,
    planned: { type: 'AGREE', polarity: 'positive', modality: 'planned' },
    possible: { type: 'AGREE', polarity: 'positive', modality: 'possible' },
    demanded,
    refused: rejected,
  },
  'harmful-deed': {
    ...itself,
    planned: { type: 'THREATEN', polarity: 'positive', modality: 'planned' },
    possible: { type: 'THREATEN', polarity: 'positive', modality: 'possible' },
    demanded,
    refused: { type: 'AGREE', polarity: 'positive', modality: 'planned' },
  },
  'speech-act': {
    ...itself,
    planned: { polarity: 'positive', modality: 'planned' },
    possible: { polarity: 'positive', modality: 'possible' },
    demanded,
    refused: rejected,
  },
};

/** The type, polarity and modality of a deed of `type` in a mood. */
export function codeMood(type: EventType, mood: Mood): Required<CodedMood> {
  const coded = moodTable[relationDefinition(type).moodClass ?? 'speech-act'][mood];
  return { type: coded.type ?? type, polarity: coded.polarity, modality: coded.modality };
}
