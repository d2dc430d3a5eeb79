const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles and the like: their full stop is no end of a sentence, whatever follows (lower case, no dot). */
export const titleAbbreviations: ReadonlySet<string> = set(
  `mr mrs ms dr prof gen sen rep lt col capt sgt maj cmdr cpl pvt brig adm gov pres rev hon fr msgr amb atty supt det
  st mt ft messrs mmes vs v cf eg e.g i.e viz al sec asst assoc dep insp sr. fig figs eq ed eds vol vols pp ch art`,
);

/** Titles of several people ("Sens. Warren and Cruz"), which without the capital are words. */
export const pluralTitles: ReadonlySet<string> = set('Sens Reps Gens Govs Drs Profs Revs Sts Aves');

/** Abbreviations that a number follows ("No. 5"). */
export const numberAbbreviations: ReadonlySet<string> = set(
  'c ca no nos p pp vol ch art sec fig par para figs op approx est',
);

/** Abbreviations that keep their full stop, yet may end a sentence. */
export const otherAbbreviations: ReadonlySet<string> = set(
  `jr sr inc corp co ltd llc bros etc dept dist est ave blvd rd hwy univ assn
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri
  a.m p.m ph.d u.s u.k u.n d.c e.u b.c a.d
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo n.y n.j n.c s.c n.m n.h w.va r.i n.d s.d b.c ont que
  approx min max ft lb lbs oz sq km cm mm kg hr hrs yr yrs mfg natl intl gov govt mgr dir exec tel ext misc ref cont`,
);
