const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that report speech, thought or writing; lemmas. */
export const cueVerbs: ReadonlySet<string> = words(`
say tell add note announce claim argue warn insist declare state assert maintain contend suggest explain acknowledge
admit concede confirm deny report write reply respond answer ask believe think hope fear expect predict estimate vow
pledge promise threaten recall remark comment observe stress emphasize emphasise underscore reiterate repeat allege accuse
complain conclude find reveal disclose indicate signal testify tweet post caution charge counter joke quip boast agree
propose recommend urge demand order rule know learn understand feel see worry doubt deny speculate imply hint mention
point cite quote describe call continue begin go elaborate clarify affirm attest swear lament exclaim shout yell
whisper mutter opine reason surmise suspect assume decide determine want wish demand inform notify assure remind convince
persuade teach hear read show proclaim profess reaffirm retort recount relay
`);

/** Nouns that report: "the claim that …". */
export const cueNouns: ReadonlySet<string> = words(`
claim statement allegation accusation assertion announcement argument belief comment complaint conclusion contention
declaration denial fear hope idea news notion opinion pledge promise prediction remark report rumor suggestion suspicion
testimony threat view vow warning concern fact admission assurance finding
`);

/** Cues that carry a speaker for the claims in their content: speech and writing, not mere thought of the article's own. */
export const isSpeech = (lemma: string): boolean =>
  !['see', 'find', 'show', 'learn', 'know', 'understand', 'go', 'begin', 'want', 'decide'].includes(lemma);
