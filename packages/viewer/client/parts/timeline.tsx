import { computed, signal, useSignal } from '@preact/signals';
import { ChevronDown, ChevronUp, Pause, Play } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DayBin } from '../graph/bin-days.ts';
import { binDays, dayAt, shareOf } from '../graph/bin-days.ts';
import { timeMarks } from '../graph/time-marks.ts';
import { day, monthName, say } from '../language/language.ts';
import { data, dispatch, view } from '../state/session.ts';
import { Icon } from './icon.tsx';

/** What a year or a month takes below the bars, in pixels. */
const MARK_PIXELS = 56;
/** How wide the bars are taken to be before they are drawn, in pixels. */
const WIDE = 1000;
const isFolded = signal(false);
const timeline = computed(() => binDays(data.value, view.value, 96));
/** The window while it is being drawn, before it becomes a step. */
const draft = signal<readonly [number, number] | undefined>(undefined);
const player = signal<ReturnType<typeof setInterval> | undefined>(undefined);

/** When: bars over time with a brush, by two clocks. */
export function Timeline(): JSX.Element | null {
  const { bins, undated } = timeline.value;
  if (bins.length === 0) return null;
  return (
    <section class="time" aria-label={say('timeline.label')}>
      <div class={isFolded.value ? 'timeline is-folded' : 'timeline'}>
        {!isFolded.value && <Head bins={bins} undated={undated} />}
        <Plot bins={bins} />
        {isFolded.value && (
          <button
            class="icon-button timeline-unfold"
            aria-label={say('timeline.unfold')}
            onClick={() => (isFolded.value = false)}
          >
            <Icon of={ChevronUp} />
          </button>
        )}
      </div>
    </section>
  );
}

function Head({ bins, undated }: { readonly bins: readonly DayBin[]; readonly undated: number }): JSX.Element {
  const { clock, window } = view.value;
  return (
    <div class="timeline-head">
      <div class="timeline-clock" role="group" aria-label={say('timeline.label')}>
        {(['event', 'reported'] as const).map((name) => (
          <button
            key={name}
            aria-pressed={clock === name}
            onClick={() => clock !== name && dispatch({ type: 'set-clock', clock: name })}
          >
            {say(`timeline.${name}`)}
          </button>
        ))}
      </div>
      {undated > 0 && <span class="muted">{say('timeline.undated', { n: undated })}</span>}
      {window && (
        <span class="muted">
          {day(window.from)} – {day(window.to)}
        </span>
      )}
      {window && (
        <button class="link" onClick={() => dispatch({ type: 'set-window', window: null })}>
          {say('timeline.clear')}
        </button>
      )}
      <span class="grow" />
      <button
        class="icon-button"
        aria-label={say(player.value ? 'timeline.pause' : 'timeline.play')}
        onClick={() => play(bins)}
      >
        <Icon of={player.value ? Pause : Play} />
      </button>
      <button class="icon-button" aria-label={say('timeline.fold')} onClick={() => (isFolded.value = true)}>
        <Icon of={ChevronDown} />
      </button>
    </div>
  );
}

