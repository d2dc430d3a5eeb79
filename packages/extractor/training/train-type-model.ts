import type { TypeModel } from '../src/4-claims/types/type-model.ts';
import { directionScore } from '../src/4-claims/types/type-model.ts';
import { calibrate } from './calibrate.ts';
import { trainLogistic } from './logistic.ts';
import { classScores, trainSoftmax } from './softmax.ts';

/** Two actors that a type joins, or nothing: their features in the right direction and in the other. */
export interface PairExample {
  readonly features: readonly string[];
  readonly reversed: readonly string[];
  readonly label: TypeModel['classes'][number];
  /** The article or row: never in training and test at once. */
  readonly group: string;
}

const FOLDS = 10;
const UNSURE = [[0, 500]] as const;

/** What of a model is kept. */
export interface TypeModelOptions {
  /** Features seen fewer times are left out. */
  readonly least?: number;
  /** Smaller weights, in thousandths, decide nothing. */
  readonly smallest?: number;
}

const quantised = (weight: number): number => Math.round(weight * 1000);

/** Learns types and directions; without calibration. */
export function trainTypeModel(examples: readonly PairExample[], options: TypeModelOptions = {}): TypeModel {
  const { least = 2, smallest = 20 } = options;
  const { classes, weights } = trainSoftmax(examples, { l2: 0.03, least });
  const joined = examples.filter(({ label }) => label !== 'NONE');
  const directions = trainLogistic(
    joined.flatMap(({ features, reversed, group }) => [
      { features, isRight: true, article: group },
      { features: reversed, isRight: false, article: group },
    ]),
  );
  return {
    classes: classes as TypeModel['classes'],
    types: new Map(
      [...weights]
        .map(([feature, row]): [string, number[]] => [
          feature,
          row.map(quantised).map((weight) => (Math.abs(weight) < smallest ? 0 : weight)),
        ])
        .filter(([, row]) => row.some((weight) => weight !== 0)),
    ),
    directions: new Map(
      [...directions]
        .map(([feature, weight]): [string, number] => [feature, quantised(weight)])
        .filter(([, weight]) => Math.abs(weight) >= smallest),
    ),
    calibration: UNSURE,
  };
}

/** What a model says of an example, its lead over the next best, and whether type and direction are right. */
export interface TypeAnswer {
  readonly said: TypeModel['classes'][number];
  readonly wanted: TypeModel['classes'][number];
  readonly score: number;
  readonly isRight: boolean;
}

function answerOf(model: TypeModel, { features, reversed, label }: PairExample): TypeAnswer {
  const isForward = directionScore(model, features) > directionScore(model, reversed);
  const scores = classScores({ classes: model.classes, weights: model.types }, isForward ? features : reversed);
  const [best = 0, second = 0] = [...scores].sort((a, b) => b - a);
  const said = model.classes[scores.indexOf(best)] ?? 'NONE';
  return { said, wanted: label, score: best - second, isRight: said === label && (isForward || label === 'NONE') };
}

/** What models say of the examples that they were not trained on, in ten folds by group. */
export function crossValidateTypes(
  examples: readonly PairExample[],
  options: TypeModelOptions = {},
): readonly TypeAnswer[] {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const held = new Set(groups.filter((_, at) => at % FOLDS === fold));
    const model = trainTypeModel(
      examples.filter(({ group }) => !held.has(group)),
      options,
    );
    return examples.filter(({ group }) => held.has(group)).map((example) => answerOf(model, example));
  });
}

/** The share of right answers by lead, of those that say something. */
export const calibrateTypes = (answers: readonly TypeAnswer[]): [number, number][] =>
  calibrate(answers.filter(({ said }) => said !== 'NONE'));
