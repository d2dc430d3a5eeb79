/** A text in both languages of the product. */
export interface Gloss {
  readonly en: string;
  readonly es: string;
}
