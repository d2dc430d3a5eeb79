export type { ExportFile, ExportFormat, ExportOptions } from './export-format.ts';
export { exportFormats } from './formats/formats.ts';
export { GRAPH_JSON_VERSION } from './formats/json.ts';
export { toZip } from './to-zip.ts';
