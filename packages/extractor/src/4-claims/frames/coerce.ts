import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make COERCE. */
export const coerceFrames: readonly Frame[] = readFrames(
  'COERCE',
  `
arrest detain apprehend nab capture recapture rearrest jail imprison incarcerate intern take_in round_up collar bust catch lock_up book : obj : mode=arrest
take : obj : if=custody+prisoner mode=arrest
deport expel repatriate banish turn_back turn_away : obj to : mode=deport ctx=migration
drag haul : obj from : person mode=arrest
remove : obj from : mode=deport
separate : obj from : ctx=migration
seize confiscate impound expropriate forfeit intercept nationalize : from obj of : mode=seize
freeze : of obj : if=asset+account mode=seize
raid storm search ransack : obj : mode=seize
dismantle disrupt crush suppress repress quash curb : obj : mode=restrict ctx=crime
crack_down clamp_down : on
restrict limit constrain subjugate annex occupy : obj : mode=restrict
ban prohibit outlaw bar : obj from : mode=ban
censor silence gag muzzle : obj : mode=censor
hack spy surveil wiretap eavesdrop bug : obj on upon into : mode=cyber ctx=intelligence
extort blackmail rob steal defraud coerce : obj from : ctx=crime
target combat fight battle pursue chase hunt : obj : itself ctx=crime officials=never not=war+battle
harass persecute oppress discriminate torment : obj against : ctx=repression
evict displace uproot : obj from
smuggle traffic : into to obj : ctx=trafficking
withhold : from obj : mode=withhold not=support+judgment+comment+identity+name+endorsement+vote+approval+consent+recognition+praise
cage interrogate : obj : mode=arrest
commandeer take_over usurp : obj from : mode=seize
seize take gain : of over : if=control mode=seize not=house+senate+congress
besiege blockade cordon_off : obj : mode=restrict
declare impose : in on over : if=siege+emergency mode=martial-law
prolong extend renew tighten : on against : if=sanction+restriction+embargo mode=restrict
close shut shut_down seal : to with obj : if=border+crossing+airspace+port mode=restrict
interfere meddle intervene : in : ctx=political_institutions
quarantine : obj : mode=restrict
infiltrate penetrate : obj
strip search : obj
enslave exploit : obj
handcuff shackle : obj : mode=arrest
police : obj
arrest.n detention.n capture.n imprisonment.n : of by : mode=arrest
deportation.n removal.n : of : mode=deport ctx=migration
seizure.n confiscation.n : of from : mode=seize
raid.n crackdown.n : on against : mode=restrict
occupation.n annexation.n : of : mode=restrict
interference.n meddling.n : in : ctx=political_institutions
extortion.n persecution.n harassment.n oppression.n : of
send fly turn push drive : obj : if=back+home person mode=deport ctx=migration
fly expel send : obj : if=migrant+deportee+prisoner+detainee+deportation+gangster mode=deport ctx=migration
strip : obj of : if=immunity+citizenship+right mode=restrict
take_away strip : from of obj : if=right+freedom+citizenship+license mode=restrict
tear_down bulldoze : obj
freeze : of obj : if=account+asset mode=seize
outlaw : obj : mode=ban
confine : obj : mode=restrict
fence_off block_off : obj : mode=restrict
impose declare : on in over : if=curfew mode=curfew
place put : obj under : if=law mode=martial-law
take : obj : if=captive mode=arrest
spread : in against about : if=report+rumor+lie+disinformation+falsehood mode=misinformation
break : into : mode=cyber if=server+system+network+account+computer
hack : obj into : mode=cyber
force bundle shove herd push : obj : beside=onto person
force bundle shove herd : obj : beside=into person
abolish disband dissolve defund : obj : mode=ban
rein_in : obj : mode=restrict
declare impose extend enforce proclaim : in on across over : if=curfew+siege+emergency+lockdown+blackout
outlaw ban proscribe : obj : if=party+group+newspaper+organization+organisation+movement+outlet+channel
return send bus transport transfer ship fly deport shuttle ferry : obj to : if=migrant+immigrant+asylum-seeker+seeker+refugee+deportee+family+child+minor+alien person mode=deport ctx=migration
disperse tear_gas hold_back turn_back push_back force_back block stall kettle : obj : person mode=restrict
deprive starve rob : obj of : ctx=repression
obtain seize collect gather get subpoena : from of for : if=phone+record+email+data+communication+file mode=seize
put throw hold place keep : obj : if=jail+prison+detention+custody+arrest+bar mode=arrest
force drive hound chase : obj : if=exile+home+country mode=deport
shutter shut_down close_down muzzle : obj : mode=censor
jailing.n imprisonment.n repression.n suppression.n persecution.n detainment.n roundup.n : of : mode=arrest
purge : obj of from : ctx=repression
campaign.n : of against : if=repression+intimidation+harassment+terror
`,
);
