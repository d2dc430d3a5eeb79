import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Sentence, Token, Upos } from '@cartograph/model';

/** A token of GUM with its other layers, unread. */
export interface GumToken extends Token {
  readonly misc: Readonly<Record<string, string>>;
}

/** A document of GUM: its text put together from the tokens, its sentences with their trees as annotated. */
export interface GumDocument {
  readonly name: string;
  readonly genre: string;
  readonly publishedAt: string | undefined;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** All tokens in order: GUM's layers number them through the document, from 1. */
  readonly tokens: readonly GumToken[];
}

const fileOf = (part: string): string =>
  fileURLToPath(new URL(`../../../../../shared/treebank/gum-layers-${part}.conllu.gz`, import.meta.url));

/** Whether the treebanks lie beside the repository. */
export const hasGum = (): boolean => existsSync(fileOf('dev'));

const pairs = (field: string): Record<string, string> =>
  field === '_'
    ? {}
    : Object.fromEntries(field.split('|').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

const headerOf = (lines: readonly string[], key: string): string | undefined =>
  lines.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5);

function readSentence(lines: readonly string[], index: number, at: number): { sentence: Sentence; tokens: GumToken[]; text: string } {
  const tokens: GumToken[] = [];
  let text = '';
  for (const line of lines) {
    const [id = '', form = '', lemma = '', upos = 'X', xpos = '', feats = '_', head = '0', deprel = 'dep', , misc = '_'] = line.split('\t');
    if (!/^\d+$/.test(id)) continue;
    const start = at + text.length;
    const layers = pairs(misc);
    tokens.push({
      index: Number(id) - 1, text: form, lemma, upos: upos as Upos, xpos, feats: pairs(feats), head: Number(head) - 1, deprel,
      start, end: start + form.length, misc: layers,
    });
    text += layers['SpaceAfter'] === 'No' ? form : `${form} `;
  }
  const bare = text.trimEnd();
  return { sentence: { index, start: at, end: at + bare.length, tokens }, tokens, text };
}

function readDocument(block: string): GumDocument {
  const lines = block.split('\n');
  const sentences: Sentence[] = [];
  const tokens: GumToken[] = [];
  let text = '';
  for (const part of block.split(/\n\n+/)) {
    const rows = part.split('\n');
    if (!rows.some((row) => /^\d/.test(row))) continue;
    if (text !== '' && rows.some((row) => row.startsWith('# newpar'))) text = `${text.trimEnd()}\n\n`;
    const read = readSentence(rows, sentences.length, text.length);
    sentences.push(read.sentence);
    tokens.push(...read.tokens);
    text += read.text;
  }
  return {
    name: lines[0]?.trim() ?? '',
    genre: headerOf(lines, 'meta::genre') ?? '',
    publishedAt: headerOf(lines, 'meta::dateCreated'),
    text, sentences, tokens,
  };
}

/** Reads a part of GUM, `train` or `dev`, with its layers. */
export const readGum = (part: 'train' | 'dev'): readonly GumDocument[] =>
  gunzipSync(readFileSync(fileOf(part))).toString('utf8').split(/^# newdoc id = /m).slice(1).map(readDocument);
