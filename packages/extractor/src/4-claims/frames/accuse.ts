import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make ACCUSE. */
export const accuseFrames: readonly Frame[] = readFrames(
  'ACCUSE',
  `
accuse : obj : mode=allege
blame : on : beside=on mode=allege
blame fault : obj on for : mode=allege
want : obj : beside=for person ctx=legal mode=allege
pin lay place put : on : if=blame+responsibility+onus mode=allege
criticize criticise condemn denounce decry slam blast rip bash lambaste lambast castigate chide rebuke scold admonish reprimand assail berate deride mock ridicule disparage belittle insult deplore bemoan knock hammer savage skewer excoriate censure vilify pan trash pillory upbraid chastise chasten rail malign smear fault disdain : obj for : mode=disapprove
lash_out hit_out lash rail inveigh : at against : mode=disapprove
take : at : if=aim+shot+swipe+jab mode=disapprove
question doubt dispute challenge : obj comp : mode=disapprove
challenge : obj : alone mode=disapprove
complain : about of comp : mode=disapprove
charge indict arraign prosecute impeach : obj with : ctx=legal mode=allege
try : obj : alone ctx=legal mode=allege
hold find vote : obj : beside=in if=contempt ctx=legal mode=allege
cite : obj : if=contempt ctx=legal mode=allege
file bring press : against : if=charge+lawsuit+suit+case+complaint+indictment+motion ctx=legal mode=allege
launch mount deliver unleash issue : on against at : if=scathing+verbal+blistering+tirade+rebuke+broadside+diatribe+condemnation mode=disapprove
express voice issue : of : if=condemnation+rejection+criticism+outrage mode=disapprove
head lead chair : into : if=inquiry+investigation+probe mode=investigate
find rule : against : ctx=legal mode=allege
summon call_in : obj : if=ambassador+diplomat+envoy+consul+attaché+chargé mode=disapprove ctx=diplomatic
interrogate grill : obj : mode=investigate
monitor : obj : person mode=investigate
look : into : mode=investigate
decry bemoan condemn denounce : obj
distrust despise loathe hate detest denigrate dismay alarm : obj : mode=disapprove
sue : obj : ctx=legal mode=allege
investigate probe scrutinize examine audit inspect : obj into : mode=investigate
open launch conduct lead begin : into against of on : if=investigation+probe+inquiry+inquest mode=investigate
suspect : obj of : alone mode=allege
allege claim : comp against : mode=allege not=responsibility+victory+credit+win+success+defeat
implicate link tie connect : obj : person mode=allege
implicate link connect : in to : mode=allege
describe brand label call deem dub portray cast paint depict characterize declare denounce slam blast dismiss deride condemn mock ridicule criticize : obj : if=fallacy+terrorism+crime+slander+scam+farce+sham+witch-hunt+travesty+blackmail+extortion+propaganda+artist+lapdog+rigged+treasonous+inappropriate+assault+attack+shocking+misguided+counterproductive+duplicitous+irrational+insane+pathetic+phony+charlatan+puppet+traitor+clown+stooge+lackey+outlaw+menace+cheat+manipulator+illegitimate+racist+liar+criminal+enemy+terrorist+thug+corrupt+dictator+threat+disgrace+irresponsible+reckless+dangerous+illegal+wrong+unfair+shameful+hypocrite+hypocritical+coward+disaster+mistake+inhumane+cruel+unacceptable+outrageous+absurd+nonsense+hoax+killer+tyrant+monster+evil+weak+failure+bully+joke+fraud+lie+unconstitutional+hostile+stupid+dishonest+crooked+sick+disgusting+horrible+terrible+bad+worst+unjust+immoral+deplorable+appalling+provocation+provocative+ridiculous+desperate+unlawful+violation+aggression+aggressor+thief+loser+incompetent+negative+harsh+biased+fake+false+untrue+crazy+animal+shame+embarrassment+toxic+vile+hateful+xenophobic+sexist+unhelpful+dummy+idiot+fool+moron+madman+maniac+lunatic+slob+pig+rat+scum+naive+cynical+brutal+barbaric+genocide+colonialism+extremist+conman+con-man+crook+swindler+danger+tool+grubber+invader+invasion+usurper+mafia+trafficker+narco+murderer+assassin+rapist+plague+cancer+parasite+vermin+coup+hunt+witch+obstruction+nut+crackpot+delusional+deranged+unfit+unhinged+ignorant+inept+reprehensible+abhorrent+repugnant+heinous+nefarious+baseless+groundless+unfounded+smear+distraction+charade+circus+sideshow+stunt+ploy+gimmick+cover-up+fantasy+fiction+waste+boondoggle+draconian+un-american+unpatriotic+betrayal+insult+provocateur+aggressor+warmonger+spy+imperialist+colonialist+fascist+communist+socialist+autocrat+authoritarian+despot+regime+cruel+callous+heartless+inhuman+infamous+arbitrary+unilateral+excessive+disproportionate+destabilizing+unjustified+abuse+overreach+power-grab+grab+bluff+bluster+hysterical+pandering+partisan+politicized+divisive+destructive+damaging+harmful mode=disapprove
hold : obj : if=responsible+accountable mode=allege
cite : obj : beside=for
object : to
voice express raise : about over at with : if=question+concern+anger+alarm+outrage+frustration+displeasure+dismay+doubt+criticism+disappointment mode=disapprove
complain : to
clash spar feud : with : officials=only mode=disapprove
ding zing : obj for : mode=disapprove
lament regret : obj : mode=disapprove
mock taunt needle jeer heckle boo : obj : mode=disapprove
single_out lambast dress_down call_out : obj : mode=disapprove
target hit knock go_after : obj : officials=only mode=disapprove
go : after : mode=disapprove
pick : with : if=fight mode=disapprove
point : at : if=finger mode=disapprove
poke make : at of : if=fun mode=disapprove
deliver give : to : if=lecture+rebuke+scolding+warning mode=disapprove
shame vilify demonize : obj : mode=disapprove
discredit undermine : obj : mode=disapprove officials=only
shoot_back snap_back hit_back : at : mode=disapprove
compare liken : obj to : if=hitler+nazi+dictator+terrorist+gestapo+stalin+mobster mode=disapprove
contradict rebut refute : obj : mode=disapprove
finger : obj : mode=allege
attack : obj : mode=disapprove officials=only
attack : obj : beside=for mode=disapprove
vent rant fume gripe grumble : about at over : mode=disapprove
feud.n spat.n quarrel.n run-in.n : with : mode=disapprove
scrutiny.n : of over on : mode=investigate
attack.n : on against of : mode=disapprove if=campaign+verbal+personal+twitter+rhetorical+partisan+political+scathing+blistering+withering+racist+tweet+word
hunt track : obj : person mode=investigate
wage : on against : if=campaign+smear
expose : obj : mode=allege
confront : obj : mode=disapprove
tear lay rip : into : mode=disapprove
take_on : obj : mode=disapprove officials=only
take : on : mode=disapprove person objectless
go_after : obj : mode=disapprove
lodge register file deliver : with to : if=protest+complaint+objection+alarm+concern+displeasure+dissatisfaction mode=disapprove ctx=diplomatic
allegation.n accusation.n charge.n complaint.n claim.n suspicion.n : against comp : mode=allege
indictment.n case.n lawsuit.n suit.n : against : mode=allege ctx=legal
criticism.n condemnation.n denunciation.n rebuke.n critique.n censure.n : of against from : mode=disapprove
investigation.n probe.n inquiry.n inquest.n : of into against : mode=investigate
trial.n prosecution.n : of : ctx=legal mode=allege
anger.n outrage.n frustration.n concern.n : at with over about : mode=disapprove
condemnation.n criticism.n denunciation.n : of for
critical.a dismissive.a suspicious.a skeptical.a contemptuous.a wary.a : of : mode=disapprove
angry.a furious.a upset.a frustrated.a disappointed.a : with at : mode=disapprove
critic.n opponent.n : of : mode=disapprove
convey relay : to : if=discontent+displeasure+anger+outrage+concern+protest mode=disapprove
say write tweet : about of : if=liar+disgrace+shame mode=disapprove
call_out : obj for : mode=disapprove
label brand : obj : beside=as mode=disapprove
take : with : if=issue+exception+umbrage mode=disapprove
take : at : if=swipe+shot+aim mode=disapprove
take : against : if=legal+court+disciplinary mode=allege ctx=legal
launch start initiate open bring file : against : if=action+proceeding+infringement mode=allege ctx=legal
find hold : obj : if=guilty+liable mode=allege
let unload round : on : if=loose mode=disapprove
unload round pounce : on : objectless mode=disapprove
take : obj : if=task mode=disapprove
go : against on at : if=tirade+rant mode=disapprove
launch deliver unleash embark go : into on against at about : if=tirade+rant+diatribe+broadside mode=disapprove
heap pour pile throw cast train turn shower dump : on upon at : if=scorn+criticism+contempt+derision+ridicule+abuse+blame+doubt+aspersion+shade+suspicion+fire+ire+insult+anger mode=disapprove
cast : as : if=villain+scapegoat+culprit mode=disapprove
direct aim level hurl fling sling lob train : at against toward : if=barb+criticism+insult+accusation+charge+allegation+jab+invective+fire+ire+anger+attack+complaint+rebuke+broadside+blame+remark+epithet+tirade+threat mode=disapprove
lock : with : if=horn mode=disapprove
trade exchange : with : if=barb+insult+jab+accusation+word+blow+recrimination mutual mode=disapprove
trade exchange : : if=barb+insult+jab+accusation+recrimination mutual mode=disapprove
clash spar feud tussle wrangle squabble bicker quarrel spat : with : officials=only mutual mode=disapprove
draw attract earn provoke prompt spark trigger face : subj : agent=from if=criticism+condemnation+ire+fire+rebuke+outrage+backlash+anger+scorn+complaint+fury mode=disapprove
come : subj : agent=from if=fire+criticism+attack+scrutiny mode=disapprove
anger infuriate frustrate irk irritate annoy enrage outrage incense dismay upset rankle rile vex exasperate displease : subj : agent=obj mode=disapprove
rebuke.n swipe.n jab.n dig.n broadside.n barb.n tirade.n diatribe.n insult.n slap.n : to at against on of : mode=disapprove
animosity.n hostility.n antipathy.n resentment.n hatred.n contempt.n disdain.n enmity.n antagonism.n : toward towards against for : mode=disapprove
discontent.n displeasure.n dissatisfaction.n disappointment.n disgust.n fury.n rage.n dismay.n unhappiness.n : with at over toward : mode=disapprove
disillusioned.a fed_up.a displeased.a unhappy.a outraged.a incensed.a infuriated.a dissatisfied.a dismayed.a disgusted.a appalled.a annoyed.a irritated.a : with at by comp : mode=disapprove
disappointed.a troubled.a frustrated.a angry.a upset.a : by in with at comp : mode=disapprove
find : obj : if=fault mode=disapprove beside=with
find : with : if=fault mode=disapprove
give : to iobj : if=rebuke+reprimand+scolding+dressing-down mode=disapprove
belittle lampoon caricature scorn sneer vituperate revile decry repudiate second-guess second_guess lacerate flay pummel eviscerate : obj : mode=disapprove
sneer scoff jeer : at : mode=disapprove
face : subj : agent=by+from if=charge+indictment+lawsuit+prosecution+suit ctx=legal mode=allege
open file lodge initiate : against : if=case+charge+complaint+impeachment+grievance+appeal ctx=legal mode=allege
turn : against : objectless mode=disapprove
have reserve offer save : for about : if=harsh+scathing+tough+choice+stern+criticism mode=disapprove
tear_into lay_into light_into sail_into lace_into : obj : mode=disapprove
mischaracterize misrepresent caricature malign impugn besmirch : obj : mode=disapprove
testify : against : ctx=legal mode=allege
publish air repeat circulate : against : if=allegation+accusation+charge+claim mode=allege
attack.n assault.n shot.n salvo.n : on against at : mode=disapprove officials=only
difference.n disagreement.n dispute.n quarrel.n feud.n row.n : with : mode=disapprove
surveillance.n monitoring.n scrutiny.n : of over : mode=investigate
count.n : against : mode=allege ctx=legal
`,
);
