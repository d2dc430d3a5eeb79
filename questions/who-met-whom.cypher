// title: Who met whom
// title.es: Quién se reunió con quién
// parameter since = "1900-01-01": the first day that counts
// parameter.es since: el primer día que cuenta
MATCH (a)-[r:CONSULT]->(b)
WHERE r.positiveCount > 0 AND (r.lastEvent IS NULL OR r.lastEvent >= $since)
RETURN a.name AS one, b.name AS other, r.claimCount AS times, r.sourceCount AS sources,
       r.firstEvent AS first, r.lastEvent AS last, r.belief AS support
ORDER BY sources DESC, times DESC, one, other
LIMIT 100
