import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make CONSULT. */
export const consultFrames: readonly Frame[] = readFrames(
  'CONSULT',
  `
meet : obj with : mutual
meet : between : mutual
talk speak chat confer converse : with to : mutual
discuss : with : mutual
consult : obj with : mutual
negotiate renegotiate bargain haggle : with : mutual
hold have conduct resume start begin open continue convene reopen relaunch restart : with between : if=talk+meeting+summit+conversation+discussion+dialogue+negotiation+call+consultation+conference+session+exchange+phone+dinner+lunch+breakfast mutual
host receive : obj : mode=visit not=letter+money+payment+bribe+report+million+$+aid+support+training+order+call+message+warning+threat+complaint+vote+sentence+criticism+praise+award+share+percent+information+word+application+request+offer+invitation+email+petition+proposal
welcome greet : obj : person mode=visit not=decision+move+step+release+news+statement+ruling+agreement+deal+effort+offer+invitation+return+announcement+appointment+nomination+arrest+report+proposal+plan+support
entertain : obj : person
visit tour : obj to : mode=visit ctx=diplomatic
travel fly journey head go come : to : itself mode=visit
arrive land : in : mode=visit
phone telephone call ring : obj : alone itself mode=phone not=meeting+election+vote+strike
make place : to with : if=call+phone mode=phone
pay make : to : if=visit+trip mode=visit
sit_down huddle dine lunch golf : with : mutual
shake : with : if=hand mutual
brief debrief : obj
mediate broker : between : mode=third-party
liaise communicate correspond engage : with : mutual
interview : obj
testify : before to on in
appear : before to
address : obj : itself not=driver+cause+root+condition+lack+demand+allegation+claim+issue+problem+crisis+concern+question+need+challenge+threat+matter+violence+migration
join : obj in : if=talk+meeting+summit mutual
sit gather : with : mutual
write : to
hear : from
come : to with : if=face mutual
touch.n communication.n : with : mutual
attend : in of with : if=meeting+summit+talk+conference+dialogue mode=visit
mediate launch offer : between : if=mediation mode=third-party
engage contact notify : obj with
inform brief alert : obj
meeting.n talk.n talks.n summit.n conversation.n discussion.n dialogue.n negotiation.n consultation.n dinner.n lunch.n exchange.n contact.n : with between of : mutual
call.n phone.n : with : mode=phone mutual
visit.n trip.n tour.n : to with : mode=visit
testimony.n : before to
briefing.n : to for with
interview.n : with
stand appear : beside alongside
appear : with
lead head : to : if=delegation mode=visit ctx=diplomatic
conference.n press_conference.n : with : mutual
come meet : with : if=face mutual
face_off : with : mutual
respond reply : to : if=question+letter+request+inquiry+message
send write deliver pen dispatch fire_off : to iobj : if=letter+memo+note+email+e-mail+telegram
reach_out : to : objectless
negotiate : to : if=accession+entry+membership
arrival.n : in at : mode=visit
notification.n letter.n : to from
come meet : to with : if=face+face-to-face mutual
`,
);
