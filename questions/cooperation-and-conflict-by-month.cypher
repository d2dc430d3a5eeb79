// title: Cooperation and conflict by month
// title.es: Cooperación y conflicto por mes
// The month is that of the deed; what has no date is counted under "undated", never under its day of publication.
MATCH (c:Claim)
WHERE c.polarity = 'positive'
WITH CASE WHEN c.dateStart IS NULL THEN 'undated' ELSE left(c.dateStart, 7) END AS month,
     CASE WHEN c.relation IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'] THEN 1 ELSE 0 END AS isCooperation,
     CASE WHEN c.relation IN ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'] THEN 1 ELSE 0 END AS isConflict
RETURN month, sum(isCooperation) AS cooperation, sum(isConflict) AS conflict
ORDER BY month
LIMIT 1000
