/** A node's diameter in canvas units: 14 + 5·√degree, at most 56. */
export const nodeSize = (degree: number): number => Math.min(56, Math.round(14 + 5 * Math.sqrt(degree)));

/** A node's diameter by a measure scaled to 0–1. */
export const nodeSizeByShare = (share: number): number => Math.round(16 + 40 * Math.sqrt(share));

/** An edge's width: one source is thin, four and more are the widest. */
export const edgeWidth = (sources: number): number => 0.8 + 0.6 * Math.min(sources, 4);
