import { compareCodeUnits, stableJson } from '../identity/stable-json.ts';
import type { Judgement } from './judgement.ts';
import { judgementSchema } from './judgement.ts';
import { judgementId } from './judgement-id.ts';

/** A line that is no judgement; `message` is one line that says where and why. */
export interface JudgementFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** What a file of judgements holds. */
export interface JudgementLines {
  /** Each once, the oldest first. */
  readonly judgements: readonly Judgement[];
  readonly faults: readonly JudgementFault[];
}

/** Orders judgements by when they were made, then by id. */
export const compareJudgements = (a: Judgement, b: Judgement): number =>
  compareCodeUnits(a.at, b.at) || compareCodeUnits(a.id, b.id);

/** Judgements as JSON Lines, the oldest first, so that adding one adds a line for people's version control to show. */
export const writeJudgementLines = (judgements: readonly Judgement[]): string =>
  [...judgements]
    .sort(compareJudgements)
    .map((judgement) => `${stableJson(judgement)}\n`)
    .join('');

/** Reads JSON Lines; empty lines are left out, a line without an id gets its own, and what is no judgement is told. */
export function readJudgementLines(text: string): JudgementLines {
  const judgements = new Map<string, Judgement>();
  const faults: JudgementFault[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') faults.push({ line: index + 1, message: `line ${index + 1}: ${read}` });
    else judgements.set(read.id, read);
  }
  return { judgements: [...judgements.values()].sort(compareJudgements), faults };
}

function readLine(line: string): Judgement | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return /^(<{7}|={7}|>{7})/.test(line)
      ? 'two versions were merged here and the mark was left; keep the lines of both and take the mark out'
      : 'is no JSON; a judgement is one JSON object on one line';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no JSON object';
  const hasId = 'id' in value;
  const parsed = judgementSchema.safeParse(hasId ? value : { id: 'j-0000000000000000', ...value });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `${issue?.path.join('.') || 'the judgement'}: ${issue?.message ?? 'is not understood'}`;
  }
  const id = judgementId(parsed.data);
  if (hasId && parsed.data.id !== id)
    return `was altered after it was made (its id would be ${id}); take the id out to keep it as a new judgement`;
  return { ...parsed.data, id };
}
