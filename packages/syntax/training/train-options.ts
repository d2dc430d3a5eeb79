import { parseArgs } from 'node:util';

/** What the training command is told. */
export interface CommandOptions {
  readonly gold: readonly string[];
  readonly silver: readonly string[];
  readonly out: string;
  readonly dev: readonly string[];
  readonly allowNonCommercial: boolean;
  readonly seed: number;
  readonly hidden: number;
  readonly rounds: number;
  readonly silverPerRound: number;
  readonly refineRounds: number;
  readonly refineSilver: number;
  /** Folder in which finished stages are kept. */
  readonly keep: string | undefined;
  readonly without: readonly string[];
}

/** How the command is called. */
export const USAGE = `usage: tsx --conditions=@cartograph/source packages/syntax/training/train.ts
  --gold PATH…       CoNLL-U files (.gz too) or folders of them: UD_English-EWT and UD_English-GUM, train sections
  [--silver PATH…]   teachers' trees, with Agree=Yes|No in MISC
  [--dev FILE…]      measured after every round, never learnt from
  [--out FILE]       default packages/syntax/assets/model.bin
  [--keep FOLDER]    keeps finished stages, so that a training that was stopped goes on where it was
  [--allow-nc]       take GUM's non-commercial genres too: the model may then not be published under CC BY-SA
  [--hidden N] [--rounds N] [--silver-per-round N] [--refine-rounds N] [--refine-silver N] [--seed N] [--without clusters|children|valency|pairs|lookahead|silver]…`;

/** Reads the command line; throws a `TypeError` on unknown options. */
export function readOptions(args: readonly string[]): CommandOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      gold: { type: 'string', multiple: true },
      silver: { type: 'string', multiple: true },
      dev: { type: 'string', multiple: true },
      out: { type: 'string', default: 'packages/syntax/assets/model.bin' },
      'allow-nc': { type: 'boolean', default: false },
      hidden: { type: 'string', default: '64' },
      rounds: { type: 'string', default: '12' },
      'silver-per-round': { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      'refine-rounds': { type: 'string', default: '1' },
      'refine-silver': { type: 'string', default: '0' },
      keep: { type: 'string' },
      without: { type: 'string', multiple: true },
    },
  });
  return {
    gold: values.gold ?? [],
    silver: values.silver ?? [],
    dev: values.dev ?? [],
    out: values.out,
    allowNonCommercial: values['allow-nc'],
    seed: Number(values.seed),
    hidden: Number(values.hidden),
    rounds: Number(values.rounds),
    silverPerRound: Number(values['silver-per-round']),
    refineRounds: Number(values['refine-rounds']),
    refineSilver: Number(values['refine-silver']),
    keep: values.keep,
    without: values.without ?? [],
  };
}
