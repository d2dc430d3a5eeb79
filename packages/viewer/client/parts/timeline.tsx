import { computed, signal, useSignal } from '@preact/signals';
import { ChevronDown, ChevronUp, Pause, Play } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { DayBin } from '../graph/bin-days.ts';
import { binDays } from '../graph/bin-days.ts';
import { timeMarks } from '../graph/time-marks.ts';
import type { TimeScale } from '../graph/time-scale.ts';
import { rangeOf, timeScale, windowOf } from '../graph/time-scale.ts';
import { day, markWords, say } from '../language/language.ts';
import { data, dispatch, view } from '../state/session.ts';
import { Icon } from './icon.tsx';
import type { TimeRange } from './time-brush.ts';
import { drawBrush } from './time-brush.ts';

/** What a year, a month or a day takes below the bars, in pixels. */
const MARK_PIXELS = 64;
/** The height of the bars, and of what is left of them in a folded timeline. */
const [BARS, FOLDED] = [58, 22];
/** How wide the bars are taken to be before they are drawn, in pixels. */
const WIDE = 1000;
const isFolded = signal(false);
const timeline = computed(() => binDays(data.value, view.value, 96));
/** The window while it is being drawn, before it becomes a step. */
const draft = signal<TimeRange | undefined>(undefined);
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
  const scale = useMemo(() => timeScale(bins), [bins]);
  const most = Math.max(...bins.map((bin) => bin.count));
  const [from, to] = draft.value ?? (window ? rangeOf(scale, window) : [0, 1]);
  const width = 100 / bins.length;
  const height = isFolded.value ? FOLDED : BARS;
  const plot = useRef<HTMLDivElement>(null);
  const brush = useRef<SVGGElement>(null);
  const pixels = useSignal(WIDE);
  useEffect(() => {
    const watcher = new ResizeObserver(() => (pixels.value = plot.current?.clientWidth || WIDE));
    if (plot.current) watcher.observe(plot.current);
    return () => watcher.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (!brush.current) return;
    const range = window ? rangeOf(scale, window) : undefined;
    const onDone = (drawn: TimeRange | undefined): void => {
      draft.value = undefined;
      commit(scale, drawn);
    };
    const onDraw = (drawn: TimeRange): void => {
      draft.value = drawn;
    };
    drawBrush(brush.current, { width: pixels.value, height, range, onDraw, onDone });
  }, [scale, window, height, pixels.value]);
  return (
    <div class="timeline-plot" ref={plot}>
      <svg aria-hidden="true">
        <svg width="100%" height={height} viewBox="0 0 100 100" preserveAspectRatio="none">
          {bins.map((bin, place) => {
            const tall = bin.count === 0 ? 0 : Math.max(5, 96 * Math.sqrt(bin.count / most));
            const isIn = draft.value
              ? (place + 1) / bins.length > from + 1e-9 && place / bins.length < to - 1e-9
              : bin.isIn;
            return (
              <rect
                key={bin.from}
                class={isIn ? 'time-bar is-in' : 'time-bar'}
                x={place * width + width * 0.1}
                y={100 - tall}
                width={width * 0.8}
                height={tall}
              />
            );
          })}
        </svg>
        <g class="timeline-brush" ref={brush} />
      </svg>
      {!isFolded.value &&
        timeMarks(scale, MARK_PIXELS / pixels.value).map(({ date, share }, place) => (
          <span key={date} class="timeline-mark" style={{ insetInlineStart: `${share * 100}%` }}>
            {markWords(date, place === 0)}
          </span>
        ))}
      <Handle scale={scale} step={1 / bins.length} range={[from, to]} end="from" />
      <Handle scale={scale} step={1 / bins.length} range={[from, to]} end="to" />
    </div>
  );
}

interface HandleProps {
  readonly scale: TimeScale;
  /** The share that a press of an arrow moves it by. */
  readonly step: number;
  readonly range: TimeRange;
  readonly end: 'from' | 'to';
}

/** An end of the brush for the keyboard; the hand moves the brush's own. */
function Handle({ scale, step, range: [from, to], end }: HandleProps): JSX.Element {
  const share = end === 'from' ? from : to;
  const move = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageUp: 6,
      PageDown: -6,
      Home: -Infinity,
      End: Infinity,
    };
    const pressed = steps[event.key];
    if (pressed === undefined) return;
    event.preventDefault();
    const next = Math.min(1, Math.max(0, share + pressed * step));
    commit(scale, end === 'from' ? [Math.min(next, to), to] : [from, Math.max(next, from)]);
  };
  return (
    <div
      class="timeline-handle"
      role="slider"
      tabIndex={0}
      aria-label={say(`timeline.${end}`)}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={day(windowOf(scale, [from, to])[end])}
      style={{ insetInlineStart: `${share * 100}%` }}
      onKeyDown={move}
    />
  );
}

/** Makes a range the view's window; the whole length is none. */
function commit(scale: TimeScale, range: TimeRange | undefined): void {
  const isAll = range === undefined || (range[0] <= 0 && range[1] >= 1);
  if (isAll && view.value.window === null) return;
  dispatch({ type: 'set-window', window: isAll ? null : windowOf(scale, range) });
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
