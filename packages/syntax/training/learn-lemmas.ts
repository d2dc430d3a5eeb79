import { lemmaByRule } from '../src/lemma/lemmatize.ts';
import { stripGerund, stripPast } from '../src/lemma/strip-ending.ts';
import { irregularVerbs } from '../src/lemma/irregular-verbs.ts';
import type { TreeSample } from './tree-sample.ts';

const keyOf = (form: string, xpos: string): string => `${xpos} ${form.replace(/[’‘`]/g, "'").toLowerCase()}`;

/** Names and foreign words are their own lemmas: nothing is learnt of them. */
const LEFT_OUT = new Set(['NNP', 'NNPS', 'ADD', 'FW', 'GW', 'CD', '_']);

/** Lemmas that the rules get wrong: those of gold words, and verb forms whose base the teachers' texts show. */
export function learnLemmas(gold: readonly TreeSample[], silver: readonly TreeSample[]): Record<string, string> {
  const bases = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  for (const sample of [...gold, ...silver]) {
    sample.words.forEach((word, i) => {
      const xpos = sample.xpos[i]!;
      if (xpos === 'VB' || xpos === 'VBP') bases.set(word.toLowerCase(), (bases.get(word.toLowerCase()) ?? 0) + 1);
      if (LEFT_OUT.has(xpos)) return;
      const key = keyOf(word, xpos);
      const row = forms.get(key) ?? new Map<string, number>();
      const lemma = sample.silver ? '' : sample.lemmas[i]!;
      forms.set(key, row.set(lemma, (row.get(lemma) ?? 0) + 1));
    });
  }
  const out: [string, string][] = [];
  for (const [key, row] of forms) {
    const [xpos, form] = key.split(' ') as [string, string];
    const rule = lemmaByRule(form, xpos);
    const [lemma, count] = [...row].filter(([name]) => name !== '' && name !== '_').sort((a, b) => b[1] - a[1])[0] ?? [
      '',
      0,
    ];
    if (lemma !== '') {
      // a slip of the pen that the treebank mends ("wandering" for "wondering") teaches nothing
      const isSlip = count === 1 && xpos.startsWith('V') && (bases.get(rule) ?? 0) > 1;
      if (lemma !== rule && !isSlip && (count > 1 || /^[VN]/.test(xpos))) out.push([key, lemma]);
      continue;
    }
    if (!/^VB[GDN]$/.test(xpos) || irregularVerbs.has(form)) continue;
    const known = (xpos === 'VBG' ? stripGerund(form) : stripPast(form)).map(
      (base) => [base, bases.get(base) ?? 0] as const,
    );
    const best = known.reduce((a, b) => (b[1] > a[1] * 2 ? b : a));
    if (best[0] !== rule && best[1] >= 2) out.push([key, best[0]]);
  }
  return Object.fromEntries(out.sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}
