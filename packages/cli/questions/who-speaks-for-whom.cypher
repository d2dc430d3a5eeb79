// en: Who speaks for whom
// es: Quién habla por quién
MATCH (c:Claim)-[:CLAIMED_BY]->(speaker)-[r:HOLDS_OFFICE|WORKS_FOR]->(body)
RETURN body.name AS body, speaker.name AS speaker, r.title AS title, count(c) AS claims
ORDER BY claims DESC, body, speaker
LIMIT 50
