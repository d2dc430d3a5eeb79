import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make AGREE. */
export const agreeFrames: readonly Frame[] = readFrames(
  'AGREE',
  `
agree : to on comp with : mutual
broker hash_out work_out iron_out : with between : if=deal+agreement+accord+pact+treaty+truce+compromise+ceasefire+plan mutual
reach strike ink cut clinch finalize negotiate hammer_out : with between : if=deal+agreement+accord+pact+treaty+truce+compromise+understanding+consensus+settlement mutual
make : with : if=deal+pact+peace mutual
pledge promise vow commit : to iobj obj
offer : iobj to obj
assure reassure : obj iobj
guarantee : iobj to
invite : obj : ctx=diplomatic
propose : to with : if=talk+meeting+deal+cooperation+dialogue+summit
volunteer : to
welcome : obj : if=offer+proposal+invitation
accept : obj from of : if=offer+proposal+invitation+deal+demand+request
seek pursue favor : with : if=dialogue+cooperation+relation+relationship+tie+peace+partnership+deal+agreement+talk
deepen forge build establish cultivate strengthen enhance expand boost bolster improve restore rebuild reset : with between : if=cooperation+relation+relationship+tie+partnership+collaboration+coordination+alliance+trade mutual
look_forward : with to
schedule arrange plan : with between : if=meeting+talk+visit+summit+call+trip mutual
agreement.n deal.n accord.n pact.n understanding.n truce.n compromise.n : with between to : mutual
promise.n pledge.n offer.n commitment.n assurance.n guarantee.n vow.n : to
invitation.n : to
willingness.n readiness.n : with to
open.a committed.a willing.a ready.a : to with
optimistic.a hopeful.a : about with
secure extract win announce near negotiate finalize conclude : with between : if=deal+agreement+accord+pact+treaty+truce+compromise+understanding+arrangement mutual
vow promise pledge : obj : if=support+solidarity+assistance+backing
extend : to : if=invitation+olive+hand+offer
express signal voice indicate : with to : if=willingness+readiness+openness
close : with : if=deal mutual
come : with : if=term+agreement mutual
`,
);
