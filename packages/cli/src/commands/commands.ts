import { addBuild } from './build.ts';
import { addCite } from './cite.ts';
import type { AddCommand } from './command.ts';
import { addDoctor } from './doctor.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addExtract } from './extract.ts';
import { addGazetteer } from './gazetteer.ts';
import { addJudge } from './judge.ts';
import { addLexicon } from './lexicon.ts';
import { addImport } from './import.ts';
import { addParse } from './parse.ts';
import { addQuery } from './query.ts';
import { addQuestions } from './questions.ts';
import { addRemove } from './remove.ts';
import { addServe } from './serve.ts';
import { addSnapshot } from './snapshot.ts';
import { addStats } from './stats.ts';

/** Every command, in the order of the help. */
export const commands: readonly AddCommand[] = [
  addBuild,
  addServe,
  addQuery,
  addQuestions,
  addStats,
  addExport,
  addImport,
  addSnapshot,
  addCite,
  addRemove,
  addJudge,
  addDoctor,
  addExtract,
  addParse,
  addExplain,
  addGazetteer,
  addLexicon,
];
