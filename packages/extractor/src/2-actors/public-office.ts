import { isCandidate } from '../words/occupations.ts';
import type { OfficePhrase } from './read-office-phrase.ts';
import { privateRoles, publicByBody } from '../words/office-roles.ts';

/** Whether the phrase makes its bearer an Official: a public office, or a chief's word with a public body. */
export function isPublicOffice(phrase: OfficePhrase): boolean {
  if (isCandidate(phrase.noun)) return false;
  const roles = phrase.roles.filter((role) => !privateRoles.has(role));
  const body = phrase.bodies[0];
  if (body && (body.label === 'Organization' || body.label === 'Cartel')) return false;
  if (body?.label === 'Agency' && (roles.length > 0 || phrase.occupation !== undefined)) return true;
  if (roles.length === 0) return false;
  if (roles.every((role) => publicByBody.has(role) || role === 'president' || role === 'vice-president')) {
    if (phrase.polities.length > 0 || phrase.generics.length > 0) return true;
    return (
      roles.some((role) => role === 'president' || role === 'vice-president') &&
      phrase.bodies.length === 0 &&
      phrase.parties.length === 0
    );
  }
  return phrase.people.length === 0 || roles.some((role) => role !== 'spokesperson' && role !== 'official');
}
