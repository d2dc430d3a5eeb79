import type { TypeModel } from '../../../packages/extractor/src/4-claims/types/type-model.ts';
import type { ExtractorParts } from '../../../packages/extractor/src/extract.ts';
import { trainTypeModel } from '../../../packages/extractor/training/train-type-model.ts';
import type { PairExample } from '../../../packages/extractor/training/train-type-model.ts';
import { givenExample } from '../../../packages/extractor/training/type-examples.ts';
import { typeOfRoot } from './plv-root.ts';
import type { PlvRow } from './read-plv.ts';

const FOLDS = 10;

/** For each row a type model that was learnt on the rows of the nine other folds. */
export function crossValidatePlv(parts: ExtractorParts, rows: readonly PlvRow[]): readonly TypeModel[] {
  const examples = rows.map(({ text, source, target, root }, at): PairExample | undefined =>
    givenExample(parts, text, [source, target], typeOfRoot(root), String(at % FOLDS)),
  );
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainTypeModel(
      examples.filter((example) => example !== undefined && example.group !== String(fold)) as PairExample[],
    ),
  );
  return rows.map((_, at) => models[at % FOLDS] as TypeModel);
}
