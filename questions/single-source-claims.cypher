// title: Relations that one source alone reports
// title.es: Relaciones que solo informa una fuente
MATCH (c:Claim)-[:SUBJECT]->(a), (c)-[:OBJECT]->(b), (c)-[:EVIDENCED_BY]->(d:Document)
WITH c.edgeId AS edge, a.name AS who, c.relation AS relation, b.name AS whom, count(DISTINCT d.sourceId) AS sources,
     min(d.sourceId) AS source, min(c.quote) AS sentence
WHERE sources = 1
RETURN who, relation, whom, source, sentence
ORDER BY who, relation, whom
LIMIT 200
