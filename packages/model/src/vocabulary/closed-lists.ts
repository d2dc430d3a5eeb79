/** Whether the sentence affirms the relation. */
export const polarities = ['positive', 'negative'] as const;
/** One of {@link polarities}. */
export type Polarity = (typeof polarities)[number];

/** How the relation is said to be: happened, planned, might be, somebody's accusation. */
export const modalities = ['actual', 'planned', 'possible', 'alleged'] as const;
/** One of {@link modalities}. */
export type Modality = (typeof modalities)[number];

/** How the speaker's words are given. */
export const speechKinds = ['none', 'direct', 'indirect', 'mixed'] as const;
/** One of {@link speechKinds}. */
export type SpeechKind = (typeof speechKinds)[number];

/** The grain of a claim's date. */
export const datePrecisions = ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'range'] as const;
/** One of {@link datePrecisions}. */
export type DatePrecision = (typeof datePrecisions)[number];

/** What a passage is that belongs to the page and not to the article. */
export const boilerplateKinds = [
  'navigation',
  'related-stories',
  'caption',
  'byline',
  'dateline',
  'share',
  'newsletter',
  'cookie',
  'advert',
  'sign-off',
  'headline',
] as const;
/** One of {@link boilerplateKinds}. */
export type BoilerplateKind = (typeof boilerplateKinds)[number];

/** PLOVER's sectors of actors; MED is a news outlet here. Source: PLOVER codebook 2.0. */
export const sectors = [
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'OPP',
  'REL',
  'SOC',
  'IGO',
  'NGO',
  'IMG',
  'MNC',
] as const;
/** One of {@link sectors}. */
export type Sector = (typeof sectors)[number];

/** PLOVER's contexts: what an event is about. Source: PLOVER codebook 2.0. */
export const contexts = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const;
/** One of {@link contexts}. */
export type Context = (typeof contexts)[number];

/** Kinds of mention. */
export const mentionKinds = ['name', 'nominal', 'pronoun'] as const;
/** One of {@link mentionKinds}. */
export type MentionKind = (typeof mentionKinds)[number];

/** A quantity's unit: `people`, `money:USD`, `weight:kg`, `percent` or `count`. */
export const quantityUnitPattern: RegExp = /^(people|money:[A-Z]{3}|weight:kg|percent|count)$/;
