// title: Who speaks for whom
// title.es: Quién habla por quién
MATCH (s)-[r:HOLDS_OFFICE|WORKS_FOR|LEADS|MEMBER_OF]->(body), (c:Claim)-[:CLAIMED_BY]->(s)
WHERE r.positiveCount > 0
RETURN s.name AS speaker, r.title AS title, body.name AS body, count(DISTINCT c) AS claims
ORDER BY claims DESC, speaker, body
LIMIT 100
