// kill -9 of the host and of the engine while one call closes a meeting: it ends as if nobody had been killed.
// Then of both, with nobody who calls again: the docket's queue brings it to its end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keyOf } from '@hearth/cli/api-client';
import { found } from '@hearth/cli/found';
import { program } from '@hearth/cli/found-policy';
import { staff } from '@hearth/cli/founding-plan';
import { inParallel } from '@hearth/cli/in-parallel';
import { type SpawnedCloud, spawnCloud } from '@hearth/cli/spawned-cloud';
import type { Award } from '@hearth/domain/awards';
import { canonical, sha256 } from '@hearth/domain/canonical';
import type { Meeting } from '@hearth/domain/meetings';
import { localDate } from '@hearth/domain/time';
import { seedOfToday } from '@hearth/domain/two-seeds.fixture';
import { loaded, stateRef } from '@hearth/store/entities';
import { memberOf } from '@hearth/store/members';
import { readStreams } from '@hearth/store/rebuild';
import type { Item } from '@hearth/store/tables';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diceOf } from './body-mutations.ts';
import { good } from './estate.ts';
import { everybodyEnded, expectAllTrue } from './held-true.ts';
import { householdOf } from './households.ts';
import { killingsOf, startKiller, victims } from './killer.ts';
import { send } from './raw-call.ts';

const isLong = process.env['HEARTH_LONG'] === '1';
if (!isLong) console.log('Not run without HEARTH_LONG=1: the same with 200 awards; here there are 60.');
const [first, second] = isLong ? [200, 40] : [60, 12];
/** Killed when so many awards are approved, or a little later. */
const killedAt = isLong ? [1, 40, 90, 120, 160, 190] : [1, 35];
const folder = mkdtempSync(join(tmpdir(), 'hearth-docket-kill-'));
let cloud: SpawnedCloud;

