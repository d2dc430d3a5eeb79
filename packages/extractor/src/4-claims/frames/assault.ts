import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make ASSAULT. */
export const assaultFrames: readonly Frame[] = readFrames(
  'ASSAULT',
  `
kill murder slay slaughter massacre exterminate : obj : not=agreement+deal+bill+job+plan+program+law+project+effort+treaty+pact+accord+measure+proposal+act+industry+economy+hope+chance+amendment+legislation+pipeline+idea+talk
assassinate : obj : mode=assassinate
execute behead decapitate lynch : obj : mode=execute
hang : obj : mode=execute not=effigy+portrait+picture+banner+flag+poster+sign+hat+head+hope
attack : obj : officials=never
assault ambush : obj :
bomb shell bombard airstrike blow_up : obj : mode=explosives ctx=military
shoot gun_down shoot_down : obj at on : mode=firearms
fire : at on into : mode=firearms
annihilate obliterate eradicate eliminate crush pummel pound besiege terrorize overpower maul bludgeon flog cane strangle : obj
hit target pound : obj with in : if=missile+rocket+drone+airstrike+strike+artillery+bomb+mortar+shell ctx=military
storm overrun : obj : ctx=military
use : against on : if=force+bomb+missile+gas+weapon+drone+violence ctx=military
hold use : obj : if=hostage+shield+captive mode=abduct
slam crash ram drive : into : if=truck+car+vehicle+plane+van
beat : obj : mode=beat officials=never not=campaign+election+race+primary+contest+vote+caucus+runoff+point+poll+ballot+road+target+deal+mark+ground+high+low+record
stab club punch kick : obj : mode=beat not=road+target+deal+mark+ground+high+low+record
poison gas : obj : mode=unconventional
torture mutilate : obj : mode=torture
kidnap abduct hijack : obj : mode=abduct
take hold : obj : if=hostage mode=abduct
rape molest : obj : mode=sexual
wound injure maim : obj
hurt harm : obj : person
invade overrun conquer : obj : ctx=military
destroy demolish raze burn torch sink wreck devastate sabotage : obj : mode=destroy not=plan+deal+agreement+bill+proposal+effort+talk+negotiation+chance+nomination+legislation+reputation+career+credibility+summit+law
clash skirmish battle fight : with : mutual officials=never
launch carry_out conduct mount stage order unleash commit perpetrate commence wage : on against in at : if=attack+warfare+strike+airstrike+assault+bombing+offensive+raid+shelling+invasion+massacre+bombardment+missile ctx=military
open : on at : if=fire mode=firearms
strike : obj : not=deal+agreement+balance+tone+chord+pose+accord+bargain+compromise ctx=military
exchange : with : if=fire+gunfire+shot mutual
defeat : obj : ctx=military officials=never not=campaign+election+race+primary+contest+vote+caucus+runoff+point+poll+ballot
vanquish repel : obj : ctx=military
tear_gas : obj : mode=crowd-control
fight wage : against on with : if=war+battle ctx=military
war : with against
intensify resume continue renew : of on against : if=attack+bombardment+shelling+airstrike+offensive+assault ctx=military
bombardment.n : of : ctx=military
killing.n murder.n assassination.n slaying.n massacre.n slaughter.n execution.n beheading.n : of
attack.n : on against of : ctx=military not=campaign+verbal+personal+twitter+rhetorical+partisan+political+scathing+blistering+withering+racist+tweet+word
assault.n strike.n airstrike.n bombing.n ambush.n offensive.n shelling.n : on against of : ctx=military
kidnapping.n abduction.n : of : mode=abduct
poisoning.n : of : mode=unconventional
torture.n rape.n : of
invasion.n : of : ctx=military
war.n warfare.n clash.n battle.n : with against between : mutual ctx=military not=trade+tariff+price+culture+word+bidding+twitter+legal+court+custody+election+campaign+political+budget+funding
responsible.a : for : if=death+killing+attack+murder+massacre+bombing+kidnapping+disappearance
take_out : obj
claim take : for : if=responsibility
fire lob shoot launch hurl : into at on over across : if=gas+rocket+missile+shot+bullet+shell+mortar+projectile+grenade+stone+rock
knife hack slash : obj : mode=primitive
spray riddle : obj : mode=firearms
drop : on : if=grenade+bomb+explosive mode=aerial
shell : obj with : mode=heavy-weapons
gas : obj : mode=unconventional
drive : out obj from : if=bosniak+people+villager+population mode=cleansing
impose mount tighten maintain : on in against around : if=blockade+siege
campaign.n : against on : if=air+bombing+military+aerial+airstrike ctx=military
`,
);
