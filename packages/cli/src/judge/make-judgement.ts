import type { JudgementRequest } from '@cartograph/model';
import {
  actorLabels,
  actorVerdicts,
  claimVerdicts,
  judgementRequestSchema,
  modalities,
  relationTypes,
  wrongReasons,
} from '@cartograph/model';
import type { GraphStore } from '@cartograph/store';
import { writeJudgement } from '@cartograph/store';
import { CliError } from '../cli-error.ts';
import type { AddActorOptions, AddClaimOptions, AuthorOptions, ClaimOptions, SplitOptions } from '../commands/judge.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { withStore } from '../store/with-store.ts';
import { describeJudgement } from './describe-judgement.ts';
import { findActorId, findDocumentId } from './find-in-graph.ts';

/** `judge actor A same B`. */
export function judgeActors(
  session: Session,
  [a = '', verdict = '', b = '']: readonly string[],
  options: AuthorOptions,
): Promise<ExitStatus> {
  checkChoice('the verdict', verdict, actorVerdicts);
  return judge(session, options, async (store) => ({
    kind: 'actors',
    verdict,
    actors: [await findActorId(store, a), await findActorId(store, b)],
  }));
}

/** `judge claim ID wrong --reason …`. */
export function judgeClaim(
  session: Session,
  [claim = '', verdict = '']: readonly string[],
  options: ClaimOptions,
): Promise<ExitStatus> {
  const { reason } = options;
  checkChoice('the verdict', verdict, claimVerdicts);
  if (reason !== undefined) checkChoice('--reason', reason, wrongReasons);
  if ((verdict === 'wrong') !== (reason !== undefined))
    throw new CliError(
      'usage',
      verdict === 'wrong'
        ? 'say what is wrong with --reason: actor, relation, direction, negated or not-in-sentence'
        : 'only a wrong claim has a --reason',
    );
  return judge(session, options, () =>
    Promise.resolve({ kind: 'claim', verdict, claim, ...(reason === undefined ? {} : { reason }) }),
  );
}

/** `judge split ACTOR --in DOCUMENT`. */
export function judgeSplit(
  session: Session,
  [actor = '']: readonly string[],
  options: SplitOptions,
): Promise<ExitStatus> {
  const { into, name, label } = options;
  if (into !== undefined && (name !== undefined || label !== undefined))
    throw new CliError('usage', '--into names an actor of the graph, which has its name and label already');
  if (label !== undefined) checkChoice('--label', label, actorLabels);
  return judge(session, options, async (store) => {
    const documents: string[] = [];
    for (const document of options.in ?? []) documents.push(await findDocumentId(store, document));
    const fresh = { ...(name === undefined ? {} : { name }), ...(label === undefined ? {} : { label }) };
    return {
      kind: 'split',
      actor: await findActorId(store, actor),
      documents,
      into: into === undefined ? fresh : await findActorId(store, into),
    };
  });
}

/** `judge add-actor NAME --label Person --in DOCUMENT`. */
export function addActor(
  session: Session,
  [name = '']: readonly string[],
  options: AddActorOptions,
): Promise<ExitStatus> {
  checkChoice('--label', options.label, actorLabels);
  return judge(session, options, async (store) => ({
    kind: 'added-actor',
    name,
    label: options.label,
    document: await findDocumentId(store, options.in),
  }));
}

/** `judge add-claim SUBJECT RELATION OBJECT --in DOCUMENT --quote WORDS`. */
export function addClaim(
  session: Session,
  [subject = '', relation = '', object = '']: readonly string[],
  options: AddClaimOptions,
): Promise<ExitStatus> {
  checkChoice('the relation', relation, relationTypes);
  checkChoice('--modality', options.modality, modalities);
  return judge(session, options, async (store) => ({
    kind: 'added-claim',
    document: await findDocumentId(store, options.in),
    quote: options.quote,
    subject: await findActorId(store, subject),
    relation,
    object: await findActorId(store, object),
    polarity: options.negative === true ? 'negative' : 'positive',
    modality: options.modality,
    ...(options.action === undefined ? {} : { action: options.action }),
  }));
}

type Unchecked = { readonly kind: JudgementRequest['kind'] } & Readonly<Record<string, unknown>>;

async function judge(
  session: Session,
  options: AuthorOptions,
  toRequest: (store: GraphStore) => Promise<Unchecked>,
): Promise<ExitStatus> {
  const by = nameOf(session, options);
  return withStore(session, {}, async (store) => {
    const request = judgementRequestSchema.parse(await toRequest(store));
    const at = new Date().toISOString();
    const why = options.why === undefined ? {} : { why: options.why };
    const judgement = await writeJudgement(store, request, { by, at, ...why });
    await store.judge([judgement]);
    const { lost } = (await store.judgements()).find((one) => one.judgement.id === judgement.id) ?? {};
    if (session.json) await session.printJson({ judgement, ...(lost === undefined ? {} : { lost }) });
    else await session.print(`${judgement.id}  ${describeJudgement(judgement)}\n`);
    if (lost !== undefined) session.say(`it has no effect yet (${lost}); see cartograph judge list --lost`);
    session.say(`take it back with: cartograph judge undo ${judgement.id}`);
    return exitStatus.done;
  });
}

function nameOf({ terminal }: Session, options: AuthorOptions): string {
  const name = options.as ?? terminal.env['CARTOGRAPH_NAME'];
  if (name !== undefined && name.trim() !== '') return name.trim();
  throw new CliError('usage', 'say who judges with --as NAME, or once for all with CARTOGRAPH_NAME');
}

function checkChoice(what: string, given: string, choices: readonly string[]): void {
  if (!choices.includes(given)) throw new CliError('usage', `${what} ${given} is none of ${choices.join(', ')}`);
}
