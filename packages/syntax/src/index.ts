export { createParser } from './create-parser.ts'
export { toConllu } from './to-conllu.ts'
export { toTree } from './to-tree.ts'
export { ModelError, type ModelErrorCode } from './model/model-error.ts'
