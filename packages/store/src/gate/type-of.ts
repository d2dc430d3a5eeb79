import type { PropertyType } from '@cartograph/model';
import {
  actorProperties,
  claimProperties,
  documentProperties,
  edgeProperties,
  mentionProperties,
} from '@cartograph/model';
import { functionNamed } from './functions.ts';
import type { Scope, ValueType } from './scope.ts';
import type { Expression } from './syntax.ts';
import type { Draft } from './translation.ts';

/** What a value is known to be before the database is asked; `undefined` where it may be several things. */
export function typeOf(expression: Expression, scope: Scope, draft: Draft): ValueType | undefined {
  const inner = (part: Expression): ValueType | undefined => typeOf(part, scope, draft);
  switch (expression.kind) {
    case 'literal':
      return expression.isFloat === true ? 'float' : typeOfValue(expression.value);
    case 'parameter':
      return typeOfValue(draft.given(expression.name));
    case 'variable':
      return typeOfVariable(expression.name, scope);
    case 'property':
      return typeOfProperty(expression, scope);
    case 'list':
    case 'comprehension':
      return 'list';
    case 'call':
      return typeOfCall(expression, inner);
    case 'unary':
      return expression.operator === 'NOT' ? 'boolean' : inner(expression.of);
    case 'binary':
      return typeOfOperation(expression.operator, inner(expression.left), inner(expression.right));
    case 'case':
      return firstOf([...expression.branches.map(({ result }) => result), ...asList(expression.otherwise)], inner);
    case 'null-test':
    case 'label-test':
    case 'quantifier':
    case 'exists':
      return 'boolean';
    case 'count':
      return 'integer';
    case 'index':
    case 'map':
      return undefined;
  }
}

/** Whether both types are known and no value of the one equals or precedes one of the other. */
export const areApart = (left: ValueType | undefined, right: ValueType | undefined): boolean =>
  left !== undefined && right !== undefined && familyOf(left) !== familyOf(right);

const familyOf = (type: ValueType): string => (type === 'integer' || type === 'float' ? 'number' : type);

function typeOfValue(value: unknown): ValueType | undefined {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'float';
  return Array.isArray(value) ? 'list' : undefined;
}

function typeOfVariable(name: string, scope: Scope): ValueType | undefined {
  const meaning = scope.find(name)?.meaning;
  return meaning?.kind === 'value' ? meaning.type : undefined;
}

const TYPES: Readonly<Record<PropertyType, ValueType>> = {
  string: 'text',
  integer: 'integer',
  float: 'float',
  boolean: 'boolean',
  strings: 'list',
  integers: 'list',
};
const OF_NODES = { ...actorProperties, ...claimProperties, ...documentProperties };
const OF_RELATIONSHIPS = { ...edgeProperties, ...mentionProperties };

function typeOfProperty({ of, name }: Of<'property'>, scope: Scope): ValueType | undefined {
  const kind = of.kind === 'variable' ? scope.find(of.name)?.meaning.kind : undefined;
  const types = kind === 'node' ? OF_NODES : kind === 'relationship' ? OF_RELATIONSHIPS : {};
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  return type && TYPES[type];
}

type Of<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;
type Inner = (part: Expression) => ValueType | undefined;

function typeOfCall({ name, isStar, arguments: values }: Of<'call'>, inner: Inner): ValueType | undefined {
  if (isStar) return 'integer';
  const definition = functionNamed(name);
  const gives = definition ? definition.gives : GRAPH_FUNCTIONS[name];
  return gives === 'argument' ? firstOf(values, inner) : gives;
}

const GRAPH_FUNCTIONS: Readonly<Record<string, ValueType | undefined>> = {
  type: 'text',
  elementid: 'text',
  length: 'integer',
  labels: 'list',
  nodes: 'list',
  relationships: 'list',
};

function firstOf(parts: readonly Expression[], inner: Inner): ValueType | undefined {
  for (const part of parts) {
    const type = inner(part);
    if (type !== undefined) return type;
  }
  return undefined;
}

const asList = (part: Expression | undefined): readonly Expression[] => (part ? [part] : []);

function typeOfOperation(
  operator: string,
  left: ValueType | undefined,
  right: ValueType | undefined,
): ValueType | undefined {
  if (operator === '^') return 'float';
  if (!['+', '-', '*', '/', '%'].includes(operator)) return 'boolean';
  const types = [left, right];
  for (const type of operator === '+' ? (['list', 'text', 'float'] as const) : (['float'] as const))
    if (types.includes(type)) return type;
  return left === 'integer' && right === 'integer' ? 'integer' : undefined;
}
