/** Irregular plurals and nouns whose final s is no plural; public knowledge. */
export const irregularNouns: ReadonlyMap<string, string> = new Map(
  `men man|women woman|children child|people people|feet foot|teeth tooth|geese goose|mice mouse|oxen ox|lives life|wives wife|knives knife|thieves thief
leaves leaf|loaves loaf|halves half|selves self|shelves shelf|wolves wolf|calves calf|elves elf|hooves hoof|scarves scarf|criteria criterion|phenomena phenomenon
media medium|data datum|crises crisis|analyses analysis|bases basis|theses thesis|hypotheses hypothesis|oases oasis|axes axis|diagnoses diagnosis|emphases emphasis
indices index|matrices matrix|appendices appendix|alumni alumnus|cacti cactus|stimuli stimulus|nuclei nucleus|fungi fungus|bacteria bacterium|curricula curriculum
memoranda memorandum|referenda referendum|strata stratum|troops troop|series series|species species|means means|headquarters headquarters|news news|politics politics
economics economics|economies economy|movies movie|cookies cookie|ties tie|lies lie|pies pie|zombies zombie|calories calorie|rookies rookie|selfies selfie|hippies hippie
shoes shoe|toes toe|foes foe|canoes canoe|buses bus|gases gas|viruses virus|bonuses bonus|campuses campus|censuses census|caucuses caucus|statuses status|focuses focus
aches ache|caches cache|headaches headache|avalanches avalanche|niches niche|axes axe|horses horse|houses house|cases case|causes cause|uses use|excuses excuse|nurses nurse
expenses expense|licenses license|purposes purpose|phases phase|phrases phrase|courses course|responses response|releases release|abuses abuse|bosses boss|heroes hero
databases database|purchases purchase|increases increase|decreases decrease|diseases disease|noises noise|roses rose|noses nose|senses sense|choices choice
wounds wound|congressmen congressman|spokesmen spokesman|policemen policeman|gunmen gunman|congresswomen congresswoman|spokeswomen spokeswoman|businessmen businessman
fishermen fisherman|servicemen serviceman|lawmen lawman|Frenchmen Frenchman|grandchildren grandchild`
    .split(/[|\n]/)
    .map((pair) => {
      const [form, lemma] = pair.trim().split(' ');
      return [form!, lemma!] as const;
    }),
);
