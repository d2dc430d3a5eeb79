import { functionNamed } from './functions.ts';
import type { Expression } from './syntax.ts';

type Call = Extract<Expression, { readonly kind: 'call' }>;

/** The calls in a part of a statement that sum up rows. */
export function aggregatesOf(part: unknown): Call[] {
  if (Array.isArray(part)) return part.flatMap(aggregatesOf);
  if (typeof part !== 'object' || part === null) return [];
  const call = part as Call;
  const isAggregate = call.kind === 'call' && (call.isStar || functionNamed(call.name)?.isAggregate);
  return [...(isAggregate ? [call] : []), ...Object.values(part).flatMap(aggregatesOf)];
}
