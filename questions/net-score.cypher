// title: Net score between two governments
// title.es: Saldo entre dos gobiernos
// parameter one = "Mexico": the name of one
// parameter.es one: el nombre de uno
// parameter other = "United States": the name of the other
// parameter.es other: el nombre del otro
// The scores are PLOVER 2.0's, -10 to 10, times the events that are affirmed.
MATCH (a:Government)-[r]->(b:Government)
WHERE r.positiveCount > 0 AND ((a.name = $one AND b.name = $other) OR (a.name = $other AND b.name = $one))
WITH a.name AS who, b.name AS toWhom, r.positiveCount AS events,
     CASE type(r)
       WHEN 'AID' THEN 10.0 WHEN 'COOPERATE' THEN 9.5 WHEN 'RETREAT' THEN 6.5 WHEN 'SUPPORT' THEN 5.0 WHEN 'CONCEDE' THEN 4.5
       WHEN 'AGREE' THEN 2.5 WHEN 'CONSULT' THEN 2.5 WHEN 'REQUEST' THEN 0.0 WHEN 'REJECT' THEN -2.0 WHEN 'ACCUSE' THEN -3.0
       WHEN 'THREATEN' THEN -3.5 WHEN 'PROTEST' THEN -5.0 WHEN 'MOBILIZE' THEN -5.5 WHEN 'SANCTION' THEN -6.0
       WHEN 'COERCE' THEN -7.0 WHEN 'ASSAULT' THEN -9.0 ELSE 0.0 END AS score
RETURN who, toWhom, sum(events) AS events, sum(score * events) AS net
ORDER BY who, toWhom
LIMIT 10
