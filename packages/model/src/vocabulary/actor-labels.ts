import type { Gloss } from './gloss.ts';

/** The seven kinds of actor; every actor has exactly one. */
export const actorLabels = ['Official', 'Person', 'Government', 'Agency', 'Cartel', 'Organization', 'Place'] as const;

/** The label of an actor. */
export type ActorLabel = (typeof actorLabels)[number];

/** What the vocabulary says about one label. */
export interface ActorLabelDefinition {
  readonly label: ActorLabel;
  readonly name: Gloss;
  readonly gloss: Gloss;
  /** Schema of the same thing in FollowTheMoney. */
  readonly ftmSchema: string;
  /** PLOVER sectors such an actor may have, the usual one first. */
  readonly sectors: readonly string[];
}

/** The definitions, in the order of the legend. */
export const actorLabelDefinitions: readonly ActorLabelDefinition[] = [
  {
    label: 'Official',
    name: { en: 'Official', es: 'Funcionario' },
    gloss: {
      en: 'A person who holds or held public office: head of state, minister, legislator, judge, diplomat, officer, police chief.',
      es: 'Persona que ejerce o ejerció un cargo público: jefe de Estado, ministro, legislador, juez, diplomático, oficial, jefe de policía.',
    },
    ftmSchema: 'Person',
    sectors: ['GOV', 'LEG', 'JUD', 'MIL', 'COP', 'ELI'],
  },
  {
    label: 'Person',
    name: { en: 'Person', es: 'Persona' },
    gloss: {
      en: 'Any other person: a journalist, a trafficker, a victim, a lawyer, a citizen.',
      es: 'Cualquier otra persona: periodista, traficante, víctima, abogado, ciudadano.',
    },
    ftmSchema: 'Person',
    sectors: ['CVL', 'JRN', 'CRM', 'BUS', 'EDU', 'LAB', 'REL'],
  },
  {
    label: 'Government',
    name: { en: 'Government', es: 'Gobierno' },
    gloss: {
      en: 'A polity acting as one: a country, a state, a city, the European Union.',
      es: 'Una entidad política que actúa como una sola: un país, un estado, una ciudad, la Unión Europea.',
    },
    ftmSchema: 'PublicBody',
    sectors: ['GOV'],
  },
  {
    label: 'Agency',
    name: { en: 'Agency', es: 'Institución' },
    gloss: {
      en: 'A body of a government: ministry, police, armed force, court, legislature, prosecutor, embassy.',
      es: 'Un órgano de gobierno: ministerio, policía, fuerza armada, tribunal, congreso, fiscalía, embajada.',
    },
    ftmSchema: 'PublicBody',
    sectors: ['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY'],
  },
  {
    label: 'Cartel',
    name: { en: 'Cartel', es: 'Cártel' },
    gloss: {
      en: 'A criminal or armed group that is no state: cartel, faction, gang, designated terrorist organization.',
      es: 'Grupo criminal o armado no estatal: cártel, facción, pandilla, organización terrorista designada.',
    },
    ftmSchema: 'Organization',
    sectors: ['CRM', 'IMG', 'REB', 'UAF'],
  },
  {
    label: 'Organization',
    name: { en: 'Organization', es: 'Organización' },
    gloss: {
      en: 'Every other body: news outlet, company, party, union, association, international organization.',
      es: 'Cualquier otro organismo: medio, empresa, partido, sindicato, asociación, organismo internacional.',
    },
    ftmSchema: 'Organization',
    sectors: ['MED', 'BUS', 'PTY', 'IGO', 'NGO', 'EDU', 'LAB', 'REL', 'MNC'],
  },
  {
    label: 'Place',
    name: { en: 'Place', es: 'Lugar' },
    gloss: {
      en: 'A location that does not act: a city, a border, a port, a region.',
      es: 'Un lugar que no actúa: una ciudad, una frontera, un puerto, una región.',
    },
    ftmSchema: 'Address',
    sectors: [],
  },
];
