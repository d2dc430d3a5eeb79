import type { Command } from 'commander';
import type { Act, AddCommand } from './command.ts';
import { collect, examples } from './command.ts';

/** Who judges and why. */
export interface AuthorOptions {
  readonly as?: string;
  readonly why?: string;
}

/** The options of `judge claim`. */
export interface ClaimOptions extends AuthorOptions {
  readonly reason?: string;
}

/** The options of `judge split`. */
export interface SplitOptions extends AuthorOptions {
  readonly in?: readonly string[];
  readonly into?: string;
  readonly name?: string;
  readonly label?: string;
}

/** The options of `judge add-actor`. */
export interface AddActorOptions extends AuthorOptions {
  readonly in: string;
  readonly label: string;
}

/** The options of `judge add-claim`. */
export interface AddClaimOptions extends AuthorOptions {
  readonly in: string;
  readonly quote: string;
  readonly negative?: boolean;
  readonly modality: string;
  readonly action?: string;
}

/** The options of `judge list`. */
export interface ListOptions {
  readonly lost?: boolean;
  readonly suggest?: boolean;
  readonly least?: string;
  readonly limit?: string;
}

/** Declares `cartograph judge`. */
export const addJudge: AddCommand = (program, act) => {
  const judge = program
    .command('judge')
    .summary('say who is who and what is wrong, and take it back')
    .description(
      'Judgements are kept apart from what was read out of articles, hold of articles to come, and can be taken back to the exact graph.',
    )
    .addHelpText(
      'after',
      examples(
        'cartograph judge actor "Ana Robles" same x-a-robles --as Maria --why "her own account"',
        'cartograph judge claim 0123456789abcdef wrong --reason direction',
        'cartograph judge list --suggest',
        'cartograph judge undo j-0123456789abcdef',
      ),
    );
  addVerdicts(judge, act);
  addAdditions(judge, act);
  addKeeping(judge, act);
};

const signed = (command: Command): Command =>
  command
    .option('--as <name>', 'who judges (CARTOGRAPH_NAME)')
    .option('--why <text>', 'what speaks for it, for those who read it later');

const load = () => import('../judge/make-judgement.ts');

function addVerdicts(judge: Command, act: Act): void {
  signed(judge.command('actor'))
    .summary('say whether two actors are one')
    .argument('<actor>', 'an id or a name')
    .argument('<verdict>', 'same, different or unsure')
    .argument('<other>', 'an id or a name')
    .addHelpText(
      'after',
      examples(
        'cartograph judge actor x-ana-robles same x-a-robles',
        'cartograph judge actor "Luis Vega" different x-luis-vega-soto',
      ),
    )
    .action(act<AuthorOptions>(async (session, args, options) => (await load()).judgeActors(session, args, options)));
  signed(judge.command('claim'))
    .summary('say whether a claim is what its sentence says')
    .argument('<claim>', 'its id')
    .argument('<verdict>', 'right or wrong')
    .option('--reason <reason>', 'what is wrong: actor, relation, direction, negated or not-in-sentence')
    .addHelpText(
      'after',
      examples(
        'cartograph judge claim 0123456789abcdef right',
        'cartograph judge claim 0123456789abcdef wrong --reason negated',
      ),
    )
    .action(act<ClaimOptions>(async (session, args, options) => (await load()).judgeClaim(session, args, options)));
  signed(judge.command('split'))
    .summary('say that an actor is somebody else in some documents')
    .argument('<actor>', 'an id or a name')
    .requiredOption('--in <document>', 'a document, by id, path or URL; may be given again', collect)
    .option('--into <actor>', 'who it is there, where the graph has that actor')
    .option('--name <name>', "the other's name, where it is a new actor")
    .option('--label <label>', "the new actor's label, Official …")
    .addHelpText(
      'after',
      examples(
        'cartograph judge split x-juan-perez --in articles/two.txt',
        'cartograph judge split x-perez --in doc-0123456789abcdef --into x-juan-perez',
      ),
    )
    .action(act<SplitOptions>(async (session, args, options) => (await load()).judgeSplit(session, args, options)));
}

function addAdditions(judge: Command, act: Act): void {
  signed(judge.command('add-actor'))
    .summary('add an actor that a document names')
    .argument('<name>', 'as the text has it')
    .requiredOption('--in <document>', 'the document, by id, path or URL')
    .requiredOption('--label <label>', 'Official, Person, Government, Agency, Cartel, Organization or Place')
    .addHelpText('after', examples('cartograph judge add-actor "Luis Vega" --label Person --in articles/one.txt'))
    .action(act<AddActorOptions>(async (session, args, options) => (await load()).addActor(session, args, options)));
  signed(judge.command('add-claim'))
    .summary('add a claim that a sentence makes')
    .argument('<subject>', 'an id or a name')
    .argument('<relation>', 'CONSULT, ACCUSE …: a type of docs/vocabulary.md')
    .argument('<object>', 'an id or a name')
    .requiredOption('--in <document>', 'the document, by id, path or URL')
    .requiredOption('--quote <words>', 'the sentence, or words that only it has')
    .option('--negative', 'the sentence says that it is not so')
    .option('--modality <modality>', 'how it is said: actual, planned, possible or alleged', 'actual')
    .option('--action <verb>', 'the verb as the sentence has it')
    .addHelpText(
      'after',
      examples(
        'cartograph judge add-claim Mexico CONSULT "Luis Vega" --in articles/one.txt --quote "met Luis Vega" --action met',
      ),
    )
    .action(act<AddClaimOptions>(async (session, args, options) => (await load()).addClaim(session, args, options)));
}

function addKeeping(judge: Command, act: Act): void {
  judge
    .command('list')
    .summary('print the judgements')
    .option('--lost', 'only those that have nothing to hold of, and why')
    .option('--suggest', 'pairs of actors that are likely one, with a score, instead')
    .option('--least <score>', 'the least score of a suggestion, 0 to 1')
    .option('--limit <n>', 'how many suggestions', '50')
    .addHelpText(
      'after',
      examples(
        'cartograph judge list',
        'cartograph judge list --lost',
        'cartograph judge list --suggest --least 0.8 --json',
      ),
    )
    .action(
      act<ListOptions>(async (session, _args, options) => {
        const { printJudgements } = await import('../judge/print-judgements.ts');
        return printJudgements(session, options);
      }),
    );
  judge
    .command('undo')
    .summary('take judgements back')
    .argument('<id...>', 'as cartograph judge list prints them')
    .addHelpText('after', examples('cartograph judge undo j-0123456789abcdef'))
    .action(
      act(async (session, args) => {
        const { undoJudgements } = await import('../judge/share-judgements.ts');
        return undoJudgements(session, args);
      }),
    );
  judge
    .command('import')
    .summary("take in somebody's judgements")
    .argument('<file>', 'JSON Lines, as cartograph judge export writes them; - reads standard input')
    .addHelpText('after', examples('cartograph judge import maria.jsonl'))
    .action(
      act(async (session, args) => {
        const { importJudgements } = await import('../judge/share-judgements.ts');
        return importJudgements(session, args[0] ?? '');
      }),
    );
  judge
    .command('export')
    .summary('write the judgements as JSON Lines')
    .option('--output <file>', 'write to a file instead of standard output')
    .addHelpText('after', examples('cartograph judge export > judgements.jsonl'))
    .action(
      act<{ readonly output?: string }>(async (session, _args, options) => {
        const { exportJudgements } = await import('../judge/share-judgements.ts');
        return exportJudgements(session, options.output);
      }),
    );
}
