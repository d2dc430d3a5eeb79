import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make MOBILIZE. */
export const mobilizeFrames: readonly Frame[] = readFrames(
  'MOBILIZE',
  `
deploy station mobilize dispatch : to against along in at on into near for around toward : ctx=military mode=troops
deploy mobilize : against : ctx=military mode=troops
send rush order move redeploy shift fly : to into along near off : if=military+platoon+brigade+team+regiment+squad+division+peacekeeper+contingent+vessel+fleet+bomber+submarine+trooper+troop+soldier+force+marine+guard+army+navy+warship+ship+destroyer+carrier+drone+agent+police+reinforcement+jet+aircraft+battalion+unit+trooper+guardsman+asset ctx=military mode=troops
amass mass build_up gather : along at on near against : if=troop+force+army ctx=military
reinforce fortify : obj : if=border+base+garrison+position+troop+frontier+army+defense+presence ctx=military
militarize : obj : ctx=military
patrol : obj : ctx=military
surround encircle : obj : ctx=military
put : on : if=alert
test launch fire : over near : if=missile+rocket ctx=military mode=weapons
conduct hold stage : near in against : if=exercise+drill+maneuver ctx=military
develop build test : against : if=missile+weapon+bomb ctx=cbrn mode=weapons
deployment.n mobilization.n buildup.n dispatch.n : to along against in of on at : ctx=military mode=troops
call_up activate mobilize : against : if=militia+reserve+reservist mode=militia
move wheel bring : up_to to toward facing : if=launcher+rocket+missile+battalion+tank+troop mode=weapons
take_up take : against : if=arm mode=militia ctx=military
station place : near within : if=fighter+jet+bomber+missile mode=weapons
`,
);
