// en: Who met whom
// es: Quién se reunió con quién
// $since: first day | primer día | 0000
MATCH (a)-[r:CONSULT]->(b)
WHERE coalesce(r.lastEvent, r.lastReported, '9999') >= $since AND r.positiveCount > 0
RETURN a.name AS actor, b.name AS other, r.claimCount AS events, r.sourceCount AS sources, r.firstEvent AS first, r.lastEvent AS last
ORDER BY sources DESC, events DESC, actor, other
LIMIT 50
