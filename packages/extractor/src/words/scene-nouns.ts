import type { ActorLabel } from '@cartograph/model';
import { wordTable } from './word-list.ts';

/** Nouns for a stretch of ground, a settlement, a building or a way: "the camp", "a highway". */
const PLACES = `
camp city town village hospital clinic school university campus airport airfield airstrip runway base outpost barracks compound headquarters building house home apartment
hotel restaurant church mosque temple cathedral prison jail cell courthouse courtroom station checkpoint crossing border frontier bridge road highway street avenue route
tunnel port harbor harbour dock pier canal river lake reservoir dam sea gulf bay coast coastline island peninsula mountain hill valley desert forest jungle field farm ranch
province region district county municipality neighborhood neighbourhood suburb outskirts capital area zone territory homeland site location position facility
factory warehouse laboratory lab refinery plant mine pipeline market shop store bakery square plaza park stadium museum palace castle fort fortress cemetery grave
ward room office bunker trench hideout safehouse shelter refuge enclave stronghold terrain land ground vicinity shore beach continent gate entrance ridge cave
`;

/** Nouns for those who act together without a name: "the coalition", "the international community". */
const BODIES = `
coalition community partner party side regime enemy command squadron battalion brigade regiment division platoon convoy fund clan tribe audience workforce prosecution
defense perpetrator backer proliferator players organisation organization institution agency ministry department media press outlet opposition leadership
alliance bloc staff delegation commission tribunal committee council board panel airman crew public society electorate population resistance insurgency
charity foundation association federation institute corporation business industry newspaper broadcaster website
`;

/** Nouns for one who is seen alone or counted. */
const PEOPLE = `
citizen civilian individual member resident sheikh imam hero heir successor predecessor colleague friend companion wounded dead injured casualty fatality native descendant
operative recruit captive bystander pedestrian motorist customer buyer seller expatriate founder speaker dancer cook maid tribesman peshmerga proponent opponent nominee recipient
`;

/** Lemmas of nouns for places, bodies and people that other lists leave out, by what they are. */
export const sceneNouns: ReadonlyMap<string, ActorLabel> = wordTable<ActorLabel>([
  ['Place', PLACES],
  ['Organization', BODIES],
  ['Person', PEOPLE],
]);
