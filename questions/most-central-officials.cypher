// title: The officials with most neighbours
// title.es: Los funcionarios con más vecinos
MATCH (o:Official)-[r]-(other)
WHERE r.positiveCount > 0
RETURN o.name AS official, o.country AS country, count(DISTINCT other.id) AS neighbours, sum(r.claimCount) AS claims
ORDER BY neighbours DESC, claims DESC, official
LIMIT 50
