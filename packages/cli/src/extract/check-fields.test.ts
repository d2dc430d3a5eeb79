import { expect, it } from 'vitest';
import { checkFields } from './check-fields.ts';

it('reads pairs of our name and theirs', () => {
  expect(checkFields('text=story.body, publishedAt = Date of issue')).toEqual({
    text: 'story.body',
    publishedAt: 'Date of issue',
  });
  expect(checkFields(undefined)).toBeUndefined();
});

it.each(['text', 'text=', 'body=text', ''])('refuses %j', (text) => {
  expect(() => checkFields(text)).toThrow(/maps no field; write it as text=body/);
});
