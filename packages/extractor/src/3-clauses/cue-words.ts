import { wordList } from '../words/word-list.ts';

/**
 * Verbs of speech and writing, lemmas: they report by a clause, by a parenthesis ("…, he said, …") and by a quotation.
 * Our own list, read off news prose.
 */
export const speechVerbs: ReadonlySet<string> = wordList(`
say tell add note announce claim argue warn insist declare state assert maintain contend suggest explain acknowledge
admit concede confirm deny report write reply respond answer ask recall remark comment observe stress emphasize emphasise
underscore underline reiterate repeat allege conclude reveal disclose indicate signal testify tweet retweet post caution
counter joke quip boast recommend speculate imply hint mention elaborate clarify affirm attest swear lament exclaim shout chant scream cry holler
yell whisper mutter opine reason surmise inform notify assure remind proclaim profess reaffirm retort recount relay vow pledge
promise threaten complain charge predict estimate agree propose urge demand order rule inquire wonder sneer scoff thunder
fume brag gush interject stipulate theorize hypothesize posit cite quote advise describe narrate confess muse point text
`);

/** Verbs that say next to nothing but that something is said. */
export const plainVerbs: ReadonlySet<string> = wordList(
  'say state add note tell announce claim argue warn insist declare assert contend write explain acknowledge testify tweet allege',
);

/** Those whose participle behind a comma tells what the same speaker says besides: "said it was good, predicting that …". */
export const addingVerbs: ReadonlySet<string> = new Set([
  ...plainVerbs,
  ...wordList(
    'predict suggest stress emphasize emphasise promise vow pledge joke complain caution conclude remark observe',
  ),
]);

/** Those of them that ask or promise: no clause stands before them but in quotation marks. */
export const bindingVerbs: ReadonlySet<string> = wordList('order demand urge agree propose charge threaten advise');

/** Verbs of thought and of showing, lemmas: they report by a clause of their own alone. */
export const thoughtVerbs: ReadonlySet<string> = wordList(`
believe think hope fear expect worry doubt suspect assume feel know learn understand find show see hear realize realise
determine decide guess imagine figure reckon consider prove demonstrate convince persuade teach read remember forget regret
anticipate foresee suppose presume judge hold calculate accept dispute question request stipulate want wish
`);

/** Verbs that take "that" and say nothing: what causes or amounts to a fact. */
export const factualVerbs: ReadonlySet<string> = wordList(
  'ensure mean guarantee make matter happen seem appear turn follow help require let watch cause arrange dictate entail result be do take give bet',
);

/** Those of them that are put into a clause as verbs of saying are: "Mexico, he thinks, will pay". */
export const insertedVerbs: ReadonlySet<string> = wordList(
  'believe think hope fear suspect suppose guess reckon show find',
);

/** Verbs whose infinitive says what was promised, asked for or thought: "vowed to strike", "asked him to leave". */
export const infinitiveVerbs: ReadonlySet<string> = wordList(`
vow pledge promise threaten agree swear offer ask urge order tell demand request want wish hope expect claim advise beg
implore instruct command direct warn propose recommend remind encourage believe report say think allege consider intend
refuse profess invite persuade decide suggest like plan prefer aim declare estimate suspect presume rumor
`);

/** Those of them that ask somebody: "warned people to leave". */
export const askingVerbs: ReadonlySet<string> = wordList(
  'ask urge order tell request advise beg implore instruct command direct warn remind encourage invite persuade',
);

/** Verbs whose gerund says what was done: "denied dumping waste". */
export const gerundVerbs: ReadonlySet<string> = wordList('deny admit acknowledge');

/** Verbs of being for or against something; lemmas. */
export const stanceVerbs: ReadonlySet<string> = wordList(
  'oppose favor favour support endorse defend slam blast mock ridicule question reject',
);

/** Verbs whose object is what was said: "denied the allegations", "announced new sanctions". */
export const objectVerbs: ReadonlySet<string> = new Set([
  ...stanceVerbs,
  ...wordList(
    'deny announce predict demand want describe reiterate propose suggest allege pledge promise acknowledge admit express voice stress emphasize emphasise confess cite mention confirm detail expect anticipate fear claim decry deplore denounce condemn criticize criticise lament praise dismiss tout hail applaud',
  ),
]);