function Plot({ bins }: { readonly bins: readonly DayBin[] }): JSX.Element {
  const { window } = view.value;
  const most = Math.max(...bins.map((bin) => bin.count));
  const [from, to] = draft.value ?? (window ? [shareOf(bins, window.from), shareOf(bins, window.to)] : [0, 1]);
  const isNarrowed = draft.value !== undefined || window !== null;
  const width = 100 / bins.length;
  const foot = isFolded.value ? 0 : 14;
  const plot = useRef<HTMLDivElement>(null);
  const pixels = useSignal(WIDE);
  useEffect(() => {
    const watcher = new ResizeObserver(() => (pixels.value = plot.current?.clientWidth || WIDE));
    if (plot.current) watcher.observe(plot.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <div class="timeline-plot" ref={plot} onPointerDown={(event) => startBrush(event, bins)}>
      <svg aria-hidden="true">
        <svg
          width="100%"
          height={`${isFolded.value ? 22 : 72 - foot}`}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
        >
          {bins.map((bin, place) => {
            const height = bin.count === 0 ? 0 : Math.max(5, 96 * Math.sqrt(bin.count / most));
            const isIn = draft.value
              ? place / bins.length >= from - 1e-9 && (place + 1) / bins.length <= to + 1e-9
              : bin.isIn;
            return (
              <rect
                key={bin.from}
                class={isIn ? 'is-in' : ''}
                x={place * width + width * 0.1}
                y={100 - height}
                width={width * 0.8}
                height={height}
              />
            );
          })}
        </svg>
      </svg>
      {!isFolded.value &&
        timeMarks(bins, MARK_PIXELS / pixels.value).map(({ date, share }) => (
          <span key={date} class="timeline-mark" style={{ insetInlineStart: `${share * 100}%` }}>
            {wordsOf(date, share === 0)}
          </span>
        ))}
      {isNarrowed && (
        <div class="timeline-brush" style={{ insetInlineStart: `${from * 100}%`, width: `${(to - from) * 100}%` }} />
      )}
      <Handle bins={bins} share={from} name={say('timeline.from')} isStart other={to} />
      <Handle bins={bins} share={to} name={say('timeline.to')} isStart={false} other={from} />
    </div>
  );
}

function Handle({
  bins,
  share,
  name,
  isStart,
  other,
}: {
  readonly bins: readonly DayBin[];
  readonly share: number;
  readonly name: string;
  readonly isStart: boolean;
  readonly other: number;
}): JSX.Element {
  const move = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageUp: 6,
      PageDown: -6,
      Home: -1e6,
      End: 1e6,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(1, Math.max(0, share + step / bins.length));
    commit(bins, isStart ? [Math.min(next, other), other] : [other, Math.max(next, other)]);
  };
  return (
    <div
      class="timeline-handle"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={day(dayAt(bins, share))}
      style={{ insetInlineStart: `${share * 100}%` }}
      onKeyDown={move}
      onPointerDown={(event) =>
        drag(event, bins, (at) => (isStart ? [Math.min(at, other), other] : [other, Math.max(at, other)]))
      }
    />
  );
}

function startBrush(event: PointerEvent, bins: readonly DayBin[]): void {
  const start = shareAt(event, event.currentTarget as HTMLElement);
  drag(event, bins, (at) => [Math.min(start, at), Math.max(start, at)]);
}

function drag(event: PointerEvent, bins: readonly DayBin[], toRange: (at: number) => readonly [number, number]): void {
  event.stopPropagation();
  const plot = (event.currentTarget as HTMLElement).closest<HTMLElement>('.timeline-plot');
  if (!plot) return;
  const move = (moved: PointerEvent): void => {
    draft.value = toRange(shareAt(moved, plot));
  };
  const end = (): void => {
    removeEventListener('pointermove', move);
    const range = draft.value;
    draft.value = undefined;
    if (range && range[1] - range[0] > 0.004) commit(bins, range);
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', end, { once: true });
}

const shareAt = (event: PointerEvent, plot: HTMLElement): number => {
  const { left, width } = plot.getBoundingClientRect();
  return Math.min(1, Math.max(0, (event.clientX - left) / width));
};

function commit(bins: readonly DayBin[], [from, to]: readonly [number, number]): void {
  const isAll = from <= 0 && to >= 1;
  dispatch({ type: 'set-window', window: isAll ? null : { from: dayAt(bins, from), to: dayAt(bins, to) } });
}

/** Grows the window's end from its start, a bar at a time. */
function play(bins: readonly DayBin[]): void {
  if (player.value) return stop();
  const start = bins[0]?.from ?? '';
  let place = 0;
  player.value = setInterval(() => {
    const bin = bins[place++];
    if (!bin) return stop();
    dispatch({ type: 'set-window', window: { from: start, to: bin.to }, isPlaying: place > 1 });
  }, 140);
}

function stop(): void {
  clearInterval(player.value);
  player.value = undefined;
}

/** A month by its name, January by its year; the first mark says both. */
function wordsOf(date: string, isFirst: boolean): string {
  if (date.length === 4) return date;
  if (date.endsWith('-01') && !isFirst) return date.slice(0, 4);
  return isFirst ? day(date) : monthName(date);
}
