import { readTable, type HashedTable } from '../learn/hashed-table.ts'
import type { LemmaExceptions } from '../lemma/lemmatize.ts'
import { readModelFile } from './model-file.ts'

/** All that `createParser` needs, out of the model's bytes. */
export interface SyntaxModel {
  readonly hash: string
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly upos: readonly string[]
  readonly tagger: HashedTable
  readonly parser: HashedTable
  readonly universal: HashedTable
  /** A word's usual tag, by the hash of its normal form. */
  readonly guesses: ReadonlyMap<number, number>
  readonly lemmas: LemmaExceptions
}

/** Reads a model. */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const file = readModelFile(bytes)
  const settings = file.settings as { tags: string[]; labels: string[]; upos: string[]; lemmas?: Record<string, string> }
  const keys = file.section<Int32Array>('guess.keys')
  const tags = file.section<Uint8Array>('guess.tags')
  const guesses = new Map<number, number>()
  for (let i = 0; i < keys.length; i++) guesses.set(keys[i]!, tags[i]!)
  return {
    hash: file.hash, tags: settings.tags, labels: settings.labels, upos: settings.upos,
    tagger: readTable(file, 'tagger'), parser: readTable(file, 'parser'), universal: readTable(file, 'upos'),
    guesses, lemmas: new Map(Object.entries(settings.lemmas ?? {})),
  }
}
