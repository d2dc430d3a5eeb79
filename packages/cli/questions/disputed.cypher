// en: What is both said and denied
// es: Lo que se afirma y se niega
MATCH (a)-[r]->(b)
WHERE r.disputed = true
RETURN a.name AS actor, type(r) AS relation, b.name AS other, r.positiveCount AS said, r.negativeCount AS denied, r.belief AS support
ORDER BY said DESC, actor, relation, other
LIMIT 100
