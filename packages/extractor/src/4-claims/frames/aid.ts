import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make AID. */
export const aidFrames: readonly Frame[] = readFrames(
  'AID',
  `
aid assist : obj
help : obj
fund finance bankroll subsidize : obj
train equip arm supply : obj
donate give contribute : to
provide send supply deliver ship offer extend grant channel funnel : to iobj for with : if=aid+assistance+money+fund+funding+equipment+weapon+arm+food+supply+helicopter+training+relief+vaccine+million+billion+dollar+help+support+loan+ammunition+security+medicine+cash+grant
give grant send lend loan award : iobj to : if=aid+assistance+money+fund+funding+equipment+weapon+food+supply+helicopter+training+relief+vaccine+million+billion+dollar+help+loan+cash+grant+protection+shelter
rescue save evacuate protect shelter harbor shield treat feed house heal escort : obj from
bail_out prop_up : obj
guard secure : obj
back_up : obj
shelter : obj
compensate pay reimburse : obj
help : obj in
aid.n assistance.n help.n funding.n relief.n training.n loan.n : to for
rescue.n protection.n : of
`,
);
