import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make AID. */
export const aidFrames: readonly Frame[] = readFrames(
  'AID',
  `
aid assist : obj
help : obj comp
airlift supply deploy send : to in : if=peacekeeper+peacekeeping+doctor+medic+relief ctx=peacekeeping
set_up open build establish : in for : if=hospital+clinic+shelter+camp
announce increase double boost : for in to : if=aid+funding+assistance+donation+relief
participate serve : in : if=peacekeeping
fund finance bankroll subsidize : obj
train equip arm supply : obj
donate contribute : to
provide supply : to iobj with for : not=statistic+figure+number+document+record+transcript+testimony+data+preview+report+excerpt+account+explanation+reason+comment+answer+list+name+cover+intelligence+information+evidence+detail+update+opportunity+example+statement+cover+tip
send deliver ship give extend channel funnel lend loan award : iobj to for : if=aid+assistance+money+fund+funding+equipment+weapon+arm+food+supply+helicopter+training+relief+vaccine+million+billion+dollar+$+€+euro+help+support+loan+ammunition+security+medicine+cash+grant+donation+package+jet+tank+missile+shelter+protection+ventilator
treat : obj : person
rescue save evacuate protect shelter harbor shield feed heal escort : obj from
bail_out prop_up : obj
guard secure : obj
shelter : obj
compensate pay reimburse : obj
help : obj in
do : for iobj : if=favor+favour+bidding+dirty
aid.n assistance.n help.n funding.n training.n loan.n : to for
relief.n : to for : not=welcome+comic+big+great
sponsorship.n funding.n financing.n training.n arming.n : of
rescue.n protection.n : of
appropriate allocate earmark disburse approve : for to : if=money+fund+funding+aid+assistance+million+billion+dollar+$+package+loan
do : for : if=work+bidding
receive get accept obtain : subj : agent=from if=aid+assistance+money+fund+funding+million+billion+dollar+$+€+£+donation+grant+loan+weapon+arm+ammunition+training+relief+asylum+refuge+medicine+vaccine+equipment not=bribe+threat
send deliver ship : to iobj : not=speech+address+remark+sermon+lecture+verdict+blow+citizen+national+immigrant+asylum-seeker+worker+letter+message+delegation+envoy+ambassador+note+signal+representative+team+email+warning+bill+case+person+man+woman+migrant+prisoner+congratulation+condolence+invitation+request+proposal+text+tweet+agent+people+official+military+army+navy+guard+police+marine+troop+soldier+force+missile+warship+drone+plane+jet+criminal+rapist+drug+fentanyl+heroin+cocaine+problem+family+child+student+refugee+wave
provide approve send release unlock give deliver : to for iobj : if=aid+relief+assistance+package+grant+loan+lifeline
pump inject pour funnel : into : if=million+billion+money+dollar+aid
come : to : if=rescue
bankroll underwrite sponsor : obj
`,
);
