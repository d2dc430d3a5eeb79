import { expect } from 'vitest';
import type { GraphStore } from '../graph-store.ts';
import { heavyQuestions } from './attacks.ts';
import type { Check } from './contract.ts';
import { savedQuestions } from './saved-questions.ts';

const rows = async (store: GraphStore, statement: string, parameters = {}): Promise<unknown> =>
  (await store.ask(statement, parameters)).rows;

/** What questions in Cypher answer on the contract's three articles. */
export function checkAsking(check: Check): void {
  check("answers the README's first question", async (store) => {
    expect(await store.ask('MATCH (o:Official)-[r]->(g:Government) RETURN o.name, type(r), g.name LIMIT 5')).toEqual({
      columns: ['o.name', 'type(r)', 'g.name'],
      rows: [['Ana Robles', 'HOLDS_OFFICE', 'Mexico']],
      truncated: false,
    });
  });

  check('gives a node as id, label and properties', async (store) => {
    const [[node] = []] = (await rows(store, 'MATCH (c:Cartel) RETURN c')) as unknown[][];
    expect(node).toMatchObject({
      id: 'x-harbor-cartel',
      label: 'Cartel',
      properties: { name: 'Harbor Cartel', documentCount: 2, known: false },
    });
    expect(Object.keys((node as { properties: object }).properties)).not.toContain('searchNames');
    expect(Object.keys((node as { properties: object }).properties)).not.toContain('label');
  });

  check('gives a relationship with its type and ends', async (store) => {
    expect(await rows(store, 'MATCH (:Official)-[r:HOLDS_OFFICE]->() RETURN r')).toEqual([
      [
        {
          type: 'HOLDS_OFFICE',
          from: 'x-ana-robles',
          to: 'mexico',
          properties: expect.objectContaining({ title: 'envoy', claimCount: 1, belief: 0.75 }),
        },
      ],
    ]);
    expect(await rows(store, 'MATCH (c:Claim {relation: "ACCUSE"})-[r:SUBJECT]->() RETURN r.x, r')).toEqual([
      [null, { type: 'SUBJECT', from: expect.stringMatching(/^[0-9a-f]{16}$/), to: 'x-tomas-pena', properties: {} }],
    ]);
  });

  check('gives labels as a list', async (store) => {
    expect(await rows(store, 'MATCH (n) RETURN labels(n) AS labels, count(*) AS n ORDER BY n DESC, labels[0]')).toEqual(
      [
        [['Claim'], 8],
        [['Document'], 3],
        [['Government'], 2],
        [['Agency'], 1],
        [['Cartel'], 1],
        [['Official'], 1],
        [['Person'], 1],
      ],
    );
  });

  check('takes A|B for either label, in a pattern and in WHERE', async (store) => {
    expect(await rows(store, 'MATCH (a:Official|Person) RETURN a.name ORDER BY a.name')).toEqual([
      ['Ana Robles'],
      ['Tomás Peña'],
    ]);
    expect(await rows(store, 'MATCH (a) WHERE a:Official OR a:Cartel RETURN a.name ORDER BY a.name')).toEqual([
      ['Ana Robles'],
      ['Harbor Cartel'],
    ]);
  });

  check('follows claims to their documents and speakers', async (store) => {
    expect(
      await rows(
        store,
        'MATCH (c:Claim)-[:CLAIMED_BY]->(s:Official), (c)-[:EVIDENCED_BY]->(d:Document) RETURN s.name, d.title, c.modality',
      ),
    ).toEqual([['Ana Robles', 'A meeting in Tijuana', 'alleged']]);
    expect(
      await rows(store, 'MATCH (a:Cartel)-[m:MENTIONED_IN]->(d) RETURN d.id, size(m.starts) ORDER BY d.id'),
    ).toEqual([
      ['denial', 2],
      ['summit', 1],
    ]);
  });

  check('groups, filters groups and sorts', async (store) => {
    expect(
      await rows(
        store,
        'MATCH (a)-[r:COERCE|CONSULT]->(b) WITH b, count(*) AS n, collect(a.name) AS names WHERE n >= 1 RETURN b.name, n, names ORDER BY n DESC, b.name',
      ),
    ).toEqual([
      ['Harbor Cartel', 1, ['Coast Guard']],
      ['Tomás Peña', 1, ['Mexico']],
      ['United States', 1, ['Mexico']],
    ]);
  });

  check('never takes one relationship twice in a MATCH', async (store) => {
    expect(await rows(store, 'MATCH (a)-[:COERCE]->(b)<-[:COERCE]-(c) RETURN a.name, c.name')).toEqual([]);
    expect(await rows(store, 'MATCH (a {id: "mexico"})-[:CONSULT*1..3]-(b) RETURN b.id')).toEqual([['united-states']]);
  });

  check('finds the shortest path', async (store) => {
    const statement =
      'MATCH p = shortestPath((a:Cartel)-[:ACCUSE|COERCE|CONSULT*..4]-(b:Government {name: $name})) RETURN length(p), [n IN nodes(p) | n.id] AS ids';
    expect(await rows(store, statement, { name: 'United States' })).toEqual([
      [3, ['x-harbor-cartel', 'x-tomas-pena', 'mexico', 'united-states']],
    ]);
  });

  check('gives a path as nodes and relationships', async (store) => {
    const [[path] = []] = (await rows(store, 'MATCH p = (:Person)-[:ACCUSE]->(:Cartel) RETURN p')) as unknown[][];
    expect(path).toMatchObject({
      nodes: [{ id: 'x-tomas-pena' }, { id: 'x-harbor-cartel' }],
      relationships: [{ type: 'ACCUSE', from: 'x-tomas-pena' }],
    });
  });

  check('tells apart what is there and what is not', async (store) => {
    expect(
      await rows(store, 'MATCH (a:Government) WHERE NOT EXISTS { MATCH (a)-[:COERCE]->() } RETURN a.name'),
    ).toEqual([['United States']]);
    expect(
      await rows(
        store,
        'MATCH (d:Document) OPTIONAL MATCH (d)<-[:EVIDENCED_BY]-(c:Claim {polarity: "negative"}) RETURN d.id, count(c) ORDER BY d.id',
      ),
    ).toEqual([
      ['arrest', 0],
      ['denial', 1],
      ['summit', 0],
    ]);
    expect(await rows(store, 'MATCH (d:Document) WHERE d.publishedAt IS NULL RETURN d.id')).toEqual([['arrest']]);
  });

  check('computes with texts, numbers and lists alike', async (store) => {
    const statement = `UNWIND $xs AS x RETURN x, x + 1, -x, toString(x), CASE WHEN x > 2 THEN 'big' ELSE 'small' END AS size, coalesce(null, x) ORDER BY x DESC LIMIT 2`;
    expect(await rows(store, statement, { xs: [1, 2, 3] })).toEqual([
      [3, 4, -3, '3', 'big', 3],
      [2, 3, -2, '2', 'small', 2],
    ]);
    expect(
      await rows(
        store,
        `UNWIND ['Ab cd'] AS t RETURN toLower(t), toUpper(t), substring(t, 1, 3), substring(t, 3), left(t, 2), right(t, 2), split(t, ' '), size(t), t STARTS WITH 'A', t ENDS WITH 'x', t CONTAINS 'b c'`,
      ),
    ).toEqual([['ab cd', 'AB CD', 'b c', 'cd', 'Ab', 'cd', ['Ab', 'cd'], 5, true, false, true]]);
    expect(
      await rows(
        store,
        `UNWIND [[3, 1, 2]] AS l RETURN head(l), last(l), l[1], l[-1], size(l), [x IN l WHERE x > 1 | x * 2] AS doubled, any(x IN l WHERE x = 3) AS hasThree, all(x IN l WHERE x > 1) AS allBig, 2 IN l`,
      ),
    ).toEqual([[3, 2, 1, 2, 3, [6, 4], true, false, true]]);
    expect(
      await rows(store, 'UNWIND $xs AS x RETURN sum(x), avg(x), min(x), max(x), count(DISTINCT x), collect(x)', {
        xs: [1, 2.5, 2.5],
      }),
    ).toEqual([[6, 2, 1, 2.5, 2, [1, 2.5, 2.5]]]);
  });

  check('sorts before it cuts, also when only a sum follows', async (store) => {
    const most =
      'MATCH (a)-[r:ACCUSE|COERCE|CONSULT|THREATEN]-(x) WITH a.name AS name, count(r) AS n ORDER BY n DESC, name LIMIT 2';
    expect(await rows(store, `${most} RETURN collect(name) AS names, sum(n) AS sum`)).toEqual([
      [['Mexico', 'Harbor Cartel'], expect.any(Number)],
    ]);
    expect(await rows(store, `MATCH (a:Person|Official) WITH a ORDER BY a.name DESC RETURN collect(a.name)`)).toEqual([
      [['Tomás Peña', 'Ana Robles']],
    ]);
  });

  check('computes with sums, and sorts by what it computed', async (store) => {
    expect(
      await rows(
        store,
        `MATCH (c:Claim) WITH count(*) AS total MATCH (c:Claim) WITH total, c.polarity AS polarity, count(*) AS n RETURN polarity, n, total - n AS rest ORDER BY n DESC, polarity`,
      ),
    ).toEqual([
      ['positive', 7, 1],
      ['negative', 1, 7],
    ]);
    expect(
      await rows(store, 'MATCH (a)-[r:CONSULT|COERCE]->(b) RETURN a.name, count(r) ORDER BY count(r) + size(a.name)'),
    ).toEqual([
      ['Mexico', 2],
      ['Coast Guard', 1],
    ]);
  });

  check('gives 0 and [] for sums of nothing', async (store) => {
    expect(
      await rows(
        store,
        'MATCH (a:Cartel) OPTIONAL MATCH (a)-[r:AID]->(b) RETURN sum(r.claimCount), collect(b.name), size(collect(b.name)), count(r)',
      ),
    ).toEqual([[0, [], 0, 0]]);
  });

  check('gives null beyond the end of a list', async (store) => {
    expect(
      await rows(
        store,
        `UNWIND [['a', 'b'], []] AS l RETURN l[0], l[1], l[2], l[-1], l[-2], head(l), last(l), [x IN l | split(x, ',')[1]] ORDER BY size(l)`,
      ),
    ).toEqual([
      [null, null, null, null, null, null, null, []],
      ['a', 'b', null, 'b', 'a', 'a', 'b', [null, null]],
    ]);
    expect(await rows(store, 'MATCH (a:Cartel) OPTIONAL MATCH (a)-[:AID]->(b) RETURN collect(b.name)[0]')).toEqual([
      [null],
    ]);
  });

  check('takes lists of properties apart, and those of paths', async (store) => {
    expect(
      await rows(
        store,
        'MATCH (a)-[r]->(b) UNWIND r.actions AS action RETURN action, count(*) AS n ORDER BY n DESC, action LIMIT 2',
      ),
    ).toEqual([
      ['accuse', 1],
      ['arrest', 1],
    ]);
    const path = 'MATCH p = (a:Person)-[:ACCUSE]->(c:Cartel)<-[:COERCE]-(b)';
    expect(
      await rows(
        store,
        `${path} RETURN [r IN relationships(p) | type(r)] AS types, [n IN nodes(p) | labels(n)[0]] AS labels`,
      ),
    ).toEqual([
      [
        ['ACCUSE', 'COERCE'],
        ['Person', 'Cartel', 'Agency'],
      ],
    ]);
    expect(await rows(store, `${path} UNWIND nodes(p) AS n RETURN n.name ORDER BY n.name LIMIT 1`)).toEqual([
      ['Coast Guard'],
    ]);
  });

  check('takes a pattern for a condition, and counts patterns', async (store) => {
    expect(
      await rows(store, 'MATCH (a) WHERE (a)-[:COERCE]->(:Cartel) OR NOT (a)--() RETURN a.name ORDER BY a.name'),
    ).toEqual([['Coast Guard']]);
    expect(
      await rows(
        store,
        'MATCH (a:Government) WHERE COUNT { (a)-[r:CONSULT]-(b) WHERE r.claimCount > 0 } > 0 RETURN a.name, COUNT { MATCH (a)-[:COERCE]->() } AS n ORDER BY a.name',
      ),
    ).toEqual([
      ['Mexico', 1],
      ['United States', 0],
    ]);
    expect(await rows(store, 'MATCH (c:Cartel) WHERE (c.mentionCount) < -1 OR (1)-1 = 0 RETURN c.id')).toEqual([
      ['x-harbor-cartel'],
    ]);
  });

  check('picks properties out as a map', async (store) => {
    expect(
      await rows(store, 'MATCH (a:Cartel) WITH a, 3 AS n RETURN a {.id, .nme, n, double: n * 2} AS picked'),
    ).toEqual([[{ id: 'x-harbor-cartel', nme: null, n: 3, double: 6 }]]);
  });

  check('joins texts with numbers, and rounds, alike', async (store) => {
    expect(
      await rows(
        store,
        `UNWIND [-2.5] AS x RETURN 'n=' + 1, 1.5 + 'x', 'is ' + true, toString(1.0), toInteger(2.7), toInteger(x), toInteger('12'), round(x), round(2.5), round(2.345, 1), [1] + 2`,
      ),
    ).toEqual([['n=1', '1.5x', 'is true', '1.0', 2, -2, 12, -2, 3, 2.3, [1, 2]]]);
    expect(
      await rows(
        store,
        `MATCH (a:Official)-[r:HOLDS_OFFICE]->(b) RETURN a.name + ' (' + r.claimCount + ', ' + r.belief + ')'`,
      ),
    ).toEqual([['Ana Robles (1, 0.75)']]);
  });

  check('gives a long answer whole', async (store) => {
    const { rows: all, truncated } = await store.ask('UNWIND $list AS x RETURN x, $text AS t LIMIT 2000', {
      list: Array.from({ length: 2000 }, (_, index) => index),
      text: 'x'.repeat(2000),
    });
    expect([all.length, truncated, all.at(-1)]).toEqual([2000, false, [1999, 'x'.repeat(2000)]]);
  });

  check('takes texts with quotes, backslashes and line breaks for what they are', async (store) => {
    for (const text of ["it's", 'a\\b', 'a"b', 'x\ny', '\\u0027', "' OR true //", '\\', '`', '$t0']) {
      expect(await rows(store, 'UNWIND [$text] AS t RETURN t', { text })).toEqual([[text]]);
      expect(await rows(store, `UNWIND [${JSON.stringify(text)}] AS t RETURN t`)).toEqual([[text]]);
    }
    expect(
      await rows(
        store,
        `UNWIND [["it's", 'a\\\\b']] AS l RETURN [x IN l WHERE x = 'it\\'s' OR x = 'a\\\\b' | x + '\\\\']`,
      ),
    ).toEqual([[["it's\\", 'a\\b\\']]]);
  });

  check('names columns as they were written or named', async (store) => {
    const { columns } = await store.ask('MATCH (a:Cartel) RETURN a.name, a.id AS `the id`, count( * )');
    expect(columns).toEqual(['a.name', 'the id', 'count( * )']);
    expect((await store.ask('MATCH (b:Cartel), (a:Official) RETURN *')).columns).toEqual(['a', 'b']);
  });

  check('says what the vocabulary does not have, and the nearest it has', async (store) => {
    expect(await store.ask('MATCH (a:Oficial)-[:CONSULTS]->(b) RETURN a.nme LIMIT 3')).toEqual({
      columns: ['a.nme'],
      rows: [],
      truncated: false,
      notes: [
        'there is no label Oficial; did you mean Official?',
        'there is no relationship type CONSULTS; did you mean CONSULT?',
        'there is no property nme here; did you mean name?',
      ],
    });
    expect(await rows(store, 'MATCH (a:Cartel) RETURN a.nme, a.quote')).toEqual([[null, null]]);
    expect(await rows(store, 'MATCH (c:Claim)-[:CONSULT]->(b) RETURN c.quote')).toEqual([]);
  });

  check('adds a limit and says so', async (store) => {
    expect((await store.ask('MATCH (a:Cartel) RETURN a.id')).notes).toEqual(['LIMIT 1000 was added']);
    const list = Array.from({ length: 1500 }, (_, index) => index);
    const cut = await store.ask('UNWIND $list AS x RETURN x', { list });
    expect([cut.rows.length, cut.truncated]).toEqual([1000, true]);
    const whole = await store.ask('UNWIND $list AS x RETURN x LIMIT 1500', { list });
    expect([whole.rows.length, whole.truncated]).toEqual([1500, false]);
    expect(
      (await store.ask('UNWIND $list AS x RETURN x SKIP $skip LIMIT $limit', { list, skip: 3, limit: 2 })).rows,
    ).toEqual([[3], [4]]);
  });

  check('lets nothing through that is no question', async (store) => {
    const { hash } = await store.stats();
    for (const statement of [
      'MATCH (n) DETACH DELETE n',
      'CREATE (:Person {id: "x"})',
      'CALL db.labels()',
      'MATCH (n) SET n.name = 1 RETURN n',
      'RETURN 1; RETURN 2',
      'LOAD CSV FROM "file:///etc/passwd" AS r RETURN r',
      '',
    ]) {
      await expect(store.ask(statement), statement).rejects.toMatchObject({ code: 'refused-query' });
    }
    expect((await store.stats()).hash).toBe(hash);
  });

  check('answers every saved question of the command line', async (store) => {
    const answers = new Map<string, readonly unknown[]>();
    for (const { name, statement, parameters } of savedQuestions()) {
      const answer = await store.ask(statement, parameters);
      expect(answer.notes, name).toBeUndefined();
      answers.set(name, answer.rows);
    }
    expect(answers.get('central-officials')).toEqual([['Ana Robles', 1, 1]]);
    expect(answers.get('cooperation-and-conflict')).toEqual([['2025-03', 2, 0]]);
    expect(answers.get('disputed')).toEqual([['Coast Guard', 'COERCE', 'Harbor Cartel', 1, 1, 0.188]]);
    expect(answers.get('who-met-whom')?.length).toBe(1);
  });

  check('counts apart what is distinct, beside other sums', async (store) => {
    const statement =
      'MATCH (o)-[r]-(x) WHERE r.positiveCount > 0 RETURN o.name AS name, count(DISTINCT x.id) AS others, count(*) AS n, sum(r.claimCount) AS claims, collect(DISTINCT type(r)) AS types, max(r.belief) AS best ORDER BY claims DESC, name LIMIT 2';
    const sorted = (await store.ask(statement)).rows.map((row) =>
      row.map((value) => (Array.isArray(value) ? [...value].sort() : value)),
    );
    expect(sorted).toEqual([
      ['Mexico', 3, 4, 5, ['COERCE', 'CONSULT', 'HOLDS_OFFICE', 'THREATEN'], 0.938],
      ['Harbor Cartel', 2, 2, 3, ['ACCUSE', 'COERCE'], 0.75],
    ]);
    await expect(store.ask('MATCH (a) RETURN count(DISTINCT a.id) + count(*) AS n')).rejects.toMatchObject({
      code: 'refused-query',
    });
  });

  check('stops a question that takes too long, and answers others meanwhile', async (store, database) => {
    const { hash } = await store.stats();
    const impatient = await database.open({ readOnly: true, queryTimeout: 1000 });
    const list = Array.from({ length: 900 }, (_, index) => index);
    for (const { statement } of heavyQuestions) {
      const heavy = impatient.ask(statement, { list }).then(
        () => 'answered',
        (error: { readonly code: string }) => error.code,
      );
      expect(await rows(store, 'MATCH (c:Cartel) RETURN c.id')).toEqual([['x-harbor-cartel']]);
      expect(['answered', 'timeout', 'query-failed'], statement.slice(0, 80)).toContain(await heavy);
    }
    await impatient.close();
    expect((await store.stats()).hash).toBe(hash);
  });

  check('gives a question up when nobody waits for it', async (store) => {
    const gone = new AbortController();
    const heavy = store.ask(
      'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (k) RETURN max(a.id + b.id + c.id + k.id)',
      {},
      gone.signal,
    );
    setTimeout(() => gone.abort(), 500);
    const begun = Date.now();
    await expect(heavy).rejects.toMatchObject({ name: 'AbortError' });
    expect(Date.now() - begun).toBeLessThan(5000);
    await expect(store.ask('RETURN 1 AS x', {}, gone.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(await rows(store, 'RETURN 1 AS x')).toEqual([[1]]);
  });

  check('sends away what is too much at once', async (store) => {
    const answers = await Promise.allSettled(Array.from({ length: 40 }, () => store.ask('UNWIND [1] AS x RETURN x')));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'busy' });
  });
}
