import { refuse } from './refuse.ts';
import type { Meaning, Scope } from './scope.ts';
import type { Expression } from './syntax.ts';
import type { Draft } from './translation.ts';

/** Writes an expression; given from outside, since functions and expressions hold each other. */
export interface Write {
  (expression: Expression, scope: Scope, draft: Draft): string;
}

/** Writes a call of a function that takes nodes, relationships and paths apart. */
export interface GraphFunction {
  (values: readonly Expression[], scope: Scope, draft: Draft, write: Write): string;
}

/** The functions that take nodes, relationships and paths apart, by their names in lower case. */
export const graphFunctions: Readonly<Record<string, GraphFunction>> = {
  type: (values, scope, draft) => draft.dialect.type(argument('type', values, scope, ['relationship']).name),
  labels: (values, scope, draft) => {
    const { name, meaning } = argument('labels', values, scope, ['node']);
    return draft.dialect.labels(name, meaning.kind === 'node' ? meaning.tables : []);
  },
  // the id of the vocabulary: the databases' own differ from one to the next
  elementid: (values, scope) => `${argument('elementId', values, scope, ['node', 'relationship']).name}.id`,
  nodes: (values, scope) => `nodes(${argument('nodes', values, scope, ['path']).name})`,
  relationships: (values, scope, draft) =>
    draft.dialect.relationships(argument('relationships', values, scope, ['path']).name),
  length: (values, scope) => `length(${argument('length', values, scope, ['path']).name})`,
};

function argument(
  name: string,
  values: readonly Expression[],
  scope: Scope,
  kinds: readonly Meaning['kind'][],
): { readonly name: string; readonly meaning: Meaning } {
  const [value] = values;
  if (values.length !== 1 || value?.kind !== 'variable')
    return refuse(`${name}() takes the name of a ${kinds.join(' or ')}`);
  const binding = scope.get(value.name);
  return kinds.includes(binding.meaning.kind)
    ? binding
    : refuse(`${name}() takes the name of a ${kinds.join(' or ')}, and ${value.name} is none`);
}
