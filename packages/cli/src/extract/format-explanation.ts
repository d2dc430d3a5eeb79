import type { Attribution, Claim, Extraction, Mention, TimeExpression } from '@cartograph/model';
import type { Paint } from '../session/paint.ts';
import type { DroppedClaim, ExplainedClause, ExplainedSentence, WantedClaim } from './explain-sentences.ts';
import { formatClaim } from './format-extraction.ts';

/** One sentence with what was read in it, for people. */
export function formatExplanation(sentence: ExplainedSentence, extraction: Extraction, paint: Paint): string {
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  const oneLine = sentence.text.replace(/\s+/g, ' ');
  const inside = (start: number, end: number): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start).replace(/\s+/g, ' ');
  const mention = ({ text, kind, label, entities, score }: Mention): string =>
    `${text.replace(/\s+/g, ' ')} ${paint('dim', `${kind} ${label}`)} ${entities.length === 0 ? 'nobody' : entities.map((id) => names.get(id) ?? id).join(', ')}${score === undefined ? '' : paint('dim', ` ${score}`)}`;
  const attribution = ({ kind, cue, source }: Attribution): string =>
    `${kind} by ${source === null ? 'nobody named' : source.entities.map((id) => names.get(id) ?? id).join(', ') || inside(source.start, source.end)}, cue “${inside(cue.start, cue.end)}”`;
  const time = ({ text, type, value }: TimeExpression): string =>
    `${text} ${paint('dim', type)} ${value ?? 'without a value'}`;
  const claim = (made: Claim): readonly string[] => [
    `    ${formatClaim(made, names, paint)[0]?.trim() ?? ''}`,
    `      ${paint('dim', `trigger “${inside(made.evidence.trigger.start, made.evidence.trigger.end)}”; rules ${made.rules.join(', ')}`)}`,
  ];
  return `${[
    `${paint('bold', `${sentence.number}.`)} ${oneLine}`,
    ...(sentence.boilerplate === undefined ? [] : [`  not read: ${sentence.boilerplate}`]),
    ...section('mentions', sentence.mentions.map(mention)),
    ...section('speech', sentence.attributions.map(attribution)),
    ...section('times', sentence.times.map(time)),
    ...section(
      'clauses',
      sentence.clauses.map((clause) => formatClause(clause, paint)),
    ),
    ...(sentence.claims.length === 0 ? [] : ['  claims', ...sentence.claims.flatMap(claim)]),
    ...section(
      'not kept',
      sentence.dropped.map((dropped) => formatDropped(dropped, names, paint)),
    ),
    ...section(
      'wanted by the gold',
      (sentence.wanted ?? []).map((wanted) => formatWanted(wanted, paint)),
    ),
  ].join('\n')}\n\n`;
}

const formatClause = ({ predicate, agents, patients, phrases, mood, rules }: ExplainedClause, paint: Paint): string =>
  `${agents.join(' + ') || '–'} | ${predicate} | ${[...patients, ...phrases].join(', ') || '–'} ${paint('dim', `${mood}; ${rules.join(', ')}`)}`;

const formatDropped = (
  { subject, relation, object, confidence, rules }: DroppedClaim,
  names: ReadonlyMap<string, string>,
  paint: Paint,
): string =>
  `${names.get(subject) ?? subject} ${relation} ${names.get(object) ?? object} ${paint('dim', `${confidence}; ${rules.join(', ')}`)}`;

const formatWanted = ({ subject, relation, object, mentionClass, isFound }: WantedClaim, paint: Paint): string =>
  `${isFound ? 'found' : paint('red', 'missed')} ${subject} ${relation} ${object} ${paint('dim', mentionClass)}`;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
