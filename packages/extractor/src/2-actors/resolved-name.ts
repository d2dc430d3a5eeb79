import type { ActorLabel } from '@cartograph/model';

/** To whom a name was resolved; no `id` for one that is recognised and resolved to nobody. */
export interface ResolvedName {
  readonly id?: string;
  readonly label: ActorLabel;
  readonly rule: string;
}
