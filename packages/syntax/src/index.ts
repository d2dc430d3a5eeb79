export { createParser, type SyntaxParser } from './create-parser.ts';
export { toConllu } from './to-conllu.ts';
export { toTree } from './to-tree.ts';
export { ModelError, type ModelErrorCode } from './model/model-error.ts';
export { readConllu } from './conllu/read-conllu.ts';
export type { ConlluRange, ConlluSentence, ConlluWord } from './conllu/conllu-sentence.ts';
export { evaluateConllu, type ConlluScores, type Score } from './evaluate/evaluate-conllu.ts';
export { joinText, type JoinedText } from './evaluate/join-text.ts';
export type { Piece } from './text/piece.ts';
