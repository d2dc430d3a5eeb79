"""Reads the exports of a folder with programs that are not ours, and prints what they found as JSON."""
import json
import sys
from pathlib import Path

import networkx
import rdflib
from followthemoney import model

folder = Path(sys.argv[1])


def network(graph):
    return {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}


def invalid(line):
    entity = json.loads(line)
    try:
        model.get(entity["schema"]).validate(entity)
    except Exception as error:
        return f"{entity['schema']} {entity['id']}: {getattr(error, 'errors', error)}"


turtle = rdflib.Graph().parse(folder / "turtle", format="turtle")
jsonld = rdflib.Graph().parse(folder / "jsonld", format="json-ld")
lines = (folder / "ftm").read_text("utf-8").splitlines()
print(json.dumps({
    "graphml": network(networkx.read_graphml(folder / "graphml")),
    "gexf": network(networkx.read_gexf(folder / "gexf")),
    "triples": len(turtle),
    "triplesNotInBoth": len(turtle ^ jsonld),
    "entities": len(lines),
    "invalidEntities": [problem for problem in map(invalid, lines) if problem],
}))
