import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make REJECT. */
export const rejectFrames: readonly Frame[] = readFrames(
  'REJECT',
  `
reject rebuff spurn dismiss turn_down rule_out repudiate snub shun ignore veto nix scoff : obj
decline refuse : obj : not=comment+say+answer+respond+discuss+elaborate+speculate+name+identify+provide+specify+disclose+give+speak+talk+reveal+confirm+offer+reply+describe+share+put+interview
oppose resist defy counter : obj
deny dispute refute contradict : obj : if=claim+allegation+accusation+charge+report+assertion+suggestion+account+version+story+testimony
deny refuse : iobj obj : if=visa+entry+access+request+asylum+permission+application+bid+appeal+petition+motion+bail
object : to
vote : against
block thwart defeat kill filibuster sabotage derail torpedo scuttle sink doom : obj : if=legislation+amendment+package+reform+compromise+measure+proposal+nomination+bill+proposal+deal+resolution+motion+plan+effort+vote+legislation+aid+order+appointment
overrule overturn strike_down reverse : obj : ctx=legal
balk bristle : at
disagree differ : with
push_back fight_back fire_back hit_back : against on at
fight : obj : if=plan+proposal+nomination+effort+bill+order+policy+subpoena
stand_up : to
withhold : from
skip snub boycott : with of : if=meeting+summit+dinner+lunch+talk+ceremony+reception
break part : with : person
part : with : if=way+company
shut_out freeze_out brush_off brush_aside shrug_off wave_off wave_away : obj
walk : from out
cancel call_off scrap : with : if=meeting+summit+visit+trip+talk
disavow disown renounce : obj
contest : obj : not=area+territory+town+city+region+seat+election
rejection.n refusal.n denial.n opposition.n veto.n objection.n resistance.n defiance.n : of to by from
opposed.a resistant.a averse.a : to
throw_out toss_out toss quash annul void invalidate nullify : obj : ctx=legal
block halt : obj : not=flow+entry+influx+stream+passage+migration+immigration+spread+traffic+smuggling
rule : against : ctx=legal
cancel call_off scrap postpone : to : if=visit+trip+tour+flight
pull walk back drop bow : out_of : if=talk+summit+negotiation+meeting+discussion+dialogue
pull_out back_out back_away back_off walk_away walk_out withdraw : from of : if=talk+summit+negotiation+meeting+discussion+dialogue
renege walk_away back_out : on from of
deny refuse : to : if=permission+visa+entry+access+asylum+recognition
violate breach flout defy : obj : if=ban+resolution+agreement+order+embargo+truce+ceasefire+deal
resist rebuff snub defy spurn : obj : if=effort+pressure+demand+call+attempt+push+bid+overture
decline refuse : obj : if=invitation+request+offer+visit+meeting+demand+permission+visa
stand : in : if=way
stymie frustrate stonewall stall foil obstruct scotch : obj : if=effort+plan+bid+agenda+attempt+nomination+bill+push+inquiry+investigation+probe+request
odd.n loggerhead.n : with
pour : on : if=water
turn : on : if=back
distance : from : if=himself+herself+itself+themselves
defy : obj : not=logic+expectation+gravity+odd
`,
);
