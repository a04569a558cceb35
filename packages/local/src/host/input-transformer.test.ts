// What of an event a target gets: the paths that its rule names and nothing else.
import { expect, test } from 'vitest';
import { transformed, transformerOf } from './input-transformer.ts';

const rule = {
  InputPathsMap: { 'mail-tags': '$.detail.mail.tags.message', kind: '$.detail.bounce.bounceType' },
  InputTemplate: '{"receipt":"bounced","messages":<mail-tags>,"bounceType":<kind>}',
};
const event = {
  detail: {
    bounce: { bounceType: 'Per"manent' },
    mail: { tags: { message: ['msg_1'] }, destination: ['a@b.example'] },
  },
};

test('a target gets what its rule takes out of the event, as JSON, and nothing of the rest', () => {
  const made = transformerOf(rule, 'a rule');
  const body = transformed(made ?? { paths: {}, template: '' }, event);
  expect(JSON.parse(body)).toEqual({ receipt: 'bounced', messages: ['msg_1'], bounceType: 'Per"manent' });
  expect(transformerOf(undefined, 'a rule')).toBeUndefined();
});

test('an event that lacks a path, and a path that is not plain, are refused in words', () => {
  const made = transformerOf(rule, 'a rule') ?? { paths: {}, template: '' };
  expect(() => transformed(made, { detail: {} })).toThrow('$.detail.mail.tags.message');
  expect(() => transformerOf({ ...rule, InputPathsMap: { x: '$.detail.list[0]' } }, 'a rule')).toThrow(
    'a rule: the path $.detail.list[0]',
  );
});
