// Answers one statement and ends. Runs in a process of its own, with the file open for reading only, so that whatever
// a statement does ends with the process. Reads one JSON object from standard input, writes one to standard output.
import { Connection, Database } from '@ladybugdb/core';

const BUFFER_POOL = 256 * 1024 * 1024;

const { path, statement, parameters, columnNames, rowLimit, byteLimit, maxDatabaseSize } = JSON.parse(
  await readAll(process.stdin),
);
await write(await answer().catch((error) => ({ error: error instanceof Error ? error.message : String(error) })));
// threads of the database may still be at work
process.exit(0);

async function answer() {
  // no checksums, as the writer: see ladybug-file.ts
  const database = new Database(path, BUFFER_POOL, true, true, maxDatabaseSize, false, -1, false, false);
  await database.init();
  const connection = new Connection(database, 1);
  await connection.init();
  const prepared = await connection.prepare(statement);
  if (!prepared.isSuccess()) throw new Error(prepared.getErrorMessage());
  if (!prepared.isReadOnly()) throw new Error('the statement writes');
  const result = await connection.execute(prepared, parameters);
  const rows = [];
  let bytes = 0;
  while (result.hasNext()) {
    const row = result.getNextSync();
    const values = columnNames.map((name) => toPlain(row[name], connection));
    bytes += JSON.stringify(values).length;
    if (rows.length === rowLimit || bytes > byteLimit) return { rows, truncated: true };
    rows.push(values);
  }
  return { rows, truncated: false };
}

/** Values as JSON has them; nodes `{$node}`, relationships `{$relationship}`, paths `{$path}`. */
function toPlain(value, connection) {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => toPlain(item, connection));
  const { _nodes: nodes, _rels: relationships, _label: table } = value;
  if (nodes !== undefined) return { $path: [toPlain(nodes, connection), toPlain(relationships, connection)] };
  if ('_src' in value) return { $relationship: toRelationship(value, connection) };
  if (table !== undefined) return { $node: { table, properties: plainFields(value, connection) } };
  return plainFields(value, connection);
}

function toRelationship(value, connection) {
  const { _label: type, _src: source, _dst: target } = value;
  const properties = plainFields(value, connection);
  const ends =
    typeof properties.id === 'string' ? {} : { from: idOf(source, connection), to: idOf(target, connection) };
  return { type, properties, ...ends };
}

function idOf({ table, offset }, connection) {
  const name = connection
    .querySync('CALL show_tables() RETURN id, name')
    .getAllSync()
    .find((row) => Number(row.id) === Number(table))?.name;
  const found = connection.querySync(`MATCH (n:${name}) WHERE offset(id(n)) = ${Number(offset)} RETURN n.id AS id`);
  return found.getNextSync()?.id ?? null;
}

function plainFields(value, connection) {
  const fields = Object.entries(value).filter(([name]) => !name.startsWith('_'));
  return Object.fromEntries(fields.map(([name, field]) => [name, toPlain(field, connection)]));
}

/** Ends when all is written: what a pipe has not taken yet would be lost with the process. */
function write(answer) {
  return new Promise((done) => process.stdout.write(JSON.stringify(answer), done));
}

async function readAll(stream) {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}
