// Reported speech and dates on GUM's free genres: F1 of cues, sources and content; dates found and rightly valued.
import { hasGum, readGum } from '../packages/extractor/evaluation/gum/read-gum.ts';
import { scoreGumAttributions } from '../packages/extractor/evaluation/gum/score-gum-attributions.ts';
import type { Counts } from '../packages/extractor/evaluation/gum/score-gum-attributions.ts';
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
} else {
  console.error('no GUM layers beside the repository (../shared/treebank); nothing is measured');
  process.exitCode = 2;
}
