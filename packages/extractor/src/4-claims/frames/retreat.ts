import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make RETREAT. */
export const retreatFrames: readonly Frame[] = readFrames(
  'RETREAT',
  `
release free liberate emancipate : to obj : mode=release not=video+statement+report+footage+document+photo+photograph+image+picture+name+record+detail+transcript+audio+memo+memorandum+letter+list+plan+data+figure+email+message+result+finding+copy+tape+recording+book+ad+advertisement+information+material+proposal+budget+poll+survey+study+file+identity+sketch
return : obj to : if=body+prisoner+hostage+land+asset mode=return
withdraw retreat pull_out pull_back pull : from : mode=withdraw
evacuate : obj from : if=embassy+troop+force mode=withdraw
resign step_down quit : from as over : mode=resign
lift end remove repeal revoke rescind scrap roll_back ease : on against from : if=sanction+tariff+ban+embargo+restriction+blockade+curfew+duty+levy+measure
reopen open : to with : if=border+embassy+crossing mode=access
demobilize disarm surrender : to : mode=disarm
lay_down : to : if=arm+weapon mode=disarm
surrender : to
cease declare observe : with : if=fire+ceasefire+truce mode=ceasefire
admit let allow : obj : if=inspector+observer+monitor+rapporteur mode=access
abandon : obj
leave : obj : mode=withdraw
exit : obj : mode=withdraw
return reinstate : iobj to
release.n liberation.n : of from : mode=release
withdrawal.n retreat.n pullout.n : from of : mode=withdraw
resignation.n : from of : mode=resign
ceasefire.n cease-fire.n truce.n : with between : mode=ceasefire
fire.n : with between : if=cease mode=ceasefire
pull take withdraw remove bring : out out_of from : if=army+troop+force+soldier+contingent+peacekeeper mode=withdraw
pull take : out out_of from : if=army+troop+force+soldier mode=withdraw
let : obj : if=go mode=release
give hand return cede send : to : if=back mode=return
give hand return cede : to : if=island+land+territory+mask+artifact+body+remains mode=return
let allow : comp : if=go mode=release
give hand : to back : if=back mode=return
stop cease halt : on with : if=fire+attack+offensive mode=ceasefire
observe declare announce agree : with : if=truce+ceasefire mode=ceasefire
give grant : iobj to : if=access mode=access
surrender : to : if=arsenal+weapon+arm mode=disarm
lift end remove call_off suspend : of : if=blockade+boycott+siege+ban+embargo+occupation
reduce cut lower trim roll_back : on against : if=tariff+duty+levy+sanction+restriction
return hand_back give_back repatriate : to : if=painting+artifact+artefact+antiquity+sculpture+statue+relic+manuscript+skull+coin+treasure+remains+property+fund+money+aircraft+vehicle+weapon+territory+land+province mode=return
declare announce call proclaim observe extend : in with : if=ceasefire+cease-fire+truce+cessation mode=ceasefire
`,
);
