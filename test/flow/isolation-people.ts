// What people of one organization see of another one: their own lists, and at most that something is under review.
import { keyOf } from '@hearth/cli/api-client';
import { expect, test } from 'vitest';
import { good } from './estate.ts';
import { householdOf } from './households.ts';
import type { Ground } from './isolation-ground.ts';
import { expectProblem, send } from './raw-call.ts';
import { approve, submit, told } from './story-steps.ts';

/** Tests on a ground that is open when they run; in this order, since each adds to it. */
export const peopleSeeTheirOwn = (on: () => Ground): void => {
  test("a partner lists its own applications and nobody else's", async () => {
    const { estate } = on();
    const lists = await Promise.all(
      estate.partners.map(({ system }) =>
        estate.api.as(system).list<{ applicationId: string }>('/v1/applications', 'applications'),
      ),
    );
    const [own = [], others = []] = lists.map((list) => list.map(({ applicationId }) => applicationId));
    expect([own.length, others.length]).toEqual([2, 1]);
    expect(own.filter((id) => others.includes(id))).toEqual([]);
  });

  test("a partner who asks for another partner's handovers is shown its own", async () => {
    const { estate } = on();
    const [own, stranger] = estate.partners;
    const path = `/v1/disbursements?queue=to-hand-over&partnerId=${own.organizationId}`;
    expect(await estate.api.as(own.system).list('/v1/disbursements?queue=to-hand-over', 'disbursements')).toHaveLength(
      1,
    );
    expect(await estate.api.as(stranger.system).list(path, 'disbursements')).toEqual([]);
    for (const queue of ['in-flight', 'held', 'waiting-for-payee']) {
      expectProblem(
        await send(estate, { method: 'GET', path: `/v1/disbursements?queue=${queue}`, as: stranger.system }),
        403,
        'role-missing',
      );
    }
  });

  test("a partner who asks for another partner's waiting list learns nothing, and the fiscal agent has to say whose", async () => {
    const { estate } = on();
    const [own, stranger] = estate.partners;
    const path = `/v1/waiting-list?partnerId=${own.organizationId}`;
    expectProblem(await send(estate, { method: 'GET', path, as: stranger.system }), 404, 'not-found');
    expect(await estate.api.as(stranger.system).list('/v1/waiting-list', 'awards')).toEqual([]);
    expect(await estate.api.as('treasurer-1').list(path, 'awards')).toEqual([]);
    expectProblem(await send(estate, { method: 'GET', path: '/v1/waiting-list', as: 'treasurer-1' }), 400, 'invalid');
  });

  test('a household that is beyond doubt the same at both partners is one at once, and neither partner is told', async () => {
    const { estate, real } = on();
    const [own, other] = estate.partners;
    const first = await submit(estate, own.system, householdOf(estate.programId, 7));
    const again = await submit(estate, other.system, householdOf(estate.programId, 7, { partnerRef: 'THEIRS-7' }));
    await estate.controls.untilIdle();
    const seen = [await told(estate, own.system, first), await told(estate, other.system, again)];
    expect(seen.map(({ status }) => status)).toEqual(['awarded', 'awarded']);
    const open: { matchId: string }[] = await estate.api.as('reviewer-1').list('/v1/matches', 'matches');
    expect(open.map(({ matchId }) => matchId)).toEqual([real.match]);
  });

  test("a partner whose household looks like another partner's learns at most that it is under review", async () => {
    const { estate } = on();
    const [own, other] = estate.partners;
    const told: string[] = [];
    for (const { system } of [own, other]) {
      const foreign = system === own.system ? other : own;
      for (const { applicationId } of await estate.api
        .as(system)
        .list<{ applicationId: string }>('/v1/applications', 'applications')) {
        const answer = await send(estate, { method: 'GET', path: `/v1/applications/${applicationId}`, as: system });
        expect(answer.text).not.toMatch(
          new RegExp(`${foreign.organizationId}|match|mat_|same|duplicate|referred`, 'i'),
        );
        told.push(JSON.stringify(Object(answer.json).findings));
      }
    }
    const underReview = '[{"code":"under-review","outcome":"unknown","sentence":"The application is under review."}]';
    expect([...new Set(told)].sort()).toEqual(['[]', underReview]);
  });

  test('a signal is read by reviewers and the controller, answered by a reviewer, and tells no keyed hash', async () => {
    const { estate, real } = on();
    const signalId = real.signal ?? '';
    for (const as of ['reviewer-1', 'controller-1']) {
      const listed = await send(estate, { method: 'GET', path: '/v1/signals', as });
      const read = await send(estate, { method: 'GET', path: `/v1/signals/${signalId}`, as });
      expect([listed.json, read.json]).toMatchObject([{ signals: [{ signalId }] }, { signalId, applications: [] }]);
      expect(listed.text + read.text).not.toContain('phone#');
    }
    const answer = { answer: 'helper', note: 'shelter-desk' };
    const path = `/v1/signals/${signalId}/answer`;
    good(await estate.api.as('reviewer-1').post(path, keyOf('answer', signalId), answer));
    expect(await estate.api.as('controller-1').list('/v1/signals', 'signals')).toEqual([]);
  });

  test('who adjudicated an award does not approve it, though both roles are theirs', async () => {
    const { estate, real } = on();
    const matchId = real.match ?? '';
    good(
      await estate.api.as('both-1').post(`/v1/matches/${matchId}/decision`, keyOf('decide', matchId), {
        decision: 'different',
        reason: 'two-families',
      }),
    );
    await estate.controls.untilIdle();
    const { system } = estate.partners[0];
    const asked = { ...householdOf(estate.programId, 3), relationship: { disclosed: true } };
    const id = await submit(estate, system, asked);
    await estate.controls.untilIdle();
    const decided = good(
      await estate.api
        .as('both-1')
        .post<{ awardId: string }>(`/v1/applications/${id}/adjudication`, keyOf('adjudicate', id), {
          decision: 'award',
          amountMinor: 10_000,
          reason: 'need-is-plain',
        }),
    );
    const refused = await approve(estate, [decided.awardId], 'both-1');
    expect(refused.answers).toMatchObject([{ awardId: decided.awardId, outcome: 'same-person' }]);
    expect((await approve(estate, [decided.awardId], 'approver-2')).answers).toMatchObject([{ outcome: 'approved' }]);
  });
};
