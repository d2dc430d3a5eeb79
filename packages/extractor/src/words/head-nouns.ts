import { namesOfNoActor } from './names-of-no-actor.ts';
import { wordList } from './word-list.ts';

// Last (or, before "of", first) words of names, folded, by what they make of the name. Our own lists.

/** Bodies of a government. */
export const agencyHeads: ReadonlySet<string> = wordList(`
department ministry secretariat police army navy marines marine court tribunal senate congress parliament assembly bureau agency guard forces force
command embassy consulate prosecutor prosecutors attorney fiscalia procuraduria secretaria ministerio policia ejercito marina senado camara corte tribunal comision instituto
administration authority directorate inspectorate cabinet legislature council commission committee subcommittee patrol office sheriffs constabulary brigade battalion regiment fleet board squadron wing
service services air-force judiciary customs corps division unit squad registry mission delegation detention taskforce
inquiry
`);

/** Bodies of nobody's government. */
export const organizationHeads: ReadonlySet<string> = wordList(`
university communications college institute foundation party union association federation confederation group bank inc corp corporation company co ltd llc llp plc holdings partners
times post news journal tribune herald gazette chronicle magazine press radio television tv network media daily review center centre church diocese archdiocese coalition alliance
project fund league club hospital clinic school academy society movement organization organisation trust council chamber initiative caucus campaign committee network airlines motors securities capital
ventures industries enterprises international studios systems technologies laboratories labs entertainment brothers associates insurance watch universidad instituto fundacion partido sindicato asociacion
colegio colectivo frente consejo grupo banco empresa periodico diario noticias iglesia firm consulting analytics strategies solutions brewery restaurant museum library orchestra arms
forum foods resources petroleum energy steel pharmaceuticals aerospace research
`);

/** Spanish nouns that open the name of a body: "Colegio de la Frontera Norte". */
export const leadingHeads: ReadonlySet<string> = wordList(`
universidad instituto fiscalia secretaria partido ministerio cartel policia fundacion grupo colegio colectivo frente consejo banco sindicato asociacion
`);

/** Criminal and armed groups. */
export const cartelHeads: ReadonlySet<string> = wordList(`
cartel cartels gang gangs mafia cartel clan militia guerrilla guerrillas insurgents mob syndicate mara maras pandilla faction zetas brigades martyrs jihad
`);

/** Locations. */
export const placeHeads: ReadonlySet<string> = wordList(`
county city town village river lake mountain mountains mount airport street avenue road boulevard valley island islands bay sea ocean gulf park bridge peninsula strait base
hotel tower stadium auditorium building square plaza beach desert coast border port harbor canal cape district province region prison jail penitentiary ranch palace
hall house springs heights hills creek canyon falls forest station terminal highway interstate zone neighborhood municipality rancho sierra golfo playa puerto centro
basin point crossing arena barrage dam airfield reservoir gate cathedral cemetery camp compound garden gardens court courthouse monument
`);

/** What a law's name ends in. */
export const lawNouns: ReadonlySet<string> = wordList('act bill law treaty amendment resolution');

const NOUNS_OF_NO_ACTOR = `
act agreement treaty accord accords initiative plan deal program programme amendment bill law war day week month year award prize games olympics operation summit conference protocol protocols constitution
resolution report strategy doctrine index average convention declaration pact code order rule rules title section article chapter speech address debate election elections primary primaries
caucuses inauguration hearing trial case scandal crisis revolution uprising attack attacks massacre shooting bombing hurricane storm earthquake pandemic virus disease festival cup bowl series
championship tournament championships season show book film movie song album policy principle principles theory project memorandum mandate referendum dream dreamers century era age
holiday eve spring summer winter autumn fall morning night afternoon evening bible koran quran medal star stars cross flag wall tweet twitter facebook
instagram internet web email covid coronavirus bitcoin dollar euro peso oil gas visa visas passport survey pledge census poll probe inquiry petition recession missile rocket jet aircraft helicopter drone rifle
`;
/** Laws, deals, events, works: capitalised, but no actor and no place. */
export const otherHeads: ReadonlySet<string> = new Set([
  ...wordList(NOUNS_OF_NO_ACTOR),
  ...namesOfNoActor.filter((name) => !name.includes(' ')),
]);

