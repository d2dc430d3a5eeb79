import { functionNamed, functions } from './functions.ts';
import { graphFunctions } from './graph-functions.ts';
import { refuse } from './refuse.ts';
import { insteadOf } from './instead-of.ts';
import type { Binding, Meaning, Scope, ValueType } from './scope.ts';
import type { Expression } from './syntax.ts';
import type { Draft } from './translation.ts';
import { aggregatesOf } from './aggregates-of.ts';
import { areApart, typeOf } from './type-of.ts';
import { allLabels, askedProperties, askedTables, nearestWord, relationshipProperties } from './vocabulary.ts';
import { writePatterns } from './write-patterns.ts';

/** Writes an expression for the draft's database. */
export function writeExpression(expression: Expression, scope: Scope, draft: Draft): string {
  const write = (inner: Expression): string => writeExpression(inner, scope, draft);
  switch (expression.kind) {
    case 'literal':
      return writeLiteral(expression, draft);
    case 'parameter':
      return draft.parameter(expression.name);
    case 'variable':
      return writeVariable(scope.get(expression.name), expression.name);
    case 'property':
      return writeProperty(expression, scope, draft);
    case 'index':
      return draft.dialect.index(write(expression.of), write(expression.at));
    case 'list':
      return `[${expression.items.map(write).join(', ')}]`;
    case 'map':
      return `{${expression.entries.map(({ name, value }) => `${plainName(name)}: ${write(value)}`).join(', ')}}`;
    case 'call':
      return writeCall(expression, scope, draft);
    case 'unary':
      return expression.operator === 'NOT' ? `(NOT ${write(expression.of)})` : `(- ${write(expression.of)})`;
    case 'binary':
      return writeBinary(expression, scope, draft);
    case 'null-test':
      return `(${write(expression.of)} IS ${expression.isNegated ? 'NOT ' : ''}NULL)`;
    case 'label-test':
      return writeLabelTest(expression, scope, draft);
    case 'case':
      return writeCase(expression, write);
    case 'comprehension':
      return writeComprehension(expression, scope, draft);
    case 'quantifier':
      return writeQuantifier(expression, scope, draft);
    case 'exists':
    case 'count': {
      const { text, where } = writePatterns(expression.patterns, expression.where, scope, draft, writeExpression);
      return `${expression.kind.toUpperCase()} { MATCH ${text}${where} }`;
    }
  }
}

type Of<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

function writeLiteral({ value, isFloat }: Of<'literal'>, draft: Draft): string {
  if (typeof value === 'string') return draft.text(value);
  if (typeof value === 'number') return isFloat && Number.isInteger(value) ? value.toFixed(1) : String(value);
  return String(value);
}

function writeVariable(binding: Binding, name: string): string {
  if (binding.meaning.kind === 'relationships')
    refuse(`${name} is a list of relationships; name the path, p = (a)-[*1..3]-(b), and take relationships(p)`);
  return binding.name;
}

function writeProperty({ of, name }: Of<'property'>, scope: Scope, draft: Draft): string {
  const meaning = of.kind === 'variable' ? scope.get(of.name).meaning : undefined;
  const known =
    meaning?.kind === 'node' ? meaning.tables.flatMap((table) => askedProperties[table] ?? []) : relationshipProperties;
  if (meaning?.kind === 'node' || meaning?.kind === 'relationship') {
    if (!known.includes(name)) {
      const nearest = nearestWord(name, known);
      draft.notes.add(`there is no property ${name} here${nearest === undefined ? '' : `; did you mean ${nearest}?`}`);
      return 'null';
    }
  }
  return `${writeExpression(of, scope, draft)}.\`${plainName(name)}\``;
}

/** A property's or a map's name; it goes into the statement, so it is letters, digits and underscores. */
function plainName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
    ? name
    : refuse(`"${name}" is no name of a property; letters, digits and _ are`);
}

function writeCall(expression: Of<'call'>, scope: Scope, draft: Draft): string {
  const { name, isStar, isDistinct } = expression;
  if (isStar) return name === 'count' ? 'count(*)' : refuse(`${name}(*) is no function; count(*) is`);
  const onGraph = Object.hasOwn(graphFunctions, name) ? graphFunctions[name] : undefined;
  if (onGraph) return onGraph(expression.arguments, scope, draft, writeExpression);
  const definition = functionNamed(name);
  if (!definition) return refuseFunction(name);
  const [least, most] = definition.arity;
  if (definition.isAggregate && aggregatesOf(expression.arguments).length > 0)
    refuse(`${name}() of a sum; take the sum in a WITH before`);
  const values = expression.arguments.map((value) => writeExpression(value, scope, draft));
  if (values.length < least || values.length > most)
    refuse(`${name}() takes ${least === most ? least : `${least} to ${most}`} values, not ${values.length}`);
  if (isDistinct && !definition.isAggregate)
    refuse(`DISTINCT belongs into count(), collect() and the like, not into ${name}()`);
  if (isDistinct) values[0] = `DISTINCT ${values[0]}`;
  const own = definition[draft.dialect.engine];
  const [first] = expression.arguments;
  const type = first && typeOf(first, scope, draft);
  return own ? own(values, type) : `${name}(${values.join(', ')})`;
}

