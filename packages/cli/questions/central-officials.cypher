// en: The officials with the most neighbours
// es: Los funcionarios con más vecinos
MATCH (o:Official)-[r]-(other)
WHERE r.claimCount > 0
WITH o.name AS official, other.id AS neighbour, sum(r.claimCount) AS shared
RETURN official, count(neighbour) AS neighbours, sum(shared) AS events
ORDER BY neighbours DESC, events DESC, official
LIMIT 25
