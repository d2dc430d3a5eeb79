import type { JudgementRequest, RelationType, WrongReason } from '@cartograph/model';
import { relationTypes } from '@cartograph/model';
import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { EvidenceAnswerItem } from '../../src/api/answers.ts';
import { relationName, say } from '../language/language.ts';
import { judge } from '../state/judging.ts';
import { info } from '../state/session.ts';
import type { PickedActor } from './actor-picker.tsx';
import { ActorPicker } from './actor-picker.tsx';

/** In the order of the form; the model's own list would bring its schemas to the page. */
const reasons: readonly WrongReason[] = ['actor', 'relation', 'direction', 'negated', 'not-in-sentence'];

interface JudgeProps {
  readonly item: EvidenceAnswerItem;
  readonly names: Readonly<Record<string, string>>;
}

/** Beside what else can be done with a sentence: right, or wrong and why; a wrong claim is put right at once where that can be said. */
export function JudgeClaim({
  item,
  names,
  children,
}: JudgeProps & { readonly children: ComponentChildren }): JSX.Element {
  const isOpen = useSignal(false);
  const isJudged = item.claim.rules.some((rule) => rule.startsWith('judged'));
  const judgeRight = (): void =>
    judge([{ kind: 'claim', verdict: 'right', claim: item.claim.id }], say('judge.saidRight'));
  return (
    <>
      <div class="evidence-meta">
        {isJudged && <span class="tag">{judgedWords(item)}</span>}
        {children}
        {info.value?.canChange && (
          <>
            {!isJudged && (
              <button class="link" onClick={judgeRight}>
                {say('judge.right')}
              </button>
            )}
            <button class="link" aria-expanded={isOpen.value} onClick={() => (isOpen.value = !isOpen.value)}>
              {say('judge.wrong')}
            </button>
          </>
        )}
      </div>
      {isOpen.value && <Wrong item={item} names={names} onDone={() => (isOpen.value = false)} />}
    </>
  );
}

/** Whose hand a claim is from: who added it, or found it right. */
function judgedWords({ claim, judgedBy }: EvidenceAnswerItem): string {
  if (judgedBy === undefined) return say('judge.byHand');
  return say(claim.rules.includes('judged') ? 'judge.addedBy' : 'judge.rightBy', { name: judgedBy });
}

function Wrong({ item, names, onDone }: JudgeProps & { readonly onDone: () => void }): JSX.Element {
  const { claim, document } = item;
  const reason = useSignal<WrongReason>('actor');
  const relation = useSignal<RelationType>(claim.relation);
  const subject = useSignal<PickedActor | undefined>({
    id: claim.subject,
    name: names[claim.subject] ?? claim.subject,
  });
  const object = useSignal<PickedActor | undefined>({ id: claim.object, name: names[claim.object] ?? claim.object });
  const right = putRight(reason.value, claim, {
    relation: relation.value,
    subject: subject.value,
    object: object.value,
  });
  const commit = (event: Event): void => {
    event.preventDefault();
    const wrong: JudgementRequest = {
      kind: 'claim',
      verdict: 'wrong',
      reason: reason.value,
      claim: claim.id,
    };
    const added: JudgementRequest | undefined = right && {
      kind: 'added-claim',
      document: document.id,
      quote: claim.quote,
      ...right,
      subject: right.subject.id,
      object: right.object.id,
      modality: claim.modality,
      ...(claim.action === '' ? {} : { action: claim.action }),
    };
    // Added first: an actor that lived by the wrong claim alone would be gone.
    judge(added ? [added, wrong] : [wrong], say('judge.saidWrong'), onDone);
  };
  return (
    <form class="judge" onSubmit={commit}>
      <fieldset>
        <legend class="caps">{say('judge.whatIsWrong')}</legend>
        {reasons.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name={`why-${claim.id}`}
              checked={reason.value === name}
              onChange={() => (reason.value = name)}
            />
            {say(`judge.reason.${name}`)}
          </label>
        ))}
      </fieldset>
      {reason.value === 'actor' && (
        <>
          <ActorPicker label={say('edge.subject')} chosen={subject.value} onChoose={(one) => (subject.value = one)} />
          <ActorPicker label={say('edge.object')} chosen={object.value} onChoose={(one) => (object.value = one)} />
        </>
      )}
      {reason.value === 'relation' && (
        <RelationChoice relation={relation.value} onChoose={(one) => (relation.value = one)} />
      )}
      <p class="muted" role="status">
        {right
          ? say('judge.becomes', {
              subject: right.subject.name,
              relation: right.polarity === 'negative' ? `¬${right.relation}` : right.relation,
              object: right.object.name,
            })
          : say(reason.value === 'actor' || reason.value === 'relation' ? 'judge.goesUnless' : 'judge.goes')}
      </p>
      <div class="actions">
        <button class="button small strong" type="submit">
          {say('judge.correct')}
        </button>
        <button class="button small" type="button" onClick={onDone}>
          {say('button.cancel')}
        </button>
      </div>
    </form>
  );
}

interface Right {
  readonly subject: PickedActor;
  readonly relation: RelationType;
  readonly object: PickedActor;
  readonly polarity: 'positive' | 'negative';
}

/** What the sentence says instead; `undefined` where it says nothing of the kind, or nothing was changed. */
function putRight(
  reason: WrongReason,
  claim: EvidenceAnswerItem['claim'],
  {
    relation,
    subject,
    object,
  }: {
    readonly relation: RelationType;
    readonly subject: PickedActor | undefined;
    readonly object: PickedActor | undefined;
  },
): Right | undefined {
  if (!subject || !object || subject.id === object.id) return undefined;
  const { polarity } = claim;
  switch (reason) {
    case 'not-in-sentence':
      return undefined;
    case 'direction':
      return { subject: object, relation: claim.relation, object: subject, polarity };
    case 'negated':
      return { subject, relation: claim.relation, object, polarity: polarity === 'positive' ? 'negative' : 'positive' };
    case 'relation':
      return relation === claim.relation ? undefined : { subject, relation, object, polarity };
    case 'actor':
      return subject.id === claim.subject && object.id === claim.object
        ? undefined
        : { subject, relation: claim.relation, object, polarity };
  }
}

/** A choice among the relation types, each with its words. */
export function RelationChoice({
  relation,
  onChoose,
}: {
  readonly relation: RelationType;
  readonly onChoose: (relation: RelationType) => void;
}): JSX.Element {
  return (
    <label class="picker">
      <span class="caps">{say('table.relation')}</span>
      <select class="field" value={relation} onChange={(event) => onChoose(event.currentTarget.value as RelationType)}>
        {relationTypes.map((type) => (
          <option key={type} value={type}>{`${type} · ${relationName(type)}`}</option>
        ))}
      </select>
    </label>
  );
}
