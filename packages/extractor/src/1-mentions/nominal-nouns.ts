import type { ActorLabel } from '@cartograph/model';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Lemmas of nouns that stand for the government of the country beside them: "the Mexican government". */
export const governmentNouns: ReadonlySet<string> = words(
  'government administration authority regime presidency negotiator diplomat',
);

/** Lemmas that mean the government only in the plural and with a country: "Mexican officials". */
export const officialNouns: ReadonlySet<string> = words('official leader lawmaker negotiator diplomat');

/** Lemmas that stand for an armed force or police of the country beside them, with the phrase the gazetteer has for it. */
export const forceNouns: ReadonlyMap<string, string> = new Map([
  ['troops', 'armed forces'],
  ['troop', 'armed forces'],
  ['soldier', 'armed forces'],
  ['military', 'armed forces'],
  ['army', 'army'],
  ['navy', 'navy'],
  ['marine', 'navy'],
  ['police', 'police'],
  ['forces', 'armed forces'],
]);

/** Lemmas of bodies that a definite phrase takes up again: "the agency". */
export const bodyNouns: ReadonlyMap<string, readonly ActorLabel[]> = new Map<string, readonly ActorLabel[]>([
  ['agency', ['Agency']],
  ['department', ['Agency']],
  ['ministry', ['Agency']],
  ['bureau', ['Agency']],
  ['court', ['Agency']],
  ['committee', ['Agency']],
  ['panel', ['Agency']],
  ['commission', ['Agency', 'Organization']],
  ['embassy', ['Agency']],
  ['company', ['Organization']],
  ['firm', ['Organization']],
  ['bank', ['Organization']],
  ['newspaper', ['Organization']],
  ['network', ['Organization']],
  ['paper', ['Organization']],
  ['outlet', ['Organization']],
  ['magazine', ['Organization']],
  ['organization', ['Organization', 'Cartel']],
  ['organisation', ['Organization', 'Cartel']],
  ['union', ['Organization']],
  ['party', ['Organization']],
  ['university', ['Organization']],
  ['group', ['Cartel', 'Organization']],
  ['cartel', ['Cartel']],
  ['gang', ['Cartel']],
  ['militia', ['Cartel']],
  ['faction', ['Cartel']],
  ['country', ['Government']],
  ['nation', ['Government']],
  ['state', ['Government']],
  ['city', ['Government', 'Place']],
  ['kingdom', ['Government']],
  ['republic', ['Government']],
]);

/** Lemmas of people whose number and part in events make an actor that is only described. */
export const peopleNouns: ReadonlyMap<string, ActorLabel> = new Map<string, ActorLabel>([
  ...[
    ...words(`migrant immigrant refugee asylum-seeker seeker student protester protestor demonstrator civilian victim resident citizen journalist reporter activist
    child woman man girl boy people person family worker farmer voter supporter critic teacher doctor tourist hostage prisoner detainee inmate suspect passenger driver neighbor
    villager lawyer expert analyst advocate teenager teen youth mother father parent relative widow businessman consumer patient survivor witness pilot crew adviser aide
    smuggler trafficker dealer criminal hitman gunman attacker assailant kidnapper bomber hacker shooter killer sicario drug-trafficker addict rioter looter follower viewer
    participant reader listener alien cop learner kid guy artist musician actor author writer singer athlete player fan guest host visitor passenger traveler prisoner slave settler
    nun priest pastor missionary scientist nurse employee retiree veteran fisherman truck-driver vigilante contractor customer user investor scholar dissident exile
    crowd mob mourner marcher miner trucker juror captor hijacker arsonist sniper robber bandit bootlegger neighbour taxpayer pilgrim trader deserter defector`),
  ].map((word) => [word, 'Person'] as const),
  ...[
    ...words(`agent officer official soldier troop policeman judge prosecutor senator lawmaker congressman legislator deputy minister governor mayor diplomat ambassador marine
    guard bodyguard commander general secretary senator representative negotiator envoy marshal sheriff trooper investigator spokesman spokeswoman spokesperson president candidate councilman
    peacekeeper commando paratrooper sailor detective regulator auditor delegation delegate magistrate`),
  ].map((word) => [word, 'Official'] as const),
  ...[
    ...words(
      `cartel gang militant insurgent terrorist rebel guerrilla extremist mobster gangster jihadist fighter militia militiaman faction paramilitary separatist`,
    ),
  ].map((word) => [word, 'Cartel'] as const),
  ...[
    ...words(
      `police force forces army navy military court tribunal agency embassy consulate prosecutor prosecution patrol squad troops unit team law-enforcement jury judiciary ministry parliament junta`,
    ),
  ].map((word) => [word, 'Agency'] as const),
  ...[
    ...words(
      `company firm group network outlet organization media press opposition coalition bank union newspaper manufacturer retailer airline nonprofit ngo`,
    ),
  ].map((word) => [word, 'Organization'] as const),
  ...[...words(`ally government nation country state authority`)].map((word) => [word, 'Government'] as const),
]);

/** Plurals that may take up several actors: "both leaders". */
export const pairNouns: ReadonlyMap<string, 'person' | 'government' | 'body' | 'any'> = new Map([
  ['leader', 'person'],
  ['president', 'person'],
  ['man', 'person'],
  ['woman', 'person'],
  ['official', 'person'],
  ['senator', 'person'],
  ['minister', 'person'],
  ['lawmaker', 'person'],
  ['politician', 'person'],
  ['country', 'government'],
  ['nation', 'government'],
  ['government', 'government'],
  ['neighbor', 'government'],
  ['ally', 'government'],
  ['state', 'government'],
  ['agency', 'body'],
  ['cartel', 'body'],
  ['group', 'body'],
  ['gang', 'body'],
  ['organization', 'body'],
  ['side', 'any'],
]);
