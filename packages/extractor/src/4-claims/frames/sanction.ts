import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make SANCTION. */
export const sanctionFrames: readonly Frame[] = readFrames(
  'SANCTION',
  `
sanction blacklist : obj : ctx=economic
designate classify : obj : ctx=terrorism
list : obj : beside=as ctx=terrorism
label brand : obj : if=terror beside=as ctx=terrorism
tariff tax penalize fine punish : obj : ctx=economic
impose slap levy place put reimpose announce apply order : on against : if=sanction+tariff+duty+embargo+penalty+levy+fine+ban+tax+restriction ctx=economic
raise increase hike : on against from : if=tariff+duty+tax ctx=economic
convict sentence condemn : obj to : mode=convict ctx=legal
find : obj : if=guilty mode=convict ctx=legal
expel : obj : mode=expel
recall : from to obj : if=ambassador mode=withdraw ctx=diplomatic
sever break cut cut_off break_off suspend end freeze downgrade : with to from : if=relation+tie+diplomatic+contact+cooperation+aid+talk+assistance+funding+dialogue mode=discontinue ctx=diplomatic
cut cut_off cut_back reduce suspend withhold slash freeze halt trim end : to for : if=payment+aid+assistance+funding+fund+money mode=discontinue
suspension.n halt.n freeze.n termination.n cut.n reduction.n : to for with from : if=aid+assistance+funding+fund+cooperation+link+tie+relation mode=discontinue
withdraw pull_out exit leave quit : from of with : if=agreement+deal+treaty+pact+accord mode=withdraw
pull opt : out_of : if=agreement+deal+treaty+pact+accord mode=withdraw
decertify delist downgrade : obj
retaliate : against
take impose adopt : against : if=action+measure+countermeasure+step ctx=economic
revoke strip cancel withdraw : of from for obj : if=asylum+credential+visa+citizenship+license+status+passport+clearance mode=withdraw
disqualify bar exclude : obj from : ctx=legal
suspend : obj : mode=discontinue
embargo : obj : ctx=economic
isolate : obj : ctx=diplomatic
sanction.n tariff.n counter-tariff.n embargo.n penalty.n levy.n : on against : ctx=economic
duty.n : on against : if=import+export+anti-dumping+antidumping+customs+countervailing+punitive+retaliatory+tariff ctx=economic
designation.n : of : ctx=terrorism
conviction.n sentencing.n : of : mode=convict ctx=legal
expulsion.n : of : mode=expel
retaliation.n : against
halt stop suspend ban block cut restrict curb : from of : if=import+purchase+export+shipment ctx=economic
put place add : obj : if=list+blacklist+watchlist ctx=terrorism
declare name : obj : if=terrorist+persona+grata+organization+fugitive ctx=terrorism
throw_out kick_out expel : obj : if=diplomat+ambassador+envoy+consul+attaché mode=expel ctx=diplomatic
quit leave exit abandon : obj : mode=withdraw ctx=diplomatic
slap hit punish target strike : obj : if=sanction+tariff+duty+penalty+fine ctx=economic
hit slap punish : obj : beside=with ctx=economic
target : obj : if=sanction
revoke strip cancel deny : obj of from : if=citizenship+nationality+passport+visa+status+credential mode=withdraw
cut cut_off cancel suspend freeze halt end pull : to for : if=aid+assistance+funding+fund+money+sale+shipment+support+cooperation mode=discontinue
sever break end suspend : : if=relation+tie mutual mode=discontinue ctx=diplomatic
order tell instruct direct ask : obj : if=ambassador+diplomat+envoy+consul+attaché+chargé infinitive mode=expel ctx=diplomatic
strip : obj : if=citizenship+nationality+title+rank+clearance+immunity mode=withdraw
strip : obj : beside=of mode=withdraw
war.n : against on with : if=trade+tariff not=talk+truce mode=discontinue ctx=economic
adopt pass approve enact endorse : against over on : if=sanction+embargo ctx=economic
`,
);
