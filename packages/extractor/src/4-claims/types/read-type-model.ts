import type { TypeModel } from './type-model.ts';

/** A type model as data: weights of zero are left out. */
export interface TypeModelData {
  readonly classes: TypeModel['classes'];
  readonly calibration: TypeModel['calibration'];
  /** `feature` tab `class=weight`, by the place of the class in `classes`; a line a feature. */
  readonly types: string;
  /** `feature` tab `weight`. */
  readonly directions: string;
}

const linesOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Reads the weights of a type model. */
export function readTypeModel({ classes, calibration, types, directions }: TypeModelData): TypeModel {
  const dense = (pairs: string): number[] => {
    const weights = classes.map(() => 0);
    for (const pair of pairs.split(' ')) {
      const [at, weight] = pair.split('=');
      weights[Number(at)] = Number(weight);
    }
    return weights;
  };
  return {
    classes,
    calibration,
    types: new Map(linesOf(types).map(([feature = '', pairs = '']) => [feature, dense(pairs)])),
    directions: new Map(linesOf(directions).map(([feature = '', weight]) => [feature, Number(weight)])),
  };
}
