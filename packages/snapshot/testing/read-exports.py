"""Reads the exports of a folder with programs that are not ours, and prints what they found as JSON."""
import json
import sys
from pathlib import Path

import networkx
import rdflib
from followthemoney import model

folder = Path(sys.argv[1])


def network(graph):
    """Every node and edge with every attribute."""
    return {
        "nodes": [{"id": id, **data} for id, data in graph.nodes(data=True)],
        "edges": [{"source": source, "target": target, **data} for source, target, data in graph.edges(data=True)],
    }


def triples(graph):
    """Every triple as texts, with the type of a literal."""
    return sorted(
        [str(s), str(p), str(o), str(getattr(o, "datatype", None) or ""), str(getattr(o, "language", None) or "")]
        for s, p, o in graph
    )


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
    "triples": triples(turtle),
    "triplesNotInBoth": len(turtle ^ jsonld),
    "entities": [model.get_proxy(json.loads(line)).to_dict() for line in lines],
    "invalidEntities": [problem for problem in map(invalid, lines) if problem],
}))