/** What one is for or against, so that to be so says what one thinks of it. */
const measures = wordList(`
ban bill law plan idea proposal policy decision move deal agreement amendment effort merger measure legislation cut tariff
sanction strike war reform treaty repeal resolution rule order program project expansion increase change approach call
ruling record handling remark comment statement claim charge allegation accusation notion suggestion offer request demand
argument criticism theory view use choice practice strategy initiative guarantee tax abortion marriage immigration amnesty
wall withdrawal independence right motive wisdom need assertion characterization impeachment nomination appointment position
`);

/** Those of them that report by some objects alone. */
export const boundObjects: Readonly<Record<string, ReadonlySet<string>>> = {
  claim: wordList(
    'responsibility credit victory innocence ignorance fraud corruption bias privilege immunity success mandate progress',
  ),
  dismiss: wordList(`
    report idea claim allegation suggestion notion charge criticism concern accusation rumor speculation complaint threat
    argument warning fear talk story question attack theory prospect possibility comment tweet finding poll survey
  `),
  // "defended his record", not "defended the bridge"
  ...Object.fromEntries([...stanceVerbs].map((verb) => [verb, measures])),
  // a claim is called untrue, an offer only not taken
  reject: wordList(
    'claim charge allegation accusation notion idea suggestion argument criticism theory assertion characterization comparison',
  ),
  // "denied him bail", "denied the request": what is withheld is not what is said
  deny: wordList(`
    charge allegation accusation claim report rumor assertion suggestion account story wrongdoing involvement responsibility
    guilt knowledge role link tie existence fact it that this collusion misconduct conflict affair plan
  `),
};

/** Verbs that say what somebody is: "called him a liar", "described it as a success". */
export const namingVerbs: ReadonlySet<string> = wordList(
  'call describe label brand dub deem characterize characterise denounce dismiss portray depict decry regard consider condemn refer view see hail defend paint cast frame criticize criticise reject',
);

/** Those of them that say so by "as" alone: "saw the offer as a trap", "referred to him as a friend". */
export const asVerbs: ReadonlySet<string> = wordList(
  'refer view see hail defend paint cast frame criticize criticise reject condemn',
);

/** Verbs whose prepositional phrase is what was said, with its prepositions: "accused him of lying", "called for calm". */
export const prepositionVerbs: Readonly<Record<string, readonly string[]>> = {
  accuse: ['of'],
  blame: ['for', 'on'],
  suspect: ['of'],
  warn: ['of', 'about', 'against'],
  call: ['for', 'on', 'upon'],
  complain: ['of', 'about'],
  boast: ['of', 'about'],
  brag: ['of', 'about'],
  hint: ['at'],
  speak: ['of', 'against'],
  agree: ['with'],
  disagree: ['with'],
  speculate: ['about', 'on'],
  worry: ['about', 'over'],
  wonder: ['about'],
  joke: ['about'],
  hope: ['for'],
  tell: ['of'],
  liken: ['to'],
  criticize: ['for'],
  criticise: ['for'],
  praise: ['for'],
  condemn: ['for'],
  attack: ['for'],
  slam: ['for'],
  blast: ['for'],
  rebuke: ['for'],
  fault: ['for'],
  mock: ['for'],
  ridicule: ['for'],
  scold: ['for'],
  chide: ['for'],
  admonish: ['for'],
  castigate: ['for'],
  applaud: ['for'],
  commend: ['for'],
  thank: ['for'],
  confess: ['to'],
  admit: ['to'],
  insist: ['on'],
  allude: ['to'],
  argue: ['for', 'against'],
  caution: ['against', 'about'],
  advise: ['against'],
  advocate: ['for'],
  plead: ['for'],
  apologize: ['for'],
  apologise: ['for'],
  object: ['to'],
  lash: ['out'],
  push: ['for'],
  ask: ['for'],
  appeal: ['for', 'to'],
};

/** Verbs that report only where a quotation stands beside them: "he went on", "she continued". */
export const turnVerbs: ReadonlySet<string> = wordList('continue begin go finish start laugh sigh smile offer read');

/** Verbs that judge: the words of theirs that stand in quotation marks are the judge's ("praised 'our brave marines'"). */
export const judgingVerbs: ReadonlySet<string> = wordList(`
praise congratulate thank reject condemn hail welcome applaud mock slam blast denounce criticize criticise decry lambast
lament celebrate cheer salute tout rebuke scold ridicule deride attack assail defend blame commend laud discuss
`);

/** Nouns for what somebody says: "Maduro's answer came at once: …". */
export const wordNouns: ReadonlySet<string> = wordList(
  'answer reply response message word statement verdict comment tweet post letter remark reaction retort explanation',
);

