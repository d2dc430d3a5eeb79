import { wordList } from '../words/word-list.ts';

// Verbs and nouns whose infinitive, clause or object tells how the deed below them is put; lemmas.

/** The deed is to come: "plans to extradite". */
export const planningWords: ReadonlySet<string> = wordList(`
plan intend aim vow pledge promise agree commit decide prepare seek want hope expect propose offer threaten set schedule
pledge swear determine resolve arrange undertake volunteer prepare look go mean await poise slate due ready eager willing
plan_on plot conspire scheme promise decision intention commitment pledge vow promise agreement readiness willingness proposal offer threat goal
bid ambition bound likely expect resolve preparation desire serious
`);

/** The deed may be: "is considering sanctions". */
export const pondering: ReadonlySet<string> = wordList(`
consider weigh mull contemplate ponder discuss debate explore study examine suggest float think entertain review evaluate
possibility option chance prospect risk consideration likelihood idea notion talk able allow permit authorize let fear worry wish
`);

/** The deed will not be: "refused to extradite". */
export const refusing: ReadonlySet<string> = wordList(`
refuse decline reject balk resist rule_out oppose object refusal rejection unwilling reluctant reluctance balk_at
`);

/** The deed did not come to be: "failed to arrest". */
export const failing: ReadonlySet<string> = wordList(`
fail avoid stop cease neglect forget prevent unable failure inability refrain forgo forego halt quit omit short
hold_back
`);

/** With "from", somebody is kept from the deed: "barred Texas from arresting migrants". */
export const preventing: ReadonlySet<string> = wordList(`
block bar ban keep prohibit forbid deter discourage dissuade restrain preclude enjoin hinder inhibit disqualify exempt stop
prevent
`);

/** The deed is put off: "delayed imposing tariffs". */
export const delaying: ReadonlySet<string> = wordList(`
delay postpone defer put_off hold_off hold_off_on pause suspend shelve
`);

/** With a doer of its own below them, somebody wants the deed of another: "wants Mexico to extradite him". */
export const wishing: ReadonlySet<string> = wordList(`
want need like wish prefer love
`);

/** Said to be wished, they are done: "I want to thank Mexico", "would like to congratulate her"; lemmas. */
export const performatives: ReadonlySet<string> = wordList(`
thank congratulate commend praise applaud salute apologize apologise condemn
`);

/** Somebody wants the deed of another: "urged Mexico to extradite". */
export const demanding: ReadonlySet<string> = wordList(`
ask urge demand call call_on call_for press pressure order request require tell push implore beg beseech direct instruct
exhort appeal insist recommend advise encourage force compel command invite petition plead demand request call order
lobby challenge advocate need prod
`);

/** The deed is an accusation: "accused of killing". */
export const alleging: ReadonlySet<string> = wordList(`
accuse suspect charge allege blame indict implicate accusation allegation charge suspicion claim fault
`);

/** A measure is ended: "lifted the tariffs". */
export const ending: ReadonlySet<string> = wordList(`
lift drop pause suspend cancel end halt remove ease postpone delay rescind revoke withdraw scrap waive relax abandon
put_off shelve freeze repeal terminate reverse call_off roll_back hold_off_on stop defer
`);

/** Verbs that only carry the noun below them, the subject being the doer: "hold talks". */
export const lightVerbs: ReadonlySet<string> = wordList(`
hold have make take impose launch carry_out conduct give offer issue announce reach mount file bring pay lead
undertake perform begin start open place put deliver express voice lodge do execute stage order levy slap unleash lay
host convene join attend pose continue resume provide send extend set_up seek announce enact unveil strike commit arrange plan
propose threaten consider mull weigh schedule pursue deepen strengthen expand boost increase raise step_up ramp_up renew
pledge promise want demand request
`);

/** Verbs whose subject undergoes the noun below them: "face sanctions", "received criticism from". */
export const receivingVerbs: ReadonlySet<string> = wordList(`
face receive suffer draw get undergo attract endure accept escape avoid win earn welcome
`);

/** Verbs that tell of their object what it did: "accused Mexico of", "thanked Quito for". */
export const givesReasons: ReadonlySet<string> = wordList(`
accuse suspect charge blame criticize condemn denounce thank praise commend laud applaud convict acquit indict fault
sanction punish arrest
`);

/** Encounters in or after which somebody does something else: "in a call with Petro, Trump said"; lemmas. */
export const encounters: ReadonlySet<string> = wordList(`
meeting talk talks call conversation summit discussion negotiation visit trip tour interview dinner lunch breakfast phone
cooperation coordination collaboration conjunction partnership concert consultation conference
`);

/** Verbs of going somewhere, "for" an encounter: "left for a summit with"; lemmas. */
export const going: ReadonlySet<string> = wordList(`
go come travel fly head leave depart arrive return gather host invite land
`);

/** Wishes at which somebody else acts: "at the request of Washington", "on the orders of the colonel"; lemmas. */
export const demands: ReadonlySet<string> = wordList(`
request behest urging insistence invitation order demand instruction prodding prompting suggestion command
`);

/** Help that somebody else gives to a deed: "with the help of the DEA, marines captured him"; lemmas. */
export const helps: ReadonlySet<string> = wordList(`
help assistance support aid backing blessing approval protection endorsement confidence trust sympathy
`);

/** What somebody says to or of another: "criticism from Democrats", "threats from Iran"; lemmas. */
export const messages: ReadonlySet<string> = wordList(`
accusation allegation criticism condemnation rebuke complaint praise threat warning pressure objection opposition
pushback invitation denunciation
`);

/** Texts that say what whoever makes them says: "passed a resolution condemning Russia"; lemmas. */
export const texts: ReadonlySet<string> = wordList(`
resolution statement letter law bill order decree speech report motion declaration communique article editorial op-ed
memo message tweet video petition proclamation measure
`);

/** Verbs by which a message is met, each with its preposition: "ran into complaints from", "dismissed criticism from". */
export const meetingVerbs: ReadonlyMap<string, string> = new Map([
  ['run', 'into'],
  ['meet', 'with'],
  ...['respond', 'react', 'reply', 'bow', 'yield'].map((verb): [string, string] => [verb, 'to']),
  ...'dismiss reject ignore defy deflect rebuff resist withstand brush_off brush_aside shrug_off'
    .split(' ')
    .map((verb): [string, string] => [verb.replace('_', ' '), '']),
]);

/** Verbs by which whoever was asked, offered or ordered something answers: "agreed to the request"; with particle. */
export const answering: ReadonlySet<string> = wordList(`
accept agree reject refuse rebuff dismiss ignore defy deny decline turn_down comply heed honor honour grant resist welcome
answer acquiesce accede bow yield consent obey follow spurn brush_off shrug_off respond snub
`);
