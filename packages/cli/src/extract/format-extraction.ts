import type { Claim, Entity, Extraction } from '@cartograph/model';
import { countOf } from '../session/count-of.ts';
import type { Paint } from '../session/paint.ts';

/** An extraction for people: the document, its actors, its claims with their sentences. */
export function formatExtraction(extraction: Extraction, paint: Paint): string {
  const { document, entities, claims } = extraction;
  const about = [document.publisher, document.publishedAt].filter((part) => part !== undefined).join(', ');
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return [
    `${paint('bold', document.title ?? document.id)}${about === '' ? '' : paint('dim', ` (${about})`)}`,
    `${countOf(entities.length, 'actor')}, ${countOf(claims.length, 'claim')}`,
    ...paragraph(entities.map((entity) => formatEntity(entity, paint))),
    ...paragraph(claims.flatMap((claim) => formatClaim(claim, names, paint))),
    '',
    '',
  ].join('\n');
}

const paragraph = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', ...lines]);

function formatEntity(entity: Entity, paint: Paint): string {
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  return `  ${paint('cyan', entity.label.padEnd(12))} ${entity.name}${others.length === 0 ? '' : paint('dim', ` · ${others.join(' · ')}`)}`;
}

/** One claim: who, what, whom, how it is said, and its sentence. */
export function formatClaim(claim: Claim, names: ReadonlyMap<string, string>, paint: Paint): readonly string[] {
  const nameOf = (id: string): string => names.get(id) ?? id;
  const arrow = claim.mutual ? '—' : '→';
  const marks = [
    claim.mode,
    claim.polarity === 'negative' ? 'denied' : undefined,
    claim.modality === 'actual' ? undefined : claim.modality,
    claim.date?.start,
    claim.speakers.length === 0 ? undefined : `says ${claim.speakers.map(nameOf).join(', ')}`,
  ].filter((mark) => mark !== undefined);
  const head = `${nameOf(claim.subject)} ${paint('yellow', claim.relation)} ${arrow} ${nameOf(claim.object)}`;
  const tail = marks.length === 0 ? '' : ` (${marks.join('; ')})`;
  return [
    `  ${paint('bold', head)}${tail} ${paint('dim', claim.confidence.toFixed(2))}`,
    `    “${claim.quote.replace(/\s+/g, ' ')}”`,
  ];
}
