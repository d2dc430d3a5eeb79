import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make SUPPORT. */
export const supportFrames: readonly Frame[] = readFrames(
  'SUPPORT',
  `
support back back_up endorse champion : obj
boost : obj : person
have express voice place put : in : if=confidence+faith+trust
praise commend applaud hail laud compliment congratulate salute celebrate honor extol cheer thank : obj
recognize recognise : obj : not=need+problem+fact
welcome embrace : obj
defend : obj from : not=border+country+interest+right
approve ratify : obj
sign : with : if=agreement+deal+treaty+pact+accord+memorandum+memo+declaration ctx=diplomatic mutual
sign seal conclude : between : if=agreement+deal+treaty+pact+accord+memorandum mutual
stand side align : with by behind
vouch campaign stump fundraise : for
rally : behind around
vote : for : without=against
express voice offer reaffirm reiterate show : for to with : if=support+solidarity+backing+appreciation+gratitude+sympathy+condolence+confidence+respect+thanks
trust admire respect like love : obj : alone
appreciate credit : obj
uphold : obj
award bestow present confer give : to on upon iobj : if=medal+honor+honour+award+prize+order+title+decoration+knighthood
stand_up stick_up speak_up : for
cozy warm : to
join : in : if=support
accept : obj of
sympathize : with
congratulate : obj on
vindicate validate affirm : obj
tout : obj
side : with
encourage : obj : alone
bless : obj
acclaim esteem revere : obj
echo : obj
lobby advocate : for : person
agree : with : alone
blessing.n applause.n support.n backing.n praise.n endorsement.n approval.n solidarity.n gratitude.n admiration.n recognition.n : for of from with
defense.n : of
supportive.a grateful.a thankful.a appreciative.a proud.a : of to for
supporter.n backer.n : of
pleased.a glad.a happy.a delighted.a : comp with about
welcoming.a : of
heap lavish shower pour : on upon : if=praise+compliment+accolade+plaudit+tribute
heap lavish shower : obj : beside=with
give throw lend offer : to behind iobj : if=support+backing+blessing+endorsement+weight+vote+credit+praise+thumbs-up+ovation+applause
pay : to : if=tribute+homage
win earn draw get receive gain garner secure : subj : agent=from if=praise+backing+support+endorsement+applause+accolade+plaudit
come : to : if=defense+defence+aid
stand : behind : objectless
credit : with : person
gift present give hand award : iobj to : if=plaque+trophy+bouquet+flower+award+medal
defend : obj : alone not=border+country+interest+right+decision+move+policy+record+territory
root cheer pull : for
believe : obj : if=denial+assurance+word+claim+explanation
express voice : in : if=confidence+trust+faith
praise.n endorsement.n backing.n : for of from
favor.n favour.n defence.n : of
side.n : with
win gain secure earn : subj : agent=of if=support+backing+endorsement+blessing
`,
);
