"""Loads the graph into an empty Neo4j by Neo4j's connector for Spark."""

from pyspark.sql import functions as F

from tables import to_actors, to_claims, to_documents, to_edges, to_links

CONNECTOR = "org.neo4j.spark.DataSource"
# without them, each row would look through all nodes for its own
CONSTRAINTS = "; ".join(
    f"CREATE CONSTRAINT {label.lower()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"
    for label in ("Actor", "Claim", "Document")
)
OF_RELATIONSHIPS = ("subject", "object", "speakers", "documentId", "publishedAt")


def load_neo4j(extractions, url, user, password):
    """Writes actors, claims, documents and what joins them. All is merged by id: a task that is done again adds nothing."""
    login = {"url": url, "authentication.basic.username": user, "authentication.basic.password": password}
    actors = to_actors(extractions).select(
        "id", "first.label", "first.name", "first.country", "first.sector", "first.wikidataId", "first.known",
        "aliases", "documentCount",
    )  # fmt: skip
    actors, claims = actors.persist(), to_claims(extractions).persist()
    for label in distinct(actors, "label"):
        write_nodes(actors.where(F.col("label") == label).drop("label"), f":Actor:{label}", login)
    write_nodes(claims.drop(*OF_RELATIONSHIPS), ":Claim", login)
    write_nodes(to_documents(extractions), ":Document", login)
    write_relationships(to_edges(claims), ("Actor", "Actor"), login)
    write_relationships(to_links(claims), ("Claim", "Actor"), login)
    evidence = claims.select(
        F.col("id").alias("from"), F.lit("EVIDENCED_BY").alias("relation"), F.col("documentId").alias("to")
    )
    write_relationships(evidence, ("Claim", "Document"), login)


def distinct(rows, column):
    return sorted(value for (value,) in rows.select(column).distinct().collect())


def write_nodes(rows, labels, login):
    write = rows.write.format(CONNECTOR).mode("Overwrite").options(**login)
    write.option("script", CONSTRAINTS).option("labels", labels).option("node.keys", "id").save()


def write_relationships(rows, ends, login):
    """Rows with `from`, `relation`, `to`; the connector writes one type at a time."""
    rows = rows.persist()
    source, target = ends
    for relation in distinct(rows, "relation"):
        # in one task: two that join the same node would wait for each other
        one = rows.where(F.col("relation") == relation).drop("relation").coalesce(1)
        one.write.format(CONNECTOR).mode("Overwrite").options(**login).options(
            **{
                "relationship": relation,
                "relationship.save.strategy": "keys",
                "relationship.source.labels": f":{source}",
                "relationship.source.save.mode": "Match",
                "relationship.source.node.keys": "from:id",
                "relationship.target.labels": f":{target}",
                "relationship.target.save.mode": "Match",
                "relationship.target.node.keys": "to:id",
            }
        ).save()
