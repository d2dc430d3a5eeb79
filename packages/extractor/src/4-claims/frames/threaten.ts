import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make THREATEN. */
export const threatenFrames: readonly Frame[] = readFrames(
  'THREATEN',
  `
threaten : obj with against if : not=life+security+health
warn caution : obj if
warn : against of : not=danger+risk+threat+safety+shortage
menace intimidate bully : obj : mode=violence
vow swear : against : if=revenge+retaliation+vengeance
give issue set deliver : iobj to for : if=ultimatum+warning+deadline+threat
issue make send : against to : if=threat+warning
declare wage : on against : if=war
target : obj : officials=never
prepare plan plot : against on : if=attack+strike+sanction+assault+war+operation
plot conspire scheme : against
vow pledge promise threaten swear : obj against : if=retaliation+retribution+revenge+vengeance+crackdown+punishment+consequence
endanger jeopardize : obj
put : on : if=bounty+price
offer double raise increase announce post : for : if=reward+bounty mode=arrest ctx=legal
threat.n warning.n ultimatum.n menace.n : to against of : 
plot.n conspiracy.n : against
bounty.n reward.n : for on : mode=arrest
authorize approve order : against in : if=operation+strike+action+attack+force ctx=military
put : on : if=notice
put serve : obj on : if=notice
issue give sound send deliver : iobj to for against : if=warning+ultimatum+threat+deadline+notice
brandish dangle raise : against : if=threat+prospect+tariff+sanction
rattle : at : if=saber+sabre
loom : for against
plan intend prepare : for on against : if=sanction+tariff+strike+retaliation
stand : as : if=idly
`,
);
