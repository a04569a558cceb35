import { expect, test } from 'vitest';
import { doorsHistory } from './doors-history.ts';

/** What these histories must have met, or they say nothing about it. */
const mustCome = [
  'fault crash-before',
  'fault crash-after',
  'fault answer-late',
  'fault store-busy',
  'fault answer-lost',
  'fault queue-refuses',
  'fault files-busy',
  'fault files-answer-lost',
  'fault text-lost',
  'fault text-later',
  'fault hook-fails',
  'fault hook-answer-lost',
  'ImportFailed',
  'ImportApplied',
  'ImportDropped',
  'SubmissionTaken',
  'SubmissionRefused',
  'MessageSent',
  'MessageUnknown',
  'MessagePutOff',
  'MessageDropped',
  'DeliveryTried',
  'DeliveryReplayed',
  'DeliveryDropped',
  'AppealAnswered',
  'AppealWithdrawn',
  'ApplicationReopened',
  'ClaimReissued',
  'ClaimEnded',
  'code let in',
  'refused claim-refused',
  'refused too-many',
  'refused same-person',
];

test('a hundred histories keep every invariant, and each seed gives one trace', async () => {
  const tally = new Map<string, number>();
  const broken: string[] = [];
  const traces = new Set<string>();
  for (let seed = 1; seed <= 100; seed += 1) {
    const played = await doorsHistory(seed);
    traces.add(played.trace);
    for (const [what, times] of played.tally) tally.set(what, (tally.get(what) ?? 0) + times);
    for (const { invariant, says, found } of played.violations)
      broken.push(
        `seed ${seed}, invariant ${invariant}: ${says}, but ${found} (pnpm simulate --doors --from ${seed} --story)`,
      );
    if (seed % 20 === 0) expect((await doorsHistory(seed, { isTold: true })).trace).toBe(played.trace);
  }
  expect(broken).toEqual([]);
  expect(traces.size).toBe(100);
  expect(mustCome.filter((what) => !tally.has(what))).toEqual([]);
});
