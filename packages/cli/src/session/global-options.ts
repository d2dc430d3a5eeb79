/** The options that every command takes. */
export interface GlobalOptions {
  readonly store?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False with `--no-color`. */
  readonly color?: boolean;
}

/** Where the graph is when nobody says otherwise. */
export const DEFAULT_STORE = 'ladybug:.cartograph/graph';
