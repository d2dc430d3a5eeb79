// Learns whom pronouns stand for from GUM's coreference: tsx --conditions=@cartograph/source packages/extractor/training/train-antecedents.ts [--write]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openParts } from '../evaluation/open-parts.ts';
import type { GumDocument } from '../evaluation/gum/read-gum.ts';
import { readGum } from '../evaluation/gum/read-gum.ts';
import { type AntecedentModel, createAntecedentModel } from '../src/2-actors/antecedent-model.ts';
import { createAdaGrad } from './ada-grad.ts';
import type { AntecedentExample } from './antecedent-examples.ts';
import { antecedentExamples } from './antecedent-examples.ts';
import { logOdds } from './logistic.ts';
import { shuffled } from './shuffled.ts';
import { softmax } from './softmax.ts';

const ROUNDS = 2;
const EPOCHS = 12;
const OPTIONS = { rate: 0.1, l2: 0.05 };
/** Features seen fewer times are left out. */
const LEAST = 4;

/** Where people talk about what they see: the news has no such pronouns. */
const SPOKEN = new Set(['conversation', 'vlog']);

type Weights = ReadonlyMap<string, number>;

/** Trains a ranking of each pronoun's candidates by AdaGrad with L2: the right ones share the probability. */
function train(examples: readonly AntecedentExample[]): Weights {
  const seen = new Map<string, number>();
  for (const { candidates } of examples)
    for (const feature of candidates.flatMap(({ features }) => features))
      seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const { weights, step } = createAdaGrad(OPTIONS);
  for (let epoch = 1; epoch <= EPOCHS; epoch++)
    for (const { candidates, right } of shuffled(examples, epoch)) {
      const known = candidates.map(({ features }) => features.filter((feature) => (seen.get(feature) ?? 0) >= LEAST));
      const shares = softmax(known.map((features, at) => (candidates[at]?.prior ?? 0) + logOdds(weights, features)));
      const rightShare = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0);
      const errors = new Map<string, number>();
      known.forEach((features, at) => {
        const error = (right[at] ? (shares[at] ?? 0) / Math.max(1e-9, rightShare) : 0) - (shares[at] ?? 0);
        for (const feature of features) errors.set(feature, (errors.get(feature) ?? 0) + error);
      });
      for (const [feature, error] of errors) step(feature, error);
    }
  return weights;
}

/** Share of pronouns whose most likely candidate is right. */
function accuracy(examples: readonly AntecedentExample[], weights: Weights): string {
  const right = examples.filter((example) => {
    const scores = example.candidates.map(({ prior, features }) => prior + logOdds(weights, features));
    return example.right[scores.indexOf(Math.max(...scores))];
  });
  return `${((100 * right.length) / examples.length).toFixed(1)} % of ${examples.length}`;
}

/** In thousandths; weights that hardly count are left out. */
const rounded = (weights: Weights): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...weights]
      .map(([feature, weight]) => [feature, Math.round(1000 * weight)] as const)
      .filter(([, weight]) => Math.abs(weight) >= 20)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

function write(weights: Readonly<Record<string, number>>): void {
  const lines = [
    '// Made by training/train-antecedents.ts from GUM; under CC BY-SA 4.0, see NOTICE.',
    '',
    '/** Weights of the antecedent model that ships, in thousandths of a log-odd. */',
    'export const antecedentWeights: Readonly<Record<string, number>> = {',
    ...Object.entries(weights).map(
      ([feature, weight]) => `  ${feature.includes("'") ? JSON.stringify(feature) : `'${feature}'`}: ${weight},`,
    ),
    '};',
    '',
  ];
  writeFileSync(join(import.meta.dirname, '../src/2-actors/antecedent-weights.ts'), lines.join('\n'));
  console.log(`${Object.keys(weights).length} weights written`);
}

/** Only where somebody may be meant is there something to learn. */
const isOpen = ({ candidates, right }: AntecedentExample): boolean => candidates.length > 1 && right.includes(true);

const parts = openParts();
const examplesOf = (documents: readonly GumDocument[], model: AntecedentModel | undefined): AntecedentExample[] =>
  documents.flatMap((document) => antecedentExamples(parts, document, model)).filter(isOpen);
// what was taken before is a feature: first the truth, then what the model itself takes
let model: AntecedentModel | undefined;
let weights: Readonly<Record<string, number>> = {};
const documents = readGum('train').filter(({ genre }) => !SPOKEN.has(genre));
for (let round = 1; round <= ROUNDS; round++) {
  const examples = examplesOf(documents, model);
  const held = examples.filter((_, at) => at % 5 === 0);
  console.log(`rules alone ${accuracy(held, new Map())}`);
  const trained = train(examples.filter((_, at) => at % 5 !== 0));
  console.log(`round ${round}: a fifth kept aside ${accuracy(held, trained)}`);
  weights = rounded(train(examples));
  model = createAntecedentModel(weights);
}
if (process.argv.includes('--write')) write(weights);
