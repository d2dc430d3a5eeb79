// en: Who threatened whom
// es: Quién amenazó a quién
// $since: first day | primer día | 0000
MATCH (a)-[r:THREATEN]->(b)
WHERE coalesce(r.lastEvent, r.lastReported, '9999') >= $since AND r.positiveCount > 0
RETURN a.name AS actor, b.name AS target, r.claimCount AS events, r.sourceCount AS sources, r.belief AS support, r.actions AS actions
ORDER BY sources DESC, events DESC, actor, target
LIMIT 50
