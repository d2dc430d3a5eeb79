/** Irregular verbs: base, past, participle, as every English grammar lists them; one form where two are alike. */
const table = `
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bade bidden
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt|burst burst
buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn
dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen
get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept
kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made
mean meant|meet met|mislead misled|misunderstand misunderstood|mistake mistook mistaken|mow mowed mown|offset offset|outdo outdid outdone|overcome overcame overcome
overhear overheard|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|prove proved proven|put put
quit quit|read read|rebuild rebuilt|repay repaid|rethink rethought|retell retold|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said|saw sawed sawn|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot
show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit|smell smelt
sow sowed sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|split split|spoil spoilt|spread spread|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden|strike struck stricken|string strung|strive strove striven
swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
thrust thrust|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset
wake woke woken|wear wore worn|weave wove woven|weep wept|wet wet|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`;

const forms: [string, string][] = [];
for (const entry of table.trim().split(/[|\n]/)) {
  const [base, past, participle] = entry.trim().split(' ');
  if (base === undefined || past === undefined) continue;
  forms.push([past, base]);
  if (participle !== undefined && participle !== past) forms.push([participle, base]);
}

/** From an irregular past or participle to the verb; "saw" and "lay" are left to their tags. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map([
  ...forms.filter(([form, base]) => !(form === 'saw' && base === 'saw')),
  ['am', 'be'],
  ['is', 'be'],
  ['are', 'be'],
  ['were', 'be'],
  ["'m", 'be'],
  ["'re", 'be'],
  ["'s", 'be'],
  ['has', 'have'],
  ["'ve", 'have'],
  ["'d", 'have'],
  ['does', 'do'],
  ['goes', 'go'],
  ['got', 'get'],
  ['bore', 'bear'],
  ['born', 'bear'],
  ['saw', 'see'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['vying', 'vie'],
  ['underlying', 'underlie'],
  ['belying', 'belie'],
]);