function refuseFunction(name: string): never {
  const instead = Object.hasOwn(insteadOf, name) ? insteadOf[name] : undefined;
  const nearest = nearestWord(name, [...Object.keys(functions), ...Object.keys(graphFunctions)]);
  const advice = instead ?? (nearest === undefined ? undefined : `did you mean ${nearest}()?`);
  return refuse(
    `${name}() is not in the list of functions${advice === undefined ? ' (docs/cypher.md)' : `; ${advice}`}`,
  );
}

const COMPARISONS: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>=']);

function writeBinary({ operator, left, right }: Of<'binary'>, scope: Scope, draft: Draft): string {
  const types = [left, right].map((side) => typeOf(side, scope, draft));
  const [leftType, rightType] = types;
  // Ladybug takes '3' for 3, Neo4j never does
  if (COMPARISONS.has(operator) && areApart(leftType, rightType))
    refuse(
      `a ${nameOf(leftType)} is compared with a ${nameOf(rightType)}; write texts in quotes, or take toInteger(text)`,
    );
  const [a = '', b = ''] = [left, right].map((side, index) => {
    const written = writeExpression(side, scope, draft);
    return operator === '+' ? joinable(written, types[index], types, draft) : written;
  });
  return `(${a} ${operator} ${b})`;
}

/** One side of a +: what is joined with a text is a text, what is joined with a list is a list. */
function joinable(
  written: string,
  type: ValueType | undefined,
  types: readonly (ValueType | undefined)[],
  draft: Draft,
): string {
  if (types.includes('list')) return type === undefined || type === 'list' ? written : `[${written}]`;
  return types.includes('text') ? draft.dialect.toText(written, type) : written;
}

const nameOf = (type: ValueType | undefined): string => (type === 'integer' || type === 'float' ? 'number' : `${type}`);

function writeLabelTest({ variable, labels }: Of<'label-test'>, scope: Scope, draft: Draft): string {
  const { name, meaning } = scope.get(variable);
  if (meaning.kind !== 'node') return refuse(`${variable} is no node, so it has no label`);
  noteUnknown(labels, allLabels, 'label', draft);
  const known = labels.filter((label) => allLabels.includes(label));
  return known.length === 0 ? 'false' : draft.dialect.labelTest(name, meaning.tables, known);
}

/** Notes the names that the vocabulary does not have, with the nearest that it has. */
export function noteUnknown(words: readonly string[], known: readonly string[], what: string, draft: Draft): void {
  for (const word of words.filter((one) => !known.includes(one))) {
    const nearest = nearestWord(word, known);
    draft.notes.add(`there is no ${what} ${word}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`);
  }
}

function writeCase({ subject, branches, otherwise }: Of<'case'>, write: (inner: Expression) => string): string {
  const whens = branches.map(({ when, result }) => `WHEN ${write(when)} THEN ${write(result)}`);
  return `CASE${subject ? ` ${write(subject)}` : ''} ${whens.join(' ')}${otherwise ? ` ELSE ${write(otherwise)}` : ''} END`;
}

function writeComprehension(expression: Of<'comprehension'>, scope: Scope, draft: Draft): string {
  const { name, inner } = bindElement(expression, scope, draft);
  const write = (part: Expression | undefined): string | undefined =>
    part && draft.insideLambda(() => writeExpression(part, inner, draft));
  return draft.dialect.comprehension(
    name,
    writeExpression(expression.list, scope, draft),
    write(expression.where),
    write(expression.map),
  );
}

function writeQuantifier(expression: Of<'quantifier'>, scope: Scope, draft: Draft): string {
  const { name, inner } = bindElement(expression, scope, draft);
  const where = draft.insideLambda(() => writeExpression(expression.where, inner, draft));
  return `${expression.name}(${name} IN ${writeExpression(expression.list, scope, draft)} WHERE ${where})`;
}

function bindElement(
  { variable, list }: Of<'comprehension' | 'quantifier'>,
  scope: Scope,
  draft: Draft,
): { readonly name: string; readonly inner: Scope } {
  const name = draft.newName('v');
  return { name, inner: scope.with([[variable, { name, meaning: meaningOfElement(list) }]]) };
}

/** What the elements of a list are: nodes and relationships where the list is a path's. */
export function meaningOfElement(list: Expression): Meaning {
  if (list.kind !== 'call') return { kind: 'value' };
  if (list.name === 'nodes') return { kind: 'node', tables: askedTables, isElement: true };
  return list.name === 'relationships' ? { kind: 'relationship', isElement: true } : { kind: 'value' };
}
