import type { ActorLabel } from '@cartograph/model';
import { wordList, wordTable } from './word-list.ts';

/** Lemmas of nouns that stand for the government of the country beside them: "the Mexican government". */
export const governmentNouns: ReadonlySet<string> = wordList(
  'government administration authority regime presidency negotiator diplomat',
);

/** Lemmas that mean the government only in the plural and with a country: "Mexican officials". */
export const officialNouns: ReadonlySet<string> = wordList('official leader lawmaker negotiator diplomat');

/** Lemmas that stand for an armed force or police of the country beside them, with the phrase the gazetteer has for it. */
export const forceNouns: ReadonlyMap<string, string> = wordTable([
  ['armed forces', 'troops troop soldier military forces'],
  ['army', 'army'],
  ['navy', 'navy marine'],
  ['police', 'police'],
]);

/** Lemmas of bodies that a definite phrase takes up again: "the agency". */
export const bodyNouns: ReadonlyMap<string, readonly ActorLabel[]> = wordTable<readonly ActorLabel[]>([
  [['Agency'], 'agency department ministry bureau court committee panel embassy'],
  [['Agency', 'Organization'], 'commission'],
  [['Organization'], 'company firm bank newspaper network paper outlet magazine union party university'],
  [['Organization', 'Cartel'], 'organization organisation'],
  [['Cartel', 'Organization'], 'group'],
  [['Cartel'], 'cartel gang militia faction'],
  [['Government'], 'country nation state kingdom republic'],
  [['Government', 'Place'], 'city'],
]);

/** Lemmas of people whose number and part in events make an actor that is only described. */
export const peopleNouns: ReadonlyMap<string, ActorLabel> = wordTable<ActorLabel>([
  [
    'Person',
    `migrant immigrant refugee asylum-seeker seeker student protester protestor demonstrator civilian victim resident citizen journalist reporter activist
    child woman man girl boy people person family worker farmer voter supporter critic teacher doctor tourist hostage prisoner detainee inmate suspect passenger driver neighbor
    villager lawyer expert analyst advocate teenager teen youth mother father parent relative widow businessman consumer patient survivor witness pilot crew adviser aide
    smuggler trafficker dealer criminal hitman gunman attacker assailant kidnapper bomber hacker shooter killer sicario drug-trafficker addict rioter looter follower viewer
    participant reader listener alien cop learner kid guy artist musician actor author writer singer athlete player fan guest host visitor passenger traveler prisoner slave settler
    nun priest pastor missionary scientist nurse employee retiree veteran fisherman truck-driver vigilante contractor customer user investor scholar dissident exile
    crowd caravan mob mourner marcher miner trucker juror captor hijacker arsonist sniper robber bandit bootlegger neighbour taxpayer pilgrim trader deserter defector`,
  ],
  [
    'Official',
    `agent officer official soldier troop policeman judge prosecutor senator lawmaker congressman legislator deputy minister governor mayor diplomat ambassador marine
    guard bodyguard commander general secretary senator representative negotiator envoy marshal sheriff trooper investigator spokesman spokeswoman spokesperson president candidate councilman
    peacekeeper commando paratrooper sailor detective regulator auditor delegation delegate magistrate`,
  ],
  [
    'Cartel',
    `cartel gang militant insurgent terrorist rebel guerrilla extremist mobster gangster jihadist fighter militia militiaman faction paramilitary separatist`,
  ],
  [
    'Agency',
    `police force forces army navy military court tribunal agency embassy consulate prosecutor prosecution patrol squad troops unit team law-enforcement jury judiciary ministry parliament junta`,
  ],
  [
    'Organization',
    `company firm group network outlet organization media press opposition coalition bank union newspaper manufacturer retailer airline nonprofit ngo`,
  ],
  ['Government', `ally government nation country state authority`],
]);

/** Nouns for many people at one place, which "of" or a noun before says who they are: "a group of migrants". */
export const collectionNouns: ReadonlySet<string> = wordList('group caravan crowd throng band procession contingent');

/** Plurals that may take up several actors: "both leaders". */
export const pairNouns: ReadonlyMap<string, 'person' | 'government' | 'body' | 'any'> = wordTable<
  'person' | 'government' | 'body' | 'any'
>([
  ['person', 'leader president man woman official senator minister lawmaker politician'],
  ['government', 'country nation government neighbor ally state'],
  ['body', 'agency cartel group gang organization'],
  ['any', 'side'],
]);

/** Of these, what in the plural takes up all whom "and" joined before: "Hurd and McSally … the lawmakers". */
export const joinedNouns: ReadonlySet<string> = wordList('lawmaker senator minister president governor official');
