import type { Core, NodeSingular } from 'cytoscape';

/** So many of the largest nodes are named even over smaller ones: a picture without its hubs' names says nothing. */
const HUBS = 6;

/** The largest nodes of a picture, by id. */
export function findHubs(cy: Core): ReadonlySet<string> {
  const sized = (cy.nodes().toArray() as NodeSingular[]).map((node) => [node.id(), Number(node.data('size'))] as const);
  return new Set(
    sized
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, HUBS)
      .map(([id]) => id),
  );
}

/** Knows the largest nodes of a picture; they are found anew only after a node has come, gone or changed its size. */
export function watchHubs(cy: Core): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | undefined;
  cy.on('add remove data', 'node', () => void (known = undefined));
  return () => (known ??= findHubs(cy));
}
