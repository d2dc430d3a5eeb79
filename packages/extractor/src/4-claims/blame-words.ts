import { wordList } from '../words/word-list.ts';

/** Adjectives and nouns that blame whoever is said to be so; lemmas. Our own list. */
export const blamingPredicates: ReadonlySet<string> = wordList(`
racist liar criminal corrupt dishonest reckless irresponsible dangerous wrong unfair cruel inhumane immoral shameful
disgraceful disgrace hypocrite hypocritical coward cowardly incompetent ignorant arrogant cynical ruthless brutal
barbaric illegal unlawful unconstitutional unacceptable outrageous absurd ridiculous stupid foolish naive weak hostile
aggressive unbecoming provocative guilty responsible complicit negligent careless unprepared untrustworthy unreliable
unfit crooked deplorable disgusting despicable terrible horrible awful disastrous divisive deceitful misleading
disingenuous evil tyrant dictator thug bully killer murderer terrorist traitor threat danger enemy menace failure
disaster mistake monster thief cheat fraud puppet loser joke nightmare culprit problem aggressor hoax lie betrayal
abuse provocation violation crime insult outrage scandal tragedy farce blackmail extortion slander terrorism genocide manipulator illegitimate unjust undemocratic authoritarian treasonous warmonger aggression rogue dealer trafficker kingpin gangster mobster assassin rapist hostility animus contempt bigotry prejudice
disinformation misinformation propaganda sham circus charade stunt ploy gimmick overreach hypocrisy incompetence negligence recklessness cowardice deception bigot xenophobic
xenophobia racism unhinged delusional unpatriotic un-American inept callous heartless draconian
`);

/** Verbs that blame whoever is said to do so; lemmas. */
export const blamingVerbs: ReadonlySet<string> = wordList(`
betray lie mislead deceive undermine violate endanger harm damage abandon ignore neglect fail exploit abuse cheat
steal weaken jeopardize sabotage incite provoke inflame embolden enable harbor tolerate mishandle mismanage botch
squander overstep exaggerate distort fabricate manipulate conceal cover_up discriminate demonize scapegoat insult
disrespect humiliate bully blackmail meddle interfere intimidate destabilize poison ruin wreck bungle cave
pander politicize stonewall obstruct smear slander misuse worsen stoke foment sow
hide flout break trample circumvent skirt evade disregard renege backtrack dodge deflect whitewash gaslight collude conspire
plagiarize embezzle defraud swindle double-cross backstab capitulate appease coddle prolong aggravate exacerbate
`);

/** Verbs that blame whoever is said not to do so: "the Democrats did not care"; lemmas. */
export const omittingVerbs: ReadonlySet<string> = wordList(`
care act listen cooperate comply deliver help protect honor respect abide understand budge lead
`);

/** Verbs by which something bad is one's own doing, as their object: "uses unfair tactics"; lemmas. */
export const doingVerbs: ReadonlySet<string> = wordList(`
use commit make do have run wage tell spread show create cause impose conduct take peddle push practice practise pursue
perpetrate mount launch give put play employ engineer stage orchestrate perpetuate adopt pass break
`);

/** Adjectives that blame even before a name: "crooked Hillary", "the dishonest media"; lemmas. */
export const slurs: ReadonlySet<string> = wordList(`
crooked corrupt dishonest lying racist fake failing murderous tyrannical brutal rogue evil criminal disgraceful disgusting
pathetic incompetent phony illegitimate repressive despotic barbaric bloodthirsty genocidal sham terrible horrible crazy
`);
