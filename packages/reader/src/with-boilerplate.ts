import type { Document } from '@cartograph/model';
import { findBoilerplate } from '@cartograph/model';

/** A document with all that belongs to the page marked: what the markup showed, and leftovers known by their words. */
export function withBoilerplate(document: Document): Document {
  const boilerplate = findBoilerplate(document);
  return boilerplate.length === 0 ? document : { ...document, boilerplate };
}
