import type { ActorReference, DocumentReference, Judgement } from '@cartograph/model';

const LONGEST_QUOTE = 80;

/** A judgement in one line for people: what, who, when, why. */
export function describeJudgement(judgement: Judgement): string {
  const why = judgement.why === undefined ? '' : `: ${judgement.why}`;
  const line = `${contentOf(judgement)}  (${judgement.by}, ${judgement.at.slice(0, 10)}${why})`;
  return line.replace(/\s*\n\s*/g, ' ');
}

function contentOf(judgement: Judgement): string {
  switch (judgement.kind) {
    case 'actors':
      return `${who(judgement.actors[0])} and ${who(judgement.actors[1])}: ${judgement.verdict}`;
    case 'claim': {
      const { claim, verdict, reason } = judgement;
      const said = `${claim.subject.name} ${claim.relation} ${claim.object.name}`;
      return `${said} is ${verdict}${reason === undefined ? '' : ` (${reason})`} in ${where(claim.document)}, ${quoted(claim.quote)}`;
    }
    case 'split':
      return `${who(judgement.actor)} is ${who(judgement.into)} in ${judgement.documents.map(where).join(', ')}`;
    case 'added-actor':
      return `${who(judgement.actor)} added in ${where(judgement.document)}`;
    case 'added-claim':
      return `${judgement.subject.name} ${judgement.relation} ${judgement.object.name} added in ${where(judgement.document)}, ${quoted(judgement.quote)}`;
  }
}

const who = ({ id, name }: ActorReference): string => `${name} [${id}]`;
const where = ({ id, title }: DocumentReference): string => (title === undefined ? id : `${title} [${id}]`);
const quoted = (quote: string): string =>
  `"${quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote}"`;
