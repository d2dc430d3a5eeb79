// Reported speech, dates and coreference on GUM's free genres: F1 of cues, sources and content; dates found and
// rightly valued; pronouns and definite descriptions resolved to the right actor.
import { hasGum, readGum } from '../packages/extractor/evaluation/gum/read-gum.ts';
import { scoreGumAttributions } from '../packages/extractor/evaluation/gum/score-gum-attributions.ts';
import type { Counts } from '../packages/extractor/evaluation/gum/score-gum-attributions.ts';
import { scoreGumCoreference } from '../packages/extractor/evaluation/gum/score-gum-coreference.ts';
import { scoreGumDates } from '../packages/extractor/evaluation/gum/score-gum-dates.ts';
import { openParts } from '../packages/extractor/evaluation/open-parts.ts';

const percent = (part: number, all: number): string => (all === 0 ? '–' : ((100 * part) / all).toFixed(1));
const f1 = (found: number, gold: number, right: number): string => percent(2 * right, found + gold);
const f1Of = ({ found, gold, right }: Counts): string => `${f1(found, gold, right)} of ${gold}`;

if (hasGum()) {
  const parts = openParts();
  const documents = readGum(process.argv[2] === 'train' ? 'train' : 'dev');
  for (const areTreesGiven of [false, true]) {
    const { cue, source, content } = scoreGumAttributions(parts, documents, areTreesGiven);
    console.log(
      `reported speech, trees ${areTreesGiven ? 'as annotated' : 'as parsed'}: cue F1 ${f1Of(cue)}, source F1 ${f1Of(source)}, content F1 ${f1Of(content)}`,
    );
  }
  const { gold, right, valued } = scoreGumDates(parts, documents);
  console.log(
    `dates (those that the XML marks): ${percent(right, gold)} % of ${gold} found, value right in ${percent(valued, right)} %`,
  );
  const { pronouns, named, descriptions, errors } = scoreGumCoreference(parts, documents);
  console.log(
    `he, she, it, they of an actor: ${percent(pronouns.right, pronouns.gold)} % of ${pronouns.gold} right; of a named actor ${percent(named.right, named.gold)} % of ${named.gold}; definite descriptions of a named actor: F1 ${f1Of(descriptions)}`,
  );
  if (process.argv.includes('--errors')) for (const error of errors) console.log(error);
} else {
  console.error('no GUM layers beside the repository (../shared/treebank); nothing is measured');
  process.exitCode = 2;
}
