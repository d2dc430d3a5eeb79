// title: Relations that are both said and denied
// title.es: Relaciones afirmadas y también negadas
MATCH (a)-[r]->(b)
WHERE r.disputed
RETURN a.name AS who, type(r) AS relation, b.name AS whom, r.positiveCount AS said, r.negativeCount AS denied, r.belief AS support
ORDER BY said + denied DESC, who, relation, whom
LIMIT 100
