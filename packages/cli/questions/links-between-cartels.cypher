// en: Who links two cartels
// es: Quién vincula a dos cárteles
MATCH (x:Cartel)-[r]-(link)-[s]-(y:Cartel)
WHERE r.claimCount > 0 AND s.claimCount > 0 AND x.id < y.id AND link.id <> x.id AND link.id <> y.id
RETURN x.name AS cartel, y.name AS other, link.name AS link, sum(r.claimCount + s.claimCount) AS events
ORDER BY events DESC, cartel, other, link
LIMIT 50
