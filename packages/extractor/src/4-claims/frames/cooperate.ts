import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make COOPERATE. */
export const cooperateFrames: readonly Frame[] = readFrames(
  'COOPERATE',
  `
cooperate collaborate work partner coordinate team_up team join_forces ally : with : mutual
work : alongside : mutual
extradite hand_over turn_over transfer render : to : ctx=legal
deliver surrender : to : if=suspect+fugitive+prisoner+trafficker+criminal+son+leader+killer ctx=legal
extradite : obj : ctx=legal
share exchange swap trade : with : if=intelligence+information+data+evidence+document+prisoner+intel+detail mutual ctx=intelligence
trade : with : ctx=economic mutual
join : obj in : if=force+coalition+operation+effort+alliance+fight+investigation
begin start hold conduct undertake : with between : if=exercise+drill+maneuver+patrol mutual ctx=military
hold conduct begin start stage undertake patrol : : if=joint mutual ctx=military
patrol sail train : with alongside : mutual ctx=military
enlist facilitate : obj
run conduct launch carry_out mount : with : if=operation+patrol+exercise+drill+investigation+raid mutual ctx=military
pass provide give feed hand leak : to with iobj : if=intelligence+information+tip+evidence+document ctx=intelligence
plead : to
assist aid help : in with : if=investigation+probe
sell export ship : to : ctx=economic
buy purchase import : from : ctx=economic
invest : in : ctx=economic
repatriate : to
implement enforce honor respect comply abide : with by of : ctx=diplomatic
do : with : if=business
cooperation.n collaboration.n coordination.n partnership.n conjunction.n concert.n partner.n : with between of : mutual
extradition.n transfer.n handover.n surrender.n : to : ctx=legal
work.n : with
operation.n exercise.n drill.n patrol.n investigation.n raid.n mission.n manhunt.n : with between of : if=joint mutual
create form set_up establish launch : with between : if=group+commission+committee+council+panel+mechanism mutual ctx=diplomatic
extradite hand_over transfer : to : agent=from ctx=legal
alliance.n : with between : mutual
trade.n : with between : mutual ctx=economic
cooperative.a : with
take accept receive : from : if=deportee+migrant+prisoner+detainee ctx=migration
take accept receive pocket : from : if=bribe+money+payoff+payment+kickback+cash ctx=corruption
pay : obj to : if=bribe+kickback+million+cash+money ctx=corruption
bribe : obj : ctx=corruption
launder smuggle move traffic : for : ctx=crime
act side conspire collude : with : ctx=crime mutual
spy operate fight : for alongside
alliance.n complicity.n collusion.n conspiracy.n : with between : mutual
band_together team_up join_forces unite cooperate collaborate : with : mutual
join unite : with : if=force+hand mutual
dealing.n dealings.n : with : mutual
exercise.n game.n drill.n maneuver.n : with between of : if=joint+war+military mutual ctx=military
join : obj in : if=campaign+mission+war+fight+bloc+pact+strike ctx=military
`,
);
