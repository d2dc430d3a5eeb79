import type { ActorLabel } from '@cartograph/model';

/** An actor with its place; lengths are canvas units. */
export interface PictureNode {
  readonly id: string;
  readonly name: string;
  readonly label: ActorLabel;
  readonly x: number;
  readonly y: number;
  /** The diameter. */
  readonly size: number;
  readonly wikidataId?: string;
}

/** A relation between two actors of the picture. */
export interface PictureEdge {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  /** "Mexico agrees with United States". */
  readonly statement: string;
  /** Independent sources. */
  readonly sources: number;
  /** No arrow: it holds both ways. */
  readonly mutual: boolean;
  /** All its claims deny it. */
  readonly denied: boolean;
}

/** What is drawn, and of how much it is a part. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly totalNodes: number;
  readonly totalEdges: number;
  /** "Cartograph snapshot monday, sha256:…". */
  readonly graph: string;
  /** What the legend has to say besides. */
  readonly remark?: string;
}
