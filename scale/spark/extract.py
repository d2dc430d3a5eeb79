"""Reads documents with Spark, extracts them with `cartograph`, and writes what came out.

    spark-submit extract.py documents.jsonl out/
    spark-submit extract.py s3a://news/2025/ s3a://graph/2025/ --format parquet --partitions 4000

Each partition goes through one process `cartograph extract --stdin --format jsonl`. Extraction is a pure function of a
document, so a task that is lost with its machine is simply done again somewhere else.

OUTPUT/extractions  Parquet: one line of JSON for each document, as cartograph printed it
OUTPUT/failures     Parquet: those of them that say what is wrong with a document that could not be read
OUTPUT/claims       Parquet: one row for each claim
OUTPUT/neo4j-admin  CSV with a header file for each table, for `neo4j-admin database import full`
"""

import argparse
import os
import shlex
import subprocess
import threading

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

from load_neo4j import load_neo4j
from tables import to_claims, to_extractions, write_neo4j_admin

READ_BY_CARTOGRAPH = ["id", "text", "title", "url", "publisher", "author", "publishedAt", "language"]
# some of the documents could not be read: each has its line in the output
DONE = (0, 1)


def read_documents(spark, arguments):
    """One line of JSON for each document. JSON Lines stay as they are, other sources are read into columns."""
    if arguments.format == "jsonl":
        return spark.read.text(arguments.input).where("trim(value) != ''")
    rows = spark.read.format(arguments.format).options(**dict(arguments.option)).load(arguments.input)
    columns = [name for name in READ_BY_CARTOGRAPH if name in rows.columns]
    return rows.select(F.to_json(F.struct(*columns)).alias("value"))


def extractor(command):
    """A function that pipes the documents of a partition through one process."""

    def extract(rows):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

        def feed():
            try:
                for row in rows:
                    process.stdin.write(row.value.encode() + b"\n")
                process.stdin.close()
            except BrokenPipeError:
                # it has ended: its status tells why
                pass

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        for line in process.stdout:
            yield (line.decode().rstrip("\n"),)
        status = process.wait()
        if status not in DONE:
            raise RuntimeError(f"{command[0]} ended with {status}; its last words are in the executor's standard error")
        feeder.join()

    return extract


def parse_arguments():
    parser = argparse.ArgumentParser(description="Extracts documents on a Spark cluster.")
    parser.add_argument("input", help="a path or a glob of any file system that Spark knows")
    parser.add_argument("output", help="a new folder")
    parser.add_argument("--format", default="jsonl", help="jsonl, or a source of Spark's: parquet, json, csv, orc, jdbc")
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        type=lambda text: tuple(text.split("=", 1)),
        metavar="NAME=VALUE",
        help="an option of the source",
    )
    parser.add_argument("--cartograph", default="cartograph", help="the command on the workers (cartograph)")
    parser.add_argument("--partitions", type=int, help="how many pieces; as Spark has read them, if not given")
    parser.add_argument("--neo4j", metavar="URL", help="load it into this empty Neo4j too, by its connector for Spark")
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    spark = SparkSession.builder.appName("cartograph").getOrCreate()
    documents = read_documents(spark, arguments)
    if arguments.partitions:
        documents = documents.repartition(arguments.partitions)
    command = [*shlex.split(arguments.cartograph), "extract", "--stdin", "--format", "jsonl"]
    lines = spark.createDataFrame(documents.rdd.mapPartitions(extractor(command)), "line STRING")
    # extracted once, into files; all else reads those
    lines.write.parquet(f"{arguments.output}/extractions")
    lines = spark.read.schema("line STRING").parquet(f"{arguments.output}/extractions")
    lines.where(F.col("line").startswith('{"error":')).write.parquet(f"{arguments.output}/failures")
    extractions = to_extractions(lines)
    to_claims(extractions).write.parquet(f"{arguments.output}/claims")
    write_neo4j_admin(spark, extractions, f"{arguments.output}/neo4j-admin")
    if arguments.neo4j:
        load_neo4j(extractions, arguments.neo4j, os.environ["NEO4J_USER"], os.environ["NEO4J_PASSWORD"])
    spark.stop()


if __name__ == "__main__":
    main()
