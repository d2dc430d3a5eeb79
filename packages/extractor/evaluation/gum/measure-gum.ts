// Prints how well reported speech and dates are found on GUM, which lies beside the repository or not at all.
import { openParts } from '../open-parts.ts';
import { hasGum, readGum } from './read-gum.ts';
import { scoreGumAttributions } from './score-gum-attributions.ts';
import { scoreGumDates } from './score-gum-dates.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

function describe(name: string, right: number, found: number, gold: number): string {
  const [precision, recall] = [found === 0 ? 0 : right / found, gold === 0 ? 0 : right / gold];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `${name.padEnd(22)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   (${right} of ${gold}, ${found} found)`;
}

function measure(options: readonly string[]): void {
  const genre = options.includes('--genre') ? options[options.indexOf('--genre') + 1] : undefined;
  const documents = [...readGum('train'), ...readGum('dev')].filter((one) => genre === undefined || one.genre === genre);
  const parts = openParts();
  const speech = scoreGumAttributions(parts, documents, options.includes('--gold-trees'));
  const dates = scoreGumDates(parts, documents);
  const lines = [
    `${documents.length} documents`,
    describe('attributions: cues', speech.cue.right, speech.cue.found, speech.cue.gold),
    describe('  sources, by word', speech.source.right, speech.source.found, speech.source.gold),
    describe('  contents, by word', speech.content.right, speech.content.found, speech.content.gold),
    describe('dates, any overlap', dates.right, dates.found, dates.gold),
    describe('dates, right value', dates.valued, dates.found, dates.gold),
  ];
  if (options.includes('--errors')) lines.push(...speech.missed, ...speech.extra.map((line) => `extra ${line}`), ...dates.errors);
  for (const line of lines) console.log(line);
}

if (hasGum()) measure(process.argv.slice(2));
else console.log('skipped: ../shared/treebank has no gum-layers');
