/** A blank of a saved question, with its name in both languages. */
export interface SavedQuestionParameter {
  readonly name: string;
  readonly en: string;
  readonly es: string;
  /** What it is when nobody gives it. */
  readonly standard: string;
}

/** A statement that somebody wrote down, with its title in both languages. */
export interface SavedQuestion {
  readonly name: string;
  readonly en: string;
  readonly es: string;
  readonly parameters: readonly SavedQuestionParameter[];
  readonly statement: string;
  /** Saved in the page, where it can be removed again. */
  readonly own?: true;
}
