import { checkStatement } from '@cartograph/store';
import { expect, it } from 'vitest';
import { readQuestions } from './read-questions.ts';

const questions = await readQuestions();

it.each(questions.map((question) => [question.name, question] as const))(
  '%s passes the gate, and has titles and parameters in both languages',
  (name, question) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect([question.en, question.es]).not.toContain(name);
    for (const parameter of question.parameters) expect(Object.values(parameter)).not.toContain('');
    const parameters = Object.fromEntries(question.parameters.map((parameter) => [parameter.name, parameter.standard]));
    expect(() => checkStatement(question.statement, parameters)).not.toThrow();
  },
);

it('has the nine questions', () => {
  expect(questions).toHaveLength(9);
});
