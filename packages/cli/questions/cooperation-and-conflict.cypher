// en: Cooperation and conflict by month
// es: Cooperación y conflicto por mes
MATCH (c:Claim)
WHERE c.dateStart IS NOT NULL AND c.polarity = 'positive'
WITH left(c.dateStart, 7) AS month,
  CASE WHEN c.relation IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'] THEN 1 ELSE 0 END AS cooperation,
  CASE WHEN c.relation IN ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'] THEN 1 ELSE 0 END AS conflict
RETURN month, sum(cooperation) AS cooperation, sum(conflict) AS conflict
ORDER BY month
LIMIT 500
