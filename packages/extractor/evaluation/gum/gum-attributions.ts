import type { GumDocument, GumToken } from './read-gum.ts';

/** Reported speech as GUM's discourse layer has it; tokens by their position in the document. */
export interface GumAttribution {
  /** The unit that reports: its cue stands in it. */
  readonly unit: readonly number[];
  /** The words marked as cue; empty where none is. */
  readonly cue: readonly number[];
  readonly source: readonly number[];
  /** What is reported, within the sentence of the cue. */
  readonly content: readonly number[];
}

interface Unit {
  readonly id: number;
  readonly head: number;
  readonly relation: string;
  readonly signals: string;
  readonly tokens: number[];
}

const FORM = /^([^:]+):(\d+)(?:->(\d+))?(?::\d+)?(?::(.*))?$/;

function unitsOf(tokens: readonly GumToken[]): Unit[] {
  const units: Unit[] = [];
  tokens.forEach((token, at) => {
    const match = FORM.exec(token.misc['Discourse']?.split(';')[0] ?? '');
    if (match)
      units.push({ id: Number(match[2]), head: Number(match[3] ?? 0), relation: match[1] ?? '', signals: match[4] ?? '', tokens: [] });
    units.at(-1)?.tokens.push(at);
  });
  return units;
}

/** Positions that signals of a kind name: "sem-atsrc-38-39-gold+lex-indwd-40-_" has 37 and 38 for `sem-atsrc`. */
function signalled(signals: string, kind: string): number[] {
  return signals
    .split('+')
    .filter((signal) => signal.startsWith(`${kind}-`))
    .flatMap((signal) => signal.slice(kind.length + 1).replace(/-[^-]*$/, '').split(','))
    .flatMap((range) => {
      const [from = NaN, to = from] = range.split('-').map(Number);
      return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, step) => from + step - 1);
    });
}

/** Every attribution of a document. */
export function gumAttributions({ tokens, sentences }: GumDocument): readonly GumAttribution[] {
  const units = unitsOf(tokens);
  const sentenceAt: number[] = sentences.flatMap(({ index, tokens: own }) => own.map(() => index));
  const sentenceOf = (unit: Unit): number => sentenceAt[unit.tokens[0] ?? 0] ?? -1;
  return units
    .filter(({ relation }) => relation.startsWith('attribution'))
    .map((unit) => {
      const inside = new Set([unit.head]);
      for (let grown = true; grown; ) {
        const before = inside.size;
        for (const other of units)
          if (other.id !== unit.id && inside.has(other.head) && sentenceOf(other) === sentenceOf(unit)) inside.add(other.id);
        grown = inside.size > before;
      }
      return {
        unit: unit.tokens,
        cue: signalled(unit.signals, 'lex-indwd').filter((at) => unit.tokens.includes(at)),
        source: signalled(unit.signals, 'sem-atsrc').filter((at) => sentenceAt[at] === sentenceOf(unit)),
        content: units.filter(({ id }) => inside.has(id)).flatMap((other) => other.tokens),
      };
    });
}
