import { describe, expect, it } from 'vitest';
import { ladybugDialect } from '../gate/ladybug-dialect.ts';
import { neo4jDialect } from '../gate/neo4j-dialect.ts';
import { parseStatement } from '../gate/parse-statement.ts';
import { translate } from '../gate/translate.ts';
import { savedQuestions, usualParameters } from '../testing/saved-questions.ts';
import { readQuestion } from './read-question.ts';

describe('the saved questions', () => {
  it('are these', () => {
    expect(savedQuestions().map(({ name }) => name)).toEqual([
      'cooperation-and-conflict-by-month',
      'disputed-claims',
      'most-central-officials',
      'net-score',
      'single-source-claims',
      'who-links-two-cartels',
      'who-met-whom',
      'who-speaks-for-whom',
      'who-threatened-whom',
    ]);
  });

  for (const question of savedQuestions()) {
    it(`"${question.title.en}" passes the gate with a limit of its own, for both databases`, () => {
      expect(question.title.es).not.toBe(question.title.en);
      for (const dialect of [neo4jDialect, ladybugDialect]) {
        expect(translate(parseStatement(question.statement), usualParameters(question), dialect).notes).toEqual([]);
      }
    });
  }

  it('have titles and parameters in two languages', () => {
    expect(
      readQuestion(
        'x',
        '// title: A\n// title.es: Á\n// parameter n = 3: how many\n// parameter.es n: cuántos\nRETURN $n\n',
      ),
    ).toEqual({
      name: 'x',
      title: { en: 'A', es: 'Á' },
      parameters: [{ name: 'n', usual: 3, meaning: { en: 'how many', es: 'cuántos' } }],
      statement: 'RETURN $n',
    });
    expect(() => readQuestion('x', 'RETURN 1')).toThrow('begin its file with: // title');
    expect(() => readQuestion('x', '// title: A\n// parameter n = [1]: list\nRETURN 1')).toThrow('JSON text');
  });
});
