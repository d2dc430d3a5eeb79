import type { SentenceContext } from './document-context.ts';

/** Whether a list goes on at a place: "the senator, Pence, and McConnell", but not "a judge and former farmer". */
export function goesOn({ sentence, mentionAt }: SentenceContext, index: number): boolean {
  const { tokens } = sentence;
  const and = /^(and|or|&)$/.test(tokens[index]?.text ?? '') ? index : index + 1;
  const next = tokens[and + 1];
  const isAnother = next?.upos === 'DET' || next?.upos === 'PRON' || mentionAt[and + 1] !== undefined;
  return /^(and|or|&)$/.test(tokens[and]?.text ?? '') && isAnother;
}
