import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make CONCEDE. */
export const concedeFrames: readonly Frame[] = readFrames(
  'CONCEDE',
  `
apologize apologise : to for
concede yield give_in cave capitulate bow relent : to on obj
acquiesce accede submit : to
back_down back_off back_away : from on
drop withdraw abandon renounce waive : against from to on for : if=demand+charge+claim+objection+opposition+case+lawsuit+threat+request+appeal
pardon forgive exonerate absolve clear : obj from
commute : of for obj : if=sentence
dismiss throw_out toss_out toss quash drop void overturn vacate : against : if=case+charge+indictment+lawsuit+suit+complaint+conviction+sentence ctx=legal
pause delay postpone suspend defer hold_off put_off : on against with for : if=tariff+sanction+duty+levy+measure+deportation+strike+plan
exempt spare : obj from
grant give award : iobj to : if=citizenship+visa+residency
grant : iobj to : if=clemency+amnesty+pardon+asylum+waiver+extension+reprieve+concession+exemption+immunity
make offer : to : if=concession
allow permit let : obj
express : to : if=regret+remorse+apology
apologise : obj
soften relax ease : on toward towards : if=stance+position+tone+demand
admit acknowledge : to
accommodate placate appease mollify : obj
acquit : obj
backtrack : on
restore : to with : if=access+aid+relation
apology.n concession.n pardon.n clemency.n amnesty.n reprieve.n exemption.n waiver.n : to for
grant give : iobj to : if=permission+approval+authorization+authorisation+citizenship+consent+leave+bail+residency+immunity+autonomy
reverse reconsider : against on : if=decision+policy+ban
back_off back_away backtrack retreat step_back walk_back : from on : if=threat+demand+ultimatum
`,
);