/** Nouns that report: "the claim that …". */
export const cueNouns: ReadonlySet<string> = wordList(`
claim statement allegation accusation assertion announcement argument belief comment complaint conclusion contention
declaration denial fear hope idea notion opinion pledge promise prediction remark report rumor suggestion suspicion
testimony threat view vow warning concern admission assurance finding case charge word criticism impression insistence
message pronouncement proposition revelation speculation theory verdict assumption assessment worry doubt expectation
acknowledgment acknowledgement understanding confidence conviction feeling sense hint indication guess
`);

/** Nouns that report by what they are said to be alone: "his answer was that …". */
export const answerNouns: ReadonlySet<string> = wordList(
  'answer response reply reaction excuse explanation stance position',
);

/** Nouns whose infinitive says what was promised or asked for: "a threat to impose tariffs". */
export const infinitiveNouns: ReadonlySet<string> = wordList(
  'promise pledge vow threat offer request demand call warning appeal proposal plea order recommendation invitation refusal desire intention willingness commitment wish',
);

/** Verbs that lend such a noun their subject: "made the case that", "expressed concern that". */
export const lendingVerbs: ReadonlySet<string> = wordList(
  'make issue express voice have hold release publish offer give raise repeat deliver reiterate share advance post',
);

/** Adverbs that give what stands in their clause to somebody who is not named. */
export const hearsayAdverbs: ReadonlySet<string> = wordList('reportedly allegedly supposedly purportedly');

/** Adjectives of thought: "is confident that". */
export const cueAdjectives: ReadonlySet<string> = wordList(
  'confident sure concerned worried convinced certain hopeful optimistic afraid skeptical fearful adamant doubtful positive surprised dismayed disappointed glad happy proud angry alarmed pleased aware unaware sorry grateful unsure',
);

/** Adjectives of will, with an infinitive: "is willing to talk". */
export const willingAdjectives: ReadonlySet<string> = wordList(
  'willing unwilling eager reluctant determined keen hesitant loath loathe',
);

/** Adjectives whose prepositional phrase says what one thinks: "is critical of the plan". */
export const adjectivePrepositions: Readonly<Record<string, readonly string[]>> = {
  critical: ['of'],
  supportive: ['of'],
  dismissive: ['of'],
  wary: ['of'],
  fearful: ['of'],
  skeptical: ['of', 'about'],
  sceptical: ['of', 'about'],
  optimistic: ['about'],
  pessimistic: ['about'],
  hopeful: ['about'],
  confident: ['in', 'of', 'about'],
  concerned: ['about', 'over'],
  worried: ['about', 'over'],
  angry: ['about', 'over', 'at'],
  uneasy: ['about', 'with'],
};

/** Verbs by which somebody is said to be of a mind: "seems confident that". */
export const linkingVerbs: ReadonlySet<string> = wordList('seem appear remain feel sound become');

/** Verbs that only lend another its infinitive: "continues to insist", "appeared to suggest", "declined to say". */
export const raisingVerbs: ReadonlySet<string> = wordList('continue seem appear begin decline');

/** Nouns whose prepositional phrase is what is said, with its prepositions: "his criticism of the police". */
export const nounPrepositions: Readonly<Record<string, readonly string[]>> = {
  allegation: ['of'],
  accusation: ['of'],
  charge: ['of'],
  claim: ['of'],
  suspicion: ['of'],
  warning: ['of', 'about', 'against'],
  fear: ['of', 'about'],
  threat: ['of'],
  denial: ['of'],
  criticism: ['of'],
  condemnation: ['of'],
  denunciation: ['of'],
  praise: ['of', 'for'],
  description: ['of'],
  prediction: ['of'],
  promise: ['of'],
  pledge: ['of'],
  vow: ['of'],
  hope: ['of', 'for'],
  intention: ['of'],
  talk: ['of'],
  call: ['for'],
  demand: ['for'],
  request: ['for'],
  plea: ['for'],
  appeal: ['for'],
  concern: ['about', 'over'],
  worry: ['about', 'over'],
  complaint: ['about', 'of'],
  doubt: ['about'],
  skepticism: ['about', 'of'],
  insistence: ['on'],
};

/** Nouns of "in the words of X", "in her view". */
export const phraseNouns: ReadonlySet<string> = wordList('word view opinion telling');

const SHOWING = wordList(
  'see find show learn know understand go begin want decide like wish prove demonstrate determine teach forget hear realize realise hold read persuade convince consider',
);

/** Whether a cue carries a speaker for the claims in its content: speech and writing, and not what the article itself has found. */
export const isSpeech = (lemma: string): boolean => !SHOWING.has(lemma);
