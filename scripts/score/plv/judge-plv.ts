import type { Claim, Document, Extraction, RoleEvidence, TextSpan } from '@cartograph/model';
import { spansOverlap } from '@cartograph/model';
import { plvRoot } from './plv-root.ts';
import type { PlvRow } from './read-plv.ts';

/** What was read of a row: the root said where the spans are given, and the claims that touch both spans where not. */
export interface JudgedRow {
  readonly row: PlvRow;
  readonly given: string | undefined;
  readonly found: readonly string[];
}

type Extract = (document: Document) => Extraction;

const spanOf = (role: RoleEvidence): TextSpan => ('implied' in role ? role.from : role);

/** Claims whose subject touches the source and whose object the target, in either direction where both act. */
function claimsOn({ claims }: Extraction, { source, target }: PlvRow): readonly Claim[] {
  return claims.filter(({ evidence, mutual }) => {
    const [subject, object] = [spanOf(evidence.subject), spanOf(evidence.object)];
    const isStraight = spansOverlap(subject, source) && spansOverlap(object, target);
    return isStraight || (mutual && spansOverlap(subject, target) && spansOverlap(object, source));
  });
}

/** Claims that touch both spans, whatever the direction. */
function claimsTouching({ claims }: Extraction, { source, target }: PlvRow): readonly Claim[] {
  const touches = ({ evidence }: Claim, span: TextSpan): boolean =>
    spansOverlap(spanOf(evidence.subject), span) || spansOverlap(spanOf(evidence.object), span);
  return claims.filter((claim) => touches(claim, source) && touches(claim, target));
}

/** The root that is read of a row whose actors are given: that of the most confident claim. */
export function readGivenRoot(extract: Extract, row: PlvRow): string | undefined {
  const given = claimsOn(extract({ text: row.text, mentions: [row.source, row.target] }), row);
  const best = [...given].sort((a, b) => b.confidence - a.confidence)[0];
  return best && plvRoot(best);
}

/** Reads a row twice: its actors given, and not. */
export function judgePlvRow(extract: Extract, row: PlvRow): JudgedRow & { readonly wrongs: number } {
  const extraction = extract({ text: row.text });
  const found = claimsOn(extraction, row).map(plvRoot);
  const touching = claimsTouching(extraction, row);
  return {
    row,
    given: readGivenRoot(extract, row),
    found,
    wrongs: touching.length - found.filter((root) => root === row.root).length,
  };
}
