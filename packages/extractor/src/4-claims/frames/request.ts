import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make REQUEST. */
export const requestFrames: readonly Frame[] = readFrames(
  'REQUEST',
  `
ask beg implore beseech : obj : infinitive
ask beg press petition lobby plead push pressure : obj : beside=for
seek invite : obj : if=meeting+talk+help+assistance mode=meet
ask beg : obj : if=help+permission+support+money+return+extradition+release+apology+aid
ask beg plead : for comp
urge exhort press pressure push prod coax lobby petition : obj comp
encourage : obj : infinitive
warn caution advise : obj : infinitive
prompt : obj : infinitive
demand : from of obj comp
request seek solicit : from of obj
call : on upon
call : for comp : objectless
appeal : to
turn : to : if=help+aid+support+assistance
order instruct command : obj
compel force : obj : infinitive
force bring drag coax : obj : if=table
require oblige : of
oblige : obj : infinitive
insist : on that comp
want need require : obj : infinitive
advise counsel : obj
recommend : to comp
challenge dare : obj : infinitive
plead : with
remind : obj
summon subpoena : obj : ctx=legal
propose suggest : to comp
convince persuade : obj : infinitive
lean : on
keep put pile apply exert maintain ratchet_up step_up increase : on against : if=pressure
question grill : obj : person mode=yield
nudge cajole : obj
advocate agitate campaign push lobby : for comp
claim : from
apply : to for
seek request ask apply claim : in : if=asylum+refuge
tell : obj : infinitive
tell order instruct : obj : infinitive
set give : for to : if=deadline+condition
pressure.n : obj on to for
demand.n request.n call.n appeal.n plea.n petition.n application.n : to on for from of
order.n : to
push.n : for
file submit make send issue : iobj to with : if=request+petition+demand+appeal+call+plea
issue : for : if=warrant+arrest
hope : comp obj
hopeful.a : comp
prodding.n urging.n insistence.n behest.n prompting.n : obj on
have make : comp : bare
ask put raise pose : iobj obj to with : if=question
face draw field : subj : agent=from if=question
get : obj : infinitive not=chance+opportunity+right
give : iobj obj : if=hour+day+week+month+year not=deadline+ultimatum+warning+chance infinitive
dissuade deter discourage : obj : beside=from
demand request : iobj
demand.n request.n call.n appeal.n plea.n insistence.n : comp
put place bring exert keep ratchet_up pile turn_up : on upon : if=pressure+heat+screw
issue make send deliver renew repeat reiterate : to on for comp : if=appeal+plea+call+demand+request
mount wage : on : if=pressure
set impose : on for : if=deadline+condition
seek demand want : from : if=answer+explanation+information+clarification+apology+assurance+guarantee+commitment+help+asylum+concession
press push prod pressure press grill : obj : beside=on
press push : obj : beside=over
serve hit slap : obj : if=subpoena beside=with
issue send serve : to on : if=subpoena
authorize empower permit : obj : infinitive
direct : obj : infinitive
`,
);
