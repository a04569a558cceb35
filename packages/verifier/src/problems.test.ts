// What is told first, and that many problems of one kind hide none of another.
import { expect, test } from 'vitest';
import { openProblems } from './problems.ts';

test('a thousand of one kind are kept, every one is counted, and what makes the rest worthless comes first', () => {
  const problems = openProblems();
  for (let nth = 1; nth <= 1_500; nth += 1) problems.add('duty', `the ${nth}th`, { stream: 'awd_1', sequence: nth });
  problems.add('hash', 'changed', { stream: 'awd_2', sequence: 1 });
  problems.add('fork', 'two roots');
  expect(problems.count()).toBe(1_502);
  expect(problems.all()).toHaveLength(1_002);
  expect(problems.all().slice(0, 3)).toEqual([
    { code: 'fork', says: 'two roots' },
    { code: 'hash', stream: 'awd_2', sequence: 1, says: 'changed' },
    { code: 'duty', stream: 'awd_1', sequence: 1, says: 'the 1th' },
  ]);
  expect(['checkpoints', 'record', 'duties', 'money'].filter((check) => problems.fails(check as 'money'))).toEqual([
    'checkpoints',
    'record',
    'duties',
  ]);
});
