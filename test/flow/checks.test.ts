// The manual rail as people live it: over HTTP, from an application to a check that the bank paid, and one that was stopped.
import { keyOf } from '@hearth/cli/api-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { expectAllTrue } from './held-true.ts';
import { householdOf } from './households.ts';
import { expectProblem, send } from './raw-call.ts';
import { approve, docket, submit, told } from './story-steps.ts';

let estate: Estate;
beforeAll(async () => {
  estate = await openEstate();
});
afterAll(() => estate?.close());

const post = async <B>(as: string, path: string, ...[key, body]: readonly [string, unknown?]): Promise<B> =>
  good(await estate.api.as(as).post<B>(path, keyOf(path, as, key), body));

type Four = readonly [number: string, issued: string, cleared: string, voided: string];

/** The file with its last four columns filled in, row by row. */
const filledIn = (csv: string, rows: readonly Four[]): string => {
  const [header = '', ...lines] = csv.split('\r\n').filter((line) => line !== '');
  const full = lines.map((line, at) => [...line.split(',').slice(0, -4), ...(rows[at] ?? [])].join(','));
  return [header, ...full].join('\r\n');
};
type Results = { readonly summary: object; readonly lines: readonly { readonly outcome: string }[] };

test('two households are paid by check: one cashes it, one loses it, and the books add up', async () => {
  const [{ system, caseworkers }] = estate.partners;
  const ids: string[] = [];
  for (const nth of [1, 2])
    ids.push(await submit(estate, system, householdOf(estate.programId, nth, { rail: 'manual' })));
  await estate.controls.untilIdle();
  await approve(
    estate,
    (await docket(estate)).map(({ awardId }) => awardId),
  );
  await estate.controls.untilIdle();
  for (const id of ids)
    expect((await told(estate, system, id)).award?.disbursement).toMatchObject({
      status: 'waiting-for-register',
      rail: 'manual',
    });

  const { registerId, disbursementIds } = await post<{ registerId: string; disbursementIds: string[] }>(
    'treasurer-1',
    '/v1/check-registers',
    'first',
    {},
  );
  expect(disbursementIds).toHaveLength(2);
  const path = `/v1/check-registers/${registerId}`;
  for (const as of [system, caseworkers[0], 'reviewer-1'])
    expectProblem(await send(estate, { method: 'GET', path, as }), 403, 'role-missing');
  expectProblem(await send(estate, { method: 'POST', path: `${path}/release`, as: 'treasurer-1' }), 403, 'same-person');
  expectProblem(await send(estate, { method: 'POST', path: `${path}/export`, as: 'treasurer-1' }), 409, 'wrong-state');
  await post('approver-1', `${path}/release`, 'release');

  const { csv } = await post<{ csv: string }>('treasurer-1', `${path}/export`, 'export');
  const today = /\d{4}-\d{2}-\d{2}/.exec(csv)?.[0] ?? '';
  const [year, month, day] = today.split('-').map(Number);
  const given = filledIn(csv, [
    ['001001', `${month}/${day}/${year}`, '', ''],
    ['1002', today, '', ''],
  ]);
  const results = `${path}/results`;
  const look = await post<Results>('treasurer-1', results, 'look', { csv: given, preview: true });
  expect(look).toMatchObject({ summary: { issued: 2, refused: 0 } });
  expect(await post<Results>('treasurer-1', results, 'given', { csv: given })).toMatchObject({ lines: look.lines });
  const again = await post<{ csv: string }>('treasurer-1', `${path}/export`, 'again');
  expect(again.csv).toContain(`,1001,${today},,`);
  const late = filledIn(again.csv, [
    ['1001', today, today, ''],
    ['1002', today, '', 'stopped'],
  ]);
  expect(await post<Results>('controller-1', results, 'late', { csv: late })).toMatchObject({
    summary: { cleared: 1, voided: 1, refused: 0 },
  });
  await estate.controls.untilIdle();
  const ends = await Promise.all(ids.map(async (id) => (await told(estate, system, id)).award?.disbursement?.status));
  expect(ends.sort()).toEqual(['cleared', 'voided']);
  await expectAllTrue(estate);
});
