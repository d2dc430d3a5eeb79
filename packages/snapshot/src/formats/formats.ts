import type { ExportFormat } from '../export-format.ts';

/** Every format, by the name that `export --format` takes; a format is loaded when it is used. */
export const exportFormats: Readonly<Record<string, () => Promise<ExportFormat>>> = {
  json: async () => (await import('./json.ts')).jsonFormat,
  jsonl: async () => (await import('./jsonl.ts')).jsonlFormat,
  csv: async () => (await import('./csv.ts')).csvFormat,
  cytoscape: async () => (await import('./cytoscape.ts')).cytoscapeFormat,
  graphml: async () => (await import('./graphml.ts')).graphmlFormat,
  gexf: async () => (await import('./gexf.ts')).gexfFormat,
  cypher: async () => (await import('./cypher.ts')).cypherFormat,
  'cypher-ladybug': async () => (await import('./cypher-ladybug.ts')).cypherLadybugFormat,
  'neo4j-admin': async () => (await import('./neo4j-admin.ts')).neo4jAdminFormat,
  plover: async () => (await import('./plover.ts')).ploverFormat,
  jsonld: async () => (await import('./jsonld.ts')).jsonldFormat,
  turtle: async () => (await import('./turtle.ts')).turtleFormat,
  svg: async () => (await import('./svg.ts')).svgFormat,
  png: async () => (await import('./png.ts')).pngFormat,
  html: async () => (await import('./html.ts')).htmlFormat,
  dossier: async () => (await import('./dossier.ts')).dossierFormat,
  ftm: async () => (await import('./ftm.ts')).ftmFormat,
};
