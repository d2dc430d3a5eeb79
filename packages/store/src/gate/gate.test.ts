import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusedAttacks } from '../testing/attacks.ts';
import { checkStatement } from './check-statement.ts';
import { ladybugDialect } from './ladybug-dialect.ts';
import { neo4jDialect } from './neo4j-dialect.ts';
import { parseStatement } from './parse-statement.ts';
import { tokenize } from './tokenize.ts';
import { translate } from './translate.ts';

const refusal = (statement: string, parameters = {}): string => {
  try {
    checkStatement(statement, parameters);
  } catch (error) {
    expect(error).toMatchObject({ code: 'refused-query' });
    return (error as Error).message;
  }
  throw new Error(`was let through: ${statement}`);
};

const both = (statement: string, parameters = {}) =>
  [neo4jDialect, ladybugDialect].map((dialect) => translate(parseStatement(statement), parameters, dialect));

describe('the gate', () => {
  for (const [index, { title, statement }] of refusedAttacks.entries()) {
    it(`refuses what ${title} (${index + 1}): ${JSON.stringify(statement.slice(0, 60))}`, () => {
      expect(refusal(statement)).toMatch(/^not asked: ./);
      expect(refusal(statement)).not.toContain('\n');
    });
  }

  it('says what is not let through and what is', () => {
    expect(refusal('MATCH (n) DETACH DELETE n')).toBe(
      'not asked: DETACH is not let through; only MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP and LIMIT are',
    );
    expect(refusal('MATCH (n:A:B) RETURN n')).toContain('write :A|B for either');
    expect(refusal('MATCH (a)-[*]-(b) RETURN a')).toContain('*1..4');
    expect(refusal('RETURN toLowr("X")')).toContain('did you mean tolower()');
    expect(refusal('MATCH (a) RETURN b.name')).toContain('nothing is called b here');
    expect(refusal('MATCH (a) WHERE a.id = $id RETURN a')).toContain('--param id=VALUE');
    expect(refusal('')).toContain('ends with RETURN');
  });

  it('says how to write what is refused', () => {
    expect(refusal("MATCH (c:Claim) WHERE date(c.dateStart) > '2019' RETURN c")).toContain('dates are texts');
    expect(refusal('MATCH (a)-[r]->(b) RETURN startNode(r)')).toContain('(a)-[r]->(b)');
    expect(refusal('MATCH (a) RETURN a {.*}')).toContain('a {.name, .id}');
    expect(refusal('MATCH (a) RETURN [(a)-->(b) | b.name]')).toContain('collect()');
    expect(refusal('RETURN 1 UNION RETURN 2')).toContain('ask twice');
    expect(refusal("MATCH (a) WHERE a.mentionCount > '3' RETURN a")).toContain('a number is compared with a text');
    expect(refusal('MATCH (c:Claim) WHERE left(c.dateStart, 4) = $year RETURN c', { year: 2019 })).toContain(
      'toInteger',
    );
    expect(refusal('MATCH (a) RETURN a.aliases ORDER BY a.aliases')).toContain('size()');
    expect(refusal('MATCH (a) RETURN a.name, count(*) ORDER BY a.id')).toContain('behind a sum');
    expect(refusal('MATCH (a) RETURN sum(count(a))')).toContain('WITH');
    expect(refusal('RETURN [a IN $l | [b IN $l | a]]', { l: [1] })).toContain('use UNWIND');
    expect(refusal(`RETURN ${'1 - '.repeat(1500)}1`)).toContain('operators');
    expect(refusal(`WITH 'x' AS a ${'WITH a + a + a + a AS a '.repeat(6)}RETURN a`)).toContain('2000 times as long');
    expect(both(`RETURN ${'1 + '.repeat(24)}1`)).toHaveLength(2);
    expect(refusal('UNWIND 3 AS x RETURN x')).toContain('takes a list');
    expect(refusal('MATCH p = (a)-->(b) UNWIND nodes(p) AS n MATCH (n)-->(c) RETURN c')).toContain('element of a list');
  });

  it('takes what every object of JavaScript has for no function', () => {
    for (const name of ['constructor', '__proto__', 'valueOf'])
      expect(refusal(`RETURN ${name}(1)`)).toContain(`${name.toLowerCase()}() is not in the list of functions`);
  });

  it('writes little for a statement however it is nested, and parameters only so often', () => {
    for (const [open, close] of [
      ['[1][', ']'],
      ["substring('abc', ", ')'],
      ['substring(', ', 1)'],
      ['toInteger(', ')'],
      ['round(', ')'],
      ['toString(', ')'],
    ]) {
      const statement = `RETURN ${open?.repeat(25)}0${close?.repeat(25)}`;
      for (const { text } of both(statement)) expect(text.length, open).toBeLessThan(5000);
    }
    const l = Array.from({ length: 100_000 }, (_, index) => index);
    expect(both('RETURN size($l)', { l }).length).toBe(2);
    expect(refusal(`RETURN [${Array(100).fill('$l').join(',')}]`, { l })).toContain('too large');
  });

  it('writes nothing of what was asked but numbers and the words of the vocabulary', () => {
    const hostile = fc.stringMatching(/^[^`\\\p{Cc}]{1,30}$/u);
    fc.assert(
      fc.property(hostile, hostile, (name, text) => {
        const statement = `MATCH (\`${name}\`:Official {name: ${JSON.stringify(text)}}) WHERE \`${name}\`.name <> $p RETURN \`${name}\`.name AS \`${name}!\``;
        const [neo4j] = both(statement, { p: text });
        expect(neo4j?.text).toMatch(/^[\w\s(){}[\]:&|`$.<>=,]+$/);
        expect(Object.values(neo4j?.parameters ?? {})).toEqual([text, text]);
        expect(neo4j?.columns).toEqual([`${name}!`]);
      }),
    );
  });

  it('ends in time on anything, with a refusal or a translation', () => {
    const pieces = fc.constantFrom(
      'MATCH',
      ' ',
      '(',
      ')',
      '[',
      ']',
      '-',
      '>',
      '<',
      'a',
      ':',
      'Official',
      '{',
      '}',
      '"',
      "'",
      '`',
      '\\',
      'RETURN',
      'WITH',
      '*',
      '..',
      '1',
      ',',
      '$x',
      '//',
      '/*',
      '*/',
      '\n',
      ';',
      'IN',
      'CASE',
      'WHEN',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        try {
          checkStatement(parts.join(''));
        } catch (error) {
          expect(error).toMatchObject({ code: 'refused-query' });
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keeps other people's nodes and the store's own out of every pattern", () => {
    for (const statement of [
      'MATCH (n) RETURN n',
      'MATCH ()-[r]-() RETURN r',
      'MATCH (n:Official) RETURN n',
      'MATCH (n {id: "x"}) RETURN n',
    ]) {
      for (const { text } of both(statement)) expect(text).toMatch(/CartographActor/);
      for (const { text } of both(statement)) expect(text).not.toMatch(/CartographExtraction|CartographTally/);
    }
    expect(refusal('MATCH (n:CartographExtraction) RETURN m')).toContain('nothing is called m');
    expect(both('MATCH (n:CartographExtraction) RETURN n')[1]?.text).toContain('WHERE false');
  });

  it('asks for one row more than it gives, to know whether there are more', () => {
    expect(
      both('UNWIND [1] AS x RETURN x').map(({ text, rowLimit }) => [/LIMIT (\d+)$/.exec(text)?.[1], rowLimit]),
    ).toEqual([
      ['1001', 1000],
      ['1001', 1000],
    ]);
    expect(both('UNWIND [1] AS x RETURN x LIMIT 5')[0]?.text).toMatch(/LIMIT 5$/);
    expect(both('UNWIND [1] AS x RETURN x LIMIT 50000')[0]).toMatchObject({
      rowLimit: 10_000,
      notes: ['LIMIT 10000 is the highest'],
    });
  });
});

describe('the tokenizer', () => {
  it('reads texts with escapes, names in backticks, comments and parameters', () => {
    const tokens = tokenize(`a /* b */ 'it\\'s \\u00e9' "\\"" \`x \`\` y\` $p 1.5 1..3 // end`);
    expect(tokens.map(({ kind, text }) => [kind, text])).toEqual([
      ['word', 'a'],
      ['string', "it's é"],
      ['string', '"'],
      ['quoted', 'x ` y'],
      ['parameter', 'p'],
      ['number', '1.5'],
      ['number', '1'],
      ['symbol', '..'],
      ['number', '3'],
      ['end', ''],
    ]);
  });

  it('knows where each token stood', () => {
    const statement = 'MATCH (a) RETURN a.name';
    for (const { text, start, end } of tokenize(statement)) expect(statement.slice(start, end)).toBe(text);
  });
});
