// title: Who threatened whom
// title.es: Quién amenazó a quién
MATCH (a)-[r:THREATEN]->(b)
WHERE r.positiveCount > 0
RETURN a.name AS who, b.name AS whom, r.claimCount AS times, r.sourceCount AS sources, r.actions AS words,
       r.lastReported AS reported, r.belief AS support
ORDER BY sources DESC, times DESC, who, whom
LIMIT 100