/** Nouns of what is done and felt, which end no name of an actor where nothing before them says otherwise: "Border Security". */
export const abstractHeads: ReadonlySet<string> = wordList(
  `shutdown legislation reform reforms commandment commandments barriers safety security protection islamophobia xenophobia`,
);

/** Words that begin with a capital wherever they stand and name nobody. */
export const calendarWords: ReadonlySet<string> = wordList(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec christmas easter thanksgiving ramadan today yesterday tomorrow
est edt gmt pst pdt am pm bc ad gmt utc photo video image images file getty read watch listen more advertisement story continues related click here sign
anti-semitic black white republicanism democracy congressional presidential federal terrorist terrorists faqs tvs uss hms copyright updated published live breaking exclusive opinion editorial god lord i ok ngo ngos lgbt lgbtq foia maga mrsa ag ig pta tv dna id gps suv ceo cfo vip ak-47 covid covid-19 gdp
`);

/** Adjectives with a capital that name nobody alone, but may open a name: "Jewish Community Center". */
export const openingAdjectives: ReadonlySet<string> = wordList(
  `jewish christian muslim catholic hispanic latino latina islamic arab western eastern northern southern protestant sunni shiite`,
);

/** Small words inside names of persons. */
export const nameParticles: ReadonlySet<string> = wordList(
  `de del la las los y e da do dos das van von der den bin ibn al el ul ben di du le ter abu`,
);

/** The Arabic article as it is spelt before a hyphen: "Nasser al-Shaer", "Deir ez-Zor". */
export const hyphenArticles: ReadonlySet<string> = wordList(`al el ul ur ad ed as es ash an ar at az ez`);

/** Those whose bodies are called theirs: "the National Women's Law Center". */
export const namedOwners: ReadonlySet<string> = wordList(
  `women children men veterans people workers farmers teachers writers lawyers girls students mothers patients`,
);

/** Before the name of a ship, as printed. */
export const shipPrefixes: ReadonlySet<string> = wordList('USS USNS USCGC HMS HMAS HMCS HMNZS RFA FS INS IRINS');

/** Nouns of warships, right before the name. */
export const shipNouns: ReadonlySet<string> = wordList(
  `destroyer cruiser frigate warship battleship submarine cutter minesweeper corvette`,
);

/** Before a name of a person, without an office. */
export const courtesyTitles: ReadonlySet<string> = wordList(
  `mr mrs ms miss dr sir dame lord lady don dona señor señora sr sra mx madam madame prof professor rev fr sgt pvt`,
);

/** Last words of titles in capitals before a name that no list of offices has: "City Manager Roy Rodriguez". */
export const workTitles: ReadonlySet<string> = wordList(`
manager director president chairman chairwoman chief spokesman spokeswoman spokesperson officer attorney lawyer editor reporter correspondent columnist anchor host professor analyst strategist pastor coach sergeant sister agent executive member candidate nominee leader founder adviser advisor aide counsel commissioner administrator superintendent trooper deputy
`);

/** Behind a name of a person. */
export const nameSuffixes: ReadonlySet<string> = wordList(`jr sr ii iii iv`);

/** Of these, those of women. */
export const femaleTitles: ReadonlySet<string> = wordList('mrs ms miss lady dame madam madame señora sra doña');

/** Of these, those of men. */
export const maleTitles: ReadonlySet<string> = wordList('mr sir lord don señor sr');

/** Words that a headline or the start of a sentence prints in a capital before a name, and that open none. */
export const openingModifiers: ReadonlySet<string> = wordList(`
senior former acting top late new then ex retired incoming outgoing current fellow longtime veteran embattled
even though while when as after before but and if since despite like unlike under with from about how why what where also however meanwhile still yet claims says
`);
