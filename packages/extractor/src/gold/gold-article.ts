/** An actor of a gold file. */
export interface GoldActor {
  readonly key: string;
  readonly labels: readonly string[];
  /** The canonical name first. */
  readonly names: readonly string[];
  readonly isRequired: boolean;
}

/** A claim of a gold file; every list holds alternatives, any of which is right. */
export interface GoldClaim {
  readonly subjects: readonly string[];
  readonly relations: readonly string[];
  readonly objects: readonly string[];
  readonly isMutual: boolean;
  readonly isNegative: boolean;
  readonly modalities: readonly string[];
  /** Keys; `null` where the article may be read as saying it itself; absent where the file does not say. */
  readonly speakers?: readonly (string | null)[];
  readonly date?: { readonly start: string; readonly end: string };
  /** The first words of the first sentence that states it. */
  readonly sentence: string;
  readonly isRequired: boolean;
}

/** One annotated article. */
export interface GoldArticle {
  readonly name: string;
  /** Where its text lies; also the id under which it is extracted. */
  readonly path: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly actors: readonly GoldActor[];
  readonly claims: readonly GoldClaim[];
  /** First words of sentences from which no claim may come. */
  readonly nothing: readonly string[];
}
