// en: What only one source says
// es: Lo que solo dice una fuente
MATCH (a)-[r]->(b)
WHERE r.sourceCount = 1 AND r.positiveCount > 0
RETURN a.name AS actor, type(r) AS relation, b.name AS other, r.claimCount AS events, r.lastReported AS reported
ORDER BY events DESC, actor, relation, other
LIMIT 100
