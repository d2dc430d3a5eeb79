"""The tables that extractions make: claims in Parquet, and the graph as neo4j-admin reads it."""

from pyspark.sql import functions as F

# what is taken of docs/extraction.schema.json
SPAN = "STRUCT<start: INT, end: INT>"
CLAIM = f"""STRUCT<
  id: STRING, subject: STRING, relation: STRING, object: STRING, mutual: BOOLEAN, mode: STRING, contexts: ARRAY<STRING>,
  action: STRING, polarity: STRING, modality: STRING, speakers: ARRAY<STRING>, speech: STRING, event: STRING,
  date: STRUCT<start: STRING, end: STRING, precision: STRING>, quote: STRING,
  evidence: STRUCT<sentence: STRUCT<index: INT, start: INT, end: INT>, trigger: {SPAN}>,
  confidence: DOUBLE, rules: ARRAY<STRING>>"""
ENTITY = """STRUCT<
  id: STRING, label: STRING, name: STRING, aliases: ARRAY<STRING>, country: STRING, sector: STRING,
  wikidataId: STRING, known: BOOLEAN>"""
DOCUMENT = """STRUCT<
  id: STRING, title: STRING, url: STRING, publisher: STRING, author: STRING, publishedAt: STRING, language: STRING,
  hash: STRING>"""
EXTRACTION = f"STRUCT<document: {DOCUMENT}, entities: ARRAY<{ENTITY}>, claims: ARRAY<{CLAIM}>>"

DOCUMENT_COLUMNS = ("title", "url", "publisher", "author", "publishedAt", "language", "hash")

# no text that cartograph has read holds it
BETWEEN_ITEMS = "\u001f"


def to_extractions(lines):
    """Documents, entities and claims of the lines that cartograph printed, but for those that say what went wrong."""
    return lines.select(F.from_json("line", EXTRACTION).alias("it")).select("it.*").where("document IS NOT NULL")


def to_claims(extractions):
    """One flat row for each claim, with its document."""
    rows = extractions.select("document", F.explode("claims").alias("claim"))
    return rows.select(
        *[F.col(f"claim.{name}") for name in ("id", "subject", "relation", "object", "mutual", "mode", "contexts")],
        *[F.col(f"claim.{name}") for name in ("action", "polarity", "modality", "speakers", "speech", "event")],
        F.col("claim.date.start").alias("dateStart"),
        F.col("claim.date.end").alias("dateEnd"),
        F.col("claim.date.precision").alias("datePrecision"),
        "claim.quote",
        F.col("claim.evidence.sentence.start").alias("sentenceStart"),
        F.col("claim.evidence.sentence.end").alias("sentenceEnd"),
        F.col("claim.evidence.trigger.start").alias("triggerStart"),
        F.col("claim.evidence.trigger.end").alias("triggerEnd"),
        "claim.confidence",
        "claim.rules",
        F.col("document.id").alias("documentId"),
        "document.publishedAt",
    )


def to_actors(extractions):
    """One row for each actor: of the documents that name it, the one with the least id says what it is called."""
    rows = extractions.select(F.col("document.id").alias("documentId"), F.explode("entities").alias("entity"))
    return rows.groupBy(F.col("entity.id").alias("id")).agg(
        F.min_by("entity", "documentId").alias("first"),
        F.array_sort(F.array_distinct(F.flatten(F.collect_list("entity.aliases")))).alias("aliases"),
        F.countDistinct("documentId").alias("documentCount"),
    )


def to_edges(claims):
    """The claims from one actor to another under one type; both directions of a mutual claim are one edge."""
    least, most = F.least("subject", "object"), F.greatest("subject", "object")
    ends = claims.withColumns(
        {
            "from": F.when(F.col("mutual"), least).otherwise(F.col("subject")),
            "to": F.when(F.col("mutual"), most).otherwise(F.col("object")),
        }
    )
    return ends.groupBy("from", "relation", "to").agg(
        F.countDistinct("documentId", "event").alias("claimCount"),
        F.countDistinct("documentId").alias("documentCount"),
        F.min("publishedAt").alias("firstReported"),
        F.max("publishedAt").alias("lastReported"),
    )


def to_links(claims):
    """Whom each claim is about and who says so."""
    speakers = claims.select("id", F.explode("speakers").alias("actor"))
    links = (
        claims.select("id", F.lit("SUBJECT"), "subject")
        .union(claims.select("id", F.lit("OBJECT"), "object"))
        .union(speakers.select("id", F.lit("CLAIMED_BY"), "actor").distinct())
    )
    return links.toDF("from", "relation", "to")


def to_documents(extractions):
    """One row for each document, without its text."""
    return extractions.select("document.id", *[f"document.{name}" for name in DOCUMENT_COLUMNS])


def joined(name):
    """A list as neo4j-admin reads it."""
    return F.concat_ws(BETWEEN_ITEMS, name).alias(name)


def write_neo4j_admin(spark, extractions, folder):
    """Writes CSV in parts, with the header of each table in a file of its own."""
    claims = to_claims(extractions)
    for name, header, rows in neo4j_tables(extractions, claims):
        rows.write.csv(f"{folder}/{name}", escape='"', emptyValue="", nullValue="")
        spark.range(1).select(F.lit(header)).coalesce(1).write.text(f"{folder}/{name}.header")


def neo4j_tables(extractions, claims):
    """Name, header and rows of each table."""
    actors, edges = to_actors(extractions), to_edges(claims)
    label = F.concat(F.lit(f"Actor{BETWEEN_ITEMS}"), "first.label")
    yield (
        "nodes.actors",
        "id:ID(Actor),:LABEL,name,country,sector,wikidataId,known:boolean,aliases:string[],documentCount:int",
        actors.select("id", label, "first.name", "first.country", "first.sector", "first.wikidataId", "first.known",
                      joined("aliases"), "documentCount"),
    )  # fmt: skip
    yield (
        "nodes.claims",
        "id:ID(Claim),:LABEL,relation,mutual:boolean,mode,contexts:string[],action,polarity,modality,speech,event,"
        "dateStart,dateEnd,datePrecision,quote,sentenceStart:int,sentenceEnd:int,triggerStart:int,triggerEnd:int,"
        "confidence:double,rules:string[]",
        claims.select("id", F.lit("Claim"), "relation", "mutual", "mode", joined("contexts"), "action", "polarity",
                      "modality", "speech", "event", "dateStart", "dateEnd", "datePrecision", "quote", "sentenceStart",
                      "sentenceEnd", "triggerStart", "triggerEnd", "confidence", joined("rules")),
    )  # fmt: skip
    yield (
        "nodes.documents",
        "id:ID(Document),:LABEL,title,url,publisher,author,publishedAt,language,hash",
        to_documents(extractions).select("id", F.lit("Document"), *DOCUMENT_COLUMNS),
    )  # fmt: skip
    yield (
        "relationships.edges",
        ":START_ID(Actor),:TYPE,:END_ID(Actor),claimCount:int,documentCount:int,firstReported,lastReported",
        edges,
    )
    yield "relationships.links", ":START_ID(Claim),:TYPE,:END_ID(Actor)", to_links(claims)
    yield (
        "relationships.evidence",
        ":START_ID(Claim),:TYPE,:END_ID(Document)",
        claims.select("id", F.lit("EVIDENCED_BY"), "documentId"),
    )
