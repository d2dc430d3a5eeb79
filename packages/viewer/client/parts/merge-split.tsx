import type { GraphActor, GraphDocument, JudgementRequest } from '@cartograph/model';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { select } from '../state/commands.ts';
import { judge } from '../state/judging.ts';
import { info } from '../state/session.ts';
import type { PickedActor } from './actor-picker.tsx';
import { ActorPicker, LabelChoice } from './actor-picker.tsx';
import { SamePreviewWords } from './same-preview.tsx';
import { SameVerdicts } from './same-verdicts.tsx';

interface IdentityProps {
  readonly actor: GraphActor;
  readonly documents: readonly GraphDocument[];
}

/** Says that an actor is another one too, or that it is two: with a preview, and a way back. */
export function MergeSplit({ actor, documents }: IdentityProps): JSX.Element | null {
  const open = useSignal<'none' | 'merge' | 'split'>('none');
  if (!info.value?.canChange) return null;
  const toggle = (which: 'merge' | 'split') => () => (open.value = open.value === which ? 'none' : which);
  return (
    <section class="section">
      <h3 class="caps">{say('judge.identity')}</h3>
      <div class="actions">
        <button class="button small" aria-expanded={open.value === 'merge'} onClick={toggle('merge')}>
          {say('judge.merge')}
        </button>
        {documents.length > 1 && (
          <button class="button small" aria-expanded={open.value === 'split'} onClick={toggle('split')}>
            {say('judge.split')}
          </button>
        )}
      </div>
      {open.value === 'merge' && <Merge actor={actor} onDone={() => (open.value = 'none')} />}
      {open.value === 'split' && <Split actor={actor} documents={documents} onDone={() => (open.value = 'none')} />}
    </section>
  );
}

function Merge({ actor, onDone }: { readonly actor: GraphActor; readonly onDone: () => void }): JSX.Element {
  const other = useSignal<PickedActor | undefined>(undefined);
  const picked = other.value?.id === actor.id ? undefined : other.value;
  return (
    <div class="judge">
      <ActorPicker label={say('judge.sameAs')} chosen={other.value} onChoose={(one) => (other.value = one)} />
      {picked && <SamePreviewWords key={picked.id} a={actor.id} b={picked.id} />}
      {picked && (
        <div class="actions">
          <SameVerdicts a={actor} b={picked} onDone={onDone} />
        </div>
      )}
    </div>
  );
}

function Split({ actor, documents, onDone }: IdentityProps & { readonly onDone: () => void }): JSX.Element {
  const chosen = useSignal<readonly string[]>([]);
  const name = useSignal('');
  const label = useSignal(actor.label);
  const toggle = (id: string) => (): void => {
    chosen.value = chosen.value.includes(id) ? chosen.value.filter((other) => other !== id) : [...chosen.value, id];
  };
  const isReady = chosen.value.length > 0 && chosen.value.length < documents.length && name.value.trim() !== '';
  const commit = (event: Event): void => {
    event.preventDefault();
    if (!isReady) return;
    const into = { name: name.value.trim(), label: label.value };
    const judgement: JudgementRequest = {
      kind: 'split',
      actor: actor.id,
      documents: chosen.value,
      into,
    };
    judge([judgement], say('judge.splitDone', { a: actor.name, b: into.name }), () => {
      onDone();
      select({ kind: 'actor', id: actor.id });
    });
  };
  return (
    <form class="judge" onSubmit={commit}>
      <fieldset>
        <legend class="caps">{say('judge.splitWhere')}</legend>
        {documents.slice(0, 60).map((document) => (
          <label key={document.id}>
            <input type="checkbox" checked={chosen.value.includes(document.id)} onChange={toggle(document.id)} />
            <span class="cut">{document.title ?? document.id}</span>
          </label>
        ))}
      </fieldset>
      <div class="judge-row">
        <input
          class="field"
          aria-label={say('judge.splitName')}
          placeholder={say('judge.splitName')}
          value={name.value}
          onInput={(event) => (name.value = event.currentTarget.value)}
        />
        <LabelChoice label={label.value} onChoose={(one) => (label.value = one)} />
      </div>
      <p class="muted" role="status">
        {say('judge.splitPreview', {
          n: chosen.value.length,
          total: documents.length,
          a: actor.name,
          b: name.value.trim() === '' ? '…' : name.value.trim(),
        })}
      </p>
      <div class="actions">
        <button class="button small strong" type="submit" disabled={!isReady}>
          {say('judge.splitThem')}
        </button>
      </div>
    </form>
  );
}
