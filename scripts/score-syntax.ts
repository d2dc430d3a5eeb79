import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  createParser,
  evaluateConllu,
  joinText,
  readConllu,
  toConllu,
  type ConlluScores,
  type ConlluSentence,
  type Score,
  type SyntaxParser,
} from '@cartograph/syntax';

const MODEL = new URL('../packages/syntax/assets/model.bin', import.meta.url);
const SHOWN = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod', 'appos', 'conj', 'xcomp', 'ccomp', 'acl:relcl'];

const readFile = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

const percent = (score: Score | undefined): string =>
  (score === undefined ? '–' : (100 * score.f1).toFixed(2)).padStart(6);

function print(name: string, scores: ConlluScores): void {
  console.log(`\n${name}`);
  console.log(
    `  words ${percent(scores.words)}  sentences ${percent(scores.sentences)}  UPOS ${percent(scores.upos)}  XPOS ${percent(scores.xpos)}  lemmas ${percent(scores.lemmas)}`,
  );
  console.log(
    `  UAS ${percent(scores.uas)}  LAS ${percent(scores.las)}  CLAS ${percent(scores.clas)}  without punctuation: UAS ${percent(scores.uasWithoutPunct)}  LAS ${percent(scores.lasWithoutPunct)}`,
  );
  console.log(
    `  ${SHOWN.map((relation) => `${relation} ${percent(scores.relations.get(relation)).trim()}`).join('  ')}`,
  );
}

/** Parses the gold words, sentence by sentence. */
function parseGold(
  parser: SyntaxParser,
  gold: readonly ConlluSentence[],
  text: string,
  pieces: ReturnType<typeof joinText>['sentences'],
): readonly ConlluSentence[] {
  return gold.map((sentence, s) => ({
    ...sentence,
    words: parser.parsePieces(text, pieces[s]!).map((token, i) => ({
      form: sentence.words[i]!.form,
      misc: sentence.words[i]!.misc,
      lemma: token.lemma,
      upos: token.upos,
      xpos: token.xpos,
      feats: '_',
      head: token.head + 1,
      deprel: token.deprel,
    })),
  }));
}

const files = process.argv.slice(2).filter((argument) => argument !== '--');
if (files.length === 0) {
  console.error('usage: pnpm score:syntax FILE.conllu[.gz]…');
  process.exit(2);
}
const parser = createParser(readFileSync(MODEL));
for (const file of files) {
  const gold = readConllu(readFile(file));
  const { text, sentences } = joinText(gold);
  print(`${file}: gold tokens`, evaluateConllu(gold, parseGold(parser, gold, text, sentences)));
  const apart = gold.map((sentence) => ({
    ...sentence,
    ranges: sentence.ranges.filter(
      (range) =>
        sentence.words
          .slice(range.first - 1, range.last)
          .map((word) => word.form)
          .join('') === range.form,
    ),
  }));
  print(`${file}: raw text`, evaluateConllu(apart, readConllu(toConllu(text, parser.parse(text)))));
}
