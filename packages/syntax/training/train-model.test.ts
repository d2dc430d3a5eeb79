import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createParser } from '../src/create-parser.ts';
import { readOptions } from './train-options.ts';
import { trainModel } from './train-model.ts';
import { readSamples } from './tree-sample.ts';

const row = (cells: readonly (string | number)[]): string => cells.join('\t');

/** A treebank of one pattern: who met or told whom. */
function writeTreebank(): string {
  const names = ['Ana', 'Luis', 'Rosa', 'Pedro', 'Elena'];
  const verbs = ['met', 'saw', 'heard', 'called'];
  const sentences = Array.from({ length: 120 }, (_, i) => {
    const subject = names[i % names.length]!;
    const object = names[(i * 3 + 1) % names.length]!;
    const verb = verbs[i % verbs.length]!;
    return [
      `# text = ${subject} ${verb} ${object}.`,
      row([1, subject, subject, 'PROPN', 'NNP', 'Number=Sing', 2, 'nsubj', '_', '_']),
      row([2, verb, verb, 'VERB', 'VBD', 'Tense=Past', 0, 'root', '_', '_']),
      row([3, object, object, 'PROPN', 'NNP', 'Number=Sing', 2, 'obj', '_', 'SpaceAfter=No']),
      row([4, '.', '.', 'PUNCT', '.', '_', 2, 'punct', '_', '_']),
    ].join('\n');
  });
  const path = join(mkdtempSync(join(tmpdir(), 'treebank-')), 'train.conllu');
  writeFileSync(path, `${sentences.join('\n\n')}\n\n`);
  return path;
}

test('the same files and options give the same bytes, and a parser that has learnt them', () => {
  const path = writeTreebank();
  const options = readOptions(['--gold', path, '--rounds', '2', '--hidden', '8']);
  const train = (): Uint8Array =>
    trainModel(options, { goldFiles: [path], silverFiles: [], goldSamples: readSamples(path) }, () => undefined);
  const bytes = train();
  expect(Buffer.compare(bytes, train())).toBe(0);
  const [met] = createParser(bytes).parse('Rosa met Ana.');
  expect(met!.tokens.map((token) => token.deprel)).toEqual(['nsubj', 'root', 'obj', 'punct']);
}, 120_000);
