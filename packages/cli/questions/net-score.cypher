// en: Net score between two governments (PLOVER, −10 to 10)
// es: Puntuación neta entre dos gobiernos (PLOVER, −10 a 10)
// $from: the acting government | el gobierno que actúa | United States
// $to: the other government | el otro gobierno | Mexico
MATCH (a:Government {name: $from})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Government {name: $to})
WHERE c.polarity = 'positive'
WITH c.relation AS relation,
  CASE c.relation WHEN 'AID' THEN 10.0 WHEN 'COOPERATE' THEN 9.5 WHEN 'RETREAT' THEN 6.5 WHEN 'SUPPORT' THEN 5.0 WHEN 'CONCEDE' THEN 4.5
    WHEN 'AGREE' THEN 2.5 WHEN 'CONSULT' THEN 2.5 WHEN 'REQUEST' THEN 0.0 WHEN 'REJECT' THEN -2.0 WHEN 'ACCUSE' THEN -3.0
    WHEN 'THREATEN' THEN -3.5 WHEN 'PROTEST' THEN -5.0 WHEN 'MOBILIZE' THEN -5.5 WHEN 'SANCTION' THEN -6.0 WHEN 'COERCE' THEN -7.0
    WHEN 'ASSAULT' THEN -9.0 ELSE 0.0 END AS score
RETURN relation, count(score) AS claims, sum(score) AS total
ORDER BY total DESC, relation
LIMIT 30