beforeAll(async () => {
  const keptIn = join(folder, 'data');
  cloud = await spawnCloud({ dataDir: keptIn, settleMs: 300, secondAfterMs: 0, isRestarted: true });
  const { programId, partners } = await found(cloud, {
    partners: [{ name: 'Casa Ribera', askedMinor: 40_000_000 }],
    keptIn,
  });
  const system = `${partners[0]?.slug}.system`;
  const numbers = Array.from({ length: first + second }, (_, nth) => nth);
  await inParallel(numbers, 12, async (nth) => {
    good(await cloud.api.as(system).post('/v1/applications', keyOf('docket-kill', nth), householdOf(programId, nth)));
  });
  await cloud.controls.untilIdle();
});
afterAll(async () => {
  await cloud?.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Opened = { readonly meetingId: string; readonly awards: number; readonly version: number };

/** A meeting over the first awards that wait, with somebody there besides the approver who closes it. */
const meet = async (name: string, count: number): Promise<Opened> => {
  const chair = cloud.api.as('committee-1');
  const heldOn = localDate((await cloud.controls.status()).nowAt, program.timeZone);
  const waiting = await cloud.api.as('approver-1').list<{ awardId: string }>('/v1/docket', 'awards');
  const awardIds = waiting.slice(0, count).map(({ awardId }) => awardId);
  const opened = good(await chair.post<Opened>('/v1/meetings', keyOf(name, 'open'), { heldOn, awardIds }));
  const present = [...staff.committee, ...staff.approvers].map(memberOf);
  const path = `/v1/meetings/${opened.meetingId}/attendance`;
  const { version } = good(await chair.post<{ version: number }>(path, keyOf(name, 'there'), { present }));
  return { ...opened, version };
};

type Told = { readonly answers: readonly { awardId: string; outcome: string }[]; readonly recordHash: string };

/** Each award was approved once, by this meeting; and its minutes are what the record says. */
const expectHeld = async (meetingId: string, awards: number): Promise<void> => {
  const streams = await readStreams(cloud.tables);
  const types = (id: string) => (streams.get(id) ?? []).map(({ type }) => type);
  expect(types(meetingId)).toEqual(['MeetingOpened', 'AttendanceRecorded', 'DocketClosed', 'DocketApplied']);
  const controller = cloud.api.as('controller-1');
  const { minutes, recordHash } = good(
    await controller.get<{ minutes: Told; recordHash: string }>(`/v1/meetings/${meetingId}/minutes`),
  );
  const { answers } = minutes;
  expect(sha256(canonical(JSON.parse(JSON.stringify(minutes))))).toBe(recordHash);
  const page = await send(cloud, { method: 'GET', path: `/v1/meetings/${meetingId}/page`, as: 'committee-1' });
  expect(page).toMatchObject({
    status: 200,
    type: 'text/html; charset=utf-8',
    text: expect.stringContaining(recordHash),
  });
  expect(answers.map(({ outcome }) => outcome)).toEqual(Array.from({ length: awards }, () => 'approved'));
  for (const { awardId } of answers) expect(types(awardId).filter((type) => type === 'AwardApproved')).toHaveLength(1);
};

const loadedMeeting = ([item]: readonly (Item | undefined)[], id: string): { readonly agenda: readonly string[] } => ({
  agenda: loaded<Meeting>(id, item).state?.agenda ?? [],
});

const approvedNow = async (ids: readonly string[]): Promise<number> => {
  const items = await cloud.tables.read(ids.map(stateRef));
  return ids.filter((id, at) => loaded<Award>(id, items[at]).state?.status !== 'awaiting-approval').length;
};

/** Waits until so many awards are approved; a database that is just killed is asked again. */
const untilApproved =
  (ids: readonly string[]) =>
  async (count: number): Promise<void> => {
    while ((await approvedNow(ids).catch(() => 0)) < count) await pause(10);
  };

test(`a meeting of ${first} awards is closed with one call while everything is killed under it`, async () => {
  console.log(`HEARTH_SEED=${seedOfToday}`);
  const { meetingId, awards, version } = await meet('first', first);
  expect(awards).toBe(first);
  const { agenda } = loadedMeeting(await cloud.tables.read([stateRef(meetingId)]), meetingId);
  const killer = startKiller(cloud, killingsOf(diceOf(seedOfToday), killedAt, 30), untilApproved(agenda));
  const path = `/v1/meetings/${meetingId}/closing`;
  const closing = cloud.api
    .as('approver-1')
    .post<Told>(path, keyOf('first', 'close'), { approveGreen: true }, version)
    .then(good);
  const [told] = await Promise.all([closing, killer.done]);
  expect(told.answers).toHaveLength(first);
  expect(Object.keys(killer.killed()).sort()).toEqual(victims.slice(0, killedAt.length).sort());
  await expectHeld(meetingId, first);
  const again = await cloud.api
    .as('approver-1')
    .post<Told>(path, keyOf('first', 'close'), { approveGreen: true }, version);
  expect(good(again)).toEqual(told);
});

test('and when nobody calls again, its queue brings it to its end', async () => {
  const { meetingId, awards, version } = await meet('second', second);
  expect(awards).toBe(second);
  const { agenda } = loadedMeeting(await cloud.tables.read([stateRef(meetingId)]), meetingId);
  const headers = { 'if-match': `"${version}"` };
  const path = `/v1/meetings/${meetingId}/closing`;
  const killer = startKiller(cloud, [{ victim: 'both', phase: 1, afterMs: 0 }], untilApproved(agenda));
  const closing = send(cloud, { path, as: 'approver-1', body: { approveGreen: true }, headers }).catch(() => undefined);
  await Promise.all([closing, killer.done]);
  await cloud.controls.advance(11 * 60_000);
  await cloud.controls.untilIdle();
  await expectHeld(meetingId, second);
  const { folded } = await expectAllTrue(cloud, [everybodyEnded]);
  expect([...folded.awards.values()].filter(({ status }) => status === 'awaiting-approval')).toEqual([]);
});
