import { openStore } from '@cartograph/store';
import { articles } from './articles.ts';
import fs from 'node:fs';
fs.rmSync('/tmp/lb/t/graph',{force:true});
const s=await openStore('ladybug:/tmp/lb/t/graph'); await s.save(articles);
for (const q of [
 'MATCH (o:Official)-[r]->(g:Government) RETURN o.name, type(r), g.name LIMIT 5',
 'MATCH (c:Cartel) RETURN c', 'MATCH (a)-[r:CONSULT]-(b) RETURN r, a.name ORDER BY a.name',
 'MATCH (c:Claim)-[r:SUBJECT]->(a) RETURN r, labels(c), labels(a) LIMIT 1',
 'MATCH (n) RETURN labels(n)[0] AS label, count(*) AS n ORDER BY n DESC, label',
 'MATCH p = shortestPath((a:Person {name: "Tomás Peña"})-[*..3]-(b:Government {name: $n})) RETURN length(p), [x IN nodes(p) | x.id] AS ids',
 'MATCH (a:Oficial) RETURN a.nme', 'MATCH (a:Official|Person) RETURN a.nme, a.name', 'MATCH (a:Claim)-[:CONSULT]->(b) RETURN a.quote',
 'MATCH (c:Claim) WHERE c.modality <> "actual" AND EXISTS { MATCH (c)-[:CLAIMED_BY]->(s:Official) } RETURN c.quote, c.confidence, substring(c.quote, 4, 5), toLower(c.action)',
 'UNWIND [1,2.5] AS x RETURN x, x + 1 AS y', 'UNWIND $xs AS x RETURN x ORDER BY x DESC','MATCH (a)-[r:COERCE]->(b) WITH a, count(*) AS n, collect(b.name) AS names WHERE n > 0 RETURN a.name, n, names ORDER BY n DESC, a.name',
 'MATCH (a)-[:COERCE]->(b)<-[:COERCE]-(c) RETURN a.name, b.name, c.name','MATCH (a:Government)-[r*1..2]-(b) RETURN DISTINCT b.id ORDER BY b.id', 'MATCH (d:Document) OPTIONAL MATCH (d)<-[:EVIDENCED_BY]-(c:Claim) RETURN d.id, count(c)',
 'MATCH (n) DETACH DELETE n','CALL db.labels()','RETURN 1; RETURN 2', 'MATCH (a) WHERE a:Official RETURN a.name, CASE WHEN a.known THEN 1 ELSE 2 END AS k, any(x IN a.aliases WHERE x = "y") AS q, a.country IS NULL'
]) { const t=performance.now(); try { console.log(q,'\n  ',JSON.stringify(await s.ask(q,{n:'Mexico',xs:[1,2.5,3]})),(performance.now()-t).toFixed(0)); } catch(e) { console.log(q,'\n   ERR',(e as Error).message) } }
await s.close();
