import { determinerFeats, pronounFeats } from './pronoun-feats.ts';

/** What the features are read from. */
export interface FeatsInput {
  readonly lower: string;
  readonly upos: string;
  readonly xpos: string;
  readonly deprel: string;
  /** Relations of the word's dependents. */
  readonly dependents: readonly string[];
  /** Lower-case subject of the word, if it has one. */
  readonly subject: string | undefined;
  /** Whether the subject is plural, by its own tag. */
  readonly subjectIsPlural: boolean;
}

type Feats = Readonly<Record<string, string>>;

const byTag: Readonly<Record<string, Feats>> = {
  NN: { Number: 'Sing' },
  NNS: { Number: 'Plur' },
  NNP: { Number: 'Sing' },
  NNPS: { Number: 'Plur' },
  VBD: { Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' },
  VBZ: { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Pres', VerbForm: 'Fin' },
  MD: { VerbForm: 'Fin' },
  JJ: { Degree: 'Pos' },
  JJR: { Degree: 'Cmp' },
  JJS: { Degree: 'Sup' },
  RBR: { Degree: 'Cmp' },
  RBS: { Degree: 'Sup' },
  CD: { NumType: 'Card' },
};

function agreement(input: FeatsInput): Feats {
  const own = input.subject === undefined ? undefined : pronounFeats[input.subject];
  if (own !== undefined)
    return own['Number'] === undefined ? { Person: own['Person']! } : { Number: own['Number'], Person: own['Person']! };
  if (input.xpos === 'VBP') return { Number: 'Plur', Person: '3' };
  return input.subject === undefined ? {} : { Number: input.subjectIsPlural ? 'Plur' : 'Sing', Person: '3' };
}

function verbFeats(input: FeatsInput): Feats {
  const { xpos, dependents } = input;
  switch (xpos) {
    case 'VBD':
      return { ...byTag['VBD'], ...agreement(input) };
    case 'VBP':
      return { Mood: 'Ind', ...agreement(input), Tense: 'Pres', VerbForm: 'Fin' };
    case 'VB':
      return dependents.includes('mark') ||
        dependents.some((d) => d.startsWith('aux')) ||
        input.upos === 'AUX' ||
        input.deprel !== 'root' ||
        dependents.some((d) => d.startsWith('nsubj'))
        ? { VerbForm: 'Inf' }
        : { Mood: 'Imp', Person: '2', VerbForm: 'Fin' };
    case 'VBG':
      return dependents.includes('aux') || input.deprel === 'amod' || input.upos === 'ADJ' || input.deprel === 'root'
        ? { Tense: 'Pres', VerbForm: 'Part' }
        : { VerbForm: 'Ger' };
    case 'VBN': {
      const isPassive =
        dependents.includes('aux:pass') ||
        dependents.includes('nsubj:pass') ||
        dependents.includes('obl:agent') ||
        ((input.deprel === 'acl' || input.deprel === 'amod') && !dependents.includes('aux'));
      return isPassive ? { Tense: 'Past', VerbForm: 'Part', Voice: 'Pass' } : { Tense: 'Past', VerbForm: 'Part' };
    }
    default:
      return byTag[xpos] ?? {};
  }
}

function determiner(input: FeatsInput): Feats {
  return determinerFeats[input.lower] ?? {};
}

/** Morphological features by their UD names, keys in the order of the alphabet. */
export function findFeats(input: FeatsInput): Feats {
  const { xpos, upos, lower } = input;
  let feats: Feats;
  if (xpos === 'PRP$')
    feats = lower === 'her' ? { ...pronounFeats['her'], Case: 'Gen', Poss: 'Yes' } : (pronounFeats[lower] ?? {});
  else if (xpos === 'PRP') feats = pronounFeats[lower] ?? {};
  else if (xpos.startsWith('VB')) feats = verbFeats(input);
  else if (xpos === 'DT' || xpos === 'PDT') feats = determiner(input);
  else if (xpos === 'WDT' || xpos === 'WP' || xpos === 'WP$' || xpos === 'WRB') {
    feats = {
      PronType: input.deprel.startsWith('nsubj') || lower === 'that' || lower === 'which' ? 'Rel' : 'Int',
      ...(xpos === 'WP$' ? { Poss: 'Yes' } : {}),
    };
  } else feats = upos === 'PUNCT' || upos === 'ADP' ? {} : (byTag[xpos] ?? {});
  const entries = Object.entries(feats);
  if (lower === 'not' || lower === "n't" || lower === 'n’t') entries.push(['Polarity', 'Neg']);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
