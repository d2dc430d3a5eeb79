// title: Who links two cartels
// title.es: Quién une a dos cárteles
// parameter one = "Sinaloa Cartel": the name of one
// parameter.es one: el nombre de uno
// parameter other = "Jalisco New Generation Cartel": the name of the other
// parameter.es other: el nombre del otro
MATCH (a:Cartel {name: $one})-[r1]-(link)-[r2]-(b:Cartel {name: $other})
WHERE r1.positiveCount > 0 AND r2.positiveCount > 0
RETURN link.name AS link, labels(link)[0] AS label, collect(DISTINCT type(r1)) AS toOne, collect(DISTINCT type(r2)) AS toOther,
       sum(r1.claimCount + r2.claimCount) AS claims
ORDER BY claims DESC, link
LIMIT 50
