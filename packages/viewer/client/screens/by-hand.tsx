import type { ActorLabel, JudgementRequest, Modality, Polarity, RelationType } from '@cartograph/model';
import { modalities, polarities } from '@cartograph/model';
import { signal, useSignal } from '@preact/signals';
import { ArrowUpDown } from 'lucide';
import type { JSX } from 'preact';
import type { DocumentAnswer } from '../../src/api/answers.ts';
import { say } from '../language/language.ts';
import type { PickedActor } from '../parts/actor-picker.tsx';
import { ActorPicker, LabelChoice } from '../parts/actor-picker.tsx';
import { RelationChoice } from '../parts/judge-claim.tsx';
import { Icon } from '../parts/icon.tsx';
import { Modal } from '../parts/modal.tsx';
import { judge } from '../state/judging.ts';
import { claimEnds } from '../state/claim-ends.ts';
import { nameOf } from '../state/commands.ts';
import { info } from '../state/session.ts';
import type { ChosenText } from './chosen-text.ts';

/** What is selected in the article, as long as something is. */
export const chosen = signal<ChosenText | undefined>(undefined);
const adding = signal<'none' | 'claim' | 'actor'>('none');

/** Offers to add what the selected words say: a claim from its sentence, or an actor by its name. */
export function ByHand({ answer }: { readonly answer: DocumentAnswer }): JSX.Element | null {
  const text = chosen.value;
  if (!text || !info.value?.canChange) return null;
  const close = (): void => {
    adding.value = 'none';
    chosen.value = undefined;
  };
  const added = (): void => {
    claimEnds.value = undefined;
    close();
  };
  return (
    <>
      <div
        class="by-hand"
        role="region"
        aria-label={say('hand.fromText')}
        onMouseDown={(event) => event.preventDefault()}
      >
        <span class="cut muted">“{text.words}”</span>
        <button class="button small" onClick={() => (adding.value = 'claim')}>
          {say('hand.addClaim')}
        </button>
        <button class="button small" onClick={() => (adding.value = 'actor')}>
          {say('hand.addActor')}
        </button>
      </div>
      {adding.value === 'claim' && <AddClaim answer={answer} text={text} onAdded={added} onDone={close} />}
      {adding.value === 'actor' && <AddActor answer={answer} text={text} onDone={close} />}
    </>
  );
}

interface AddingProps {
  readonly answer: DocumentAnswer;
  readonly text: ChosenText;
  onDone(): void;
}

function AddClaim({ answer, text, onAdded, onDone }: AddingProps & { readonly onAdded: () => void }): JSX.Element {
  const [first, second] = claimEnds.value?.map((id) => ({ id, name: nameOf(id) })) ?? actorsIn(answer, text);
  const subject = useSignal<PickedActor | undefined>(first);
  const object = useSignal<PickedActor | undefined>(second);
  const relation = useSignal<RelationType>('CONSULT');
  const polarity = useSignal<Polarity>('positive');
  const modality = useSignal<Modality>('actual');
  const isReady = subject.value !== undefined && object.value !== undefined && subject.value.id !== object.value.id;
  const swap = (): void => {
    [subject.value, object.value] = [object.value, subject.value];
  };
  const commit = (event: Event): void => {
    event.preventDefault();
    if (!subject.value || !object.value || !isReady) return;
    const judgement: JudgementRequest = {
      kind: 'added-claim',
      document: answer.document.id,
      quote: text.sentence,
      subject: subject.value.id,
      relation: relation.value,
      object: object.value.id,
      polarity: polarity.value,
      modality: modality.value,
    };
    judge([judgement], say('hand.claimAdded'), onAdded);
  };
  return (
    <Modal label={say('hand.addClaim')} onClose={onDone}>
      <h2 class="title">{say('hand.addClaim')}</h2>
      <blockquote class="by-hand-quote">{text.sentence}</blockquote>
      <form class="judge" onSubmit={commit}>
        <ActorPicker label={say('edge.subject')} chosen={subject.value} onChoose={(one) => (subject.value = one)} />
        <RelationChoice relation={relation.value} onChoose={(one) => (relation.value = one)} />
        <ActorPicker label={say('edge.object')} chosen={object.value} onChoose={(one) => (object.value = one)} />
        <div class="judge-row">
          <select
            class="field"
            aria-label={say('facet.polarities')}
            value={polarity.value}
            onChange={(event) => (polarity.value = event.currentTarget.value as Polarity)}
          >
            {polarities.map((one) => (
              <option key={one} value={one}>
                {say(`polarity.${one}`)}
              </option>
            ))}
          </select>
          <select
            class="field"
            aria-label={say('facet.modalities')}
            value={modality.value}
            onChange={(event) => (modality.value = event.currentTarget.value as Modality)}
          >
            {modalities.map((one) => (
              <option key={one} value={one}>
                {say(`modality.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="actions">
          <button class="button" type="button" onClick={swap}>
            <Icon of={ArrowUpDown} />
            {say('hand.swap')}
          </button>
          <button class="button strong" type="submit" disabled={!isReady}>
            {say('hand.add')}
          </button>
        </div>
      </form>
    </Modal>
  );
}

function AddActor({ answer, text, onDone }: AddingProps): JSX.Element {
  const label = useSignal<ActorLabel>('Person');
  const commit = (event: Event): void => {
    event.preventDefault();
    const judgement: JudgementRequest = {
      kind: 'added-actor',
      name: text.words,
      label: label.value,
      document: answer.document.id,
    };
    judge([judgement], say('hand.actorAdded', { name: text.words }), onDone);
  };
  return (
    <Modal label={say('hand.addActor')} onClose={onDone}>
      <h2 class="title">{say('hand.addActor')}</h2>
      <form class="judge" onSubmit={commit}>
        <div class="judge-row">
          <b class="grow cut">{text.words}</b>
          <LabelChoice label={label.value} onChoose={(one) => (label.value = one)} />
        </div>
        <div class="actions">
          <button class="button strong" type="submit">
            {say('hand.add')}
          </button>
        </div>
      </form>
    </Modal>
  );
}

/** Whom the sentence names, in its order: the likely ends of what it says. */
function actorsIn({ mentions, names }: DocumentAnswer, { start, sentence }: ChosenText): readonly PickedActor[] {
  const ids = mentions
    .filter((mention) => mention.start >= start && mention.end <= start + sentence.length)
    .flatMap(({ entities }) => entities.slice(0, 1))
    .filter((id) => names[id] !== undefined);
  return [...new Set(ids)].map((id) => ({ id, name: names[id] ?? id }));
}
