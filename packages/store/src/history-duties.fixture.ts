// Duties as dice fall: relationships that are disclosed, first consents, and overrides that are asked for and decided.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { derivedId, idOrThrow, type MemberId } from '@hearth/domain/ids';
import type { Override, OverrideEvent } from '@hearth/domain/overrides';
import { ana, ben, cleo, dora, meeting } from '@hearth/domain/relief-fund.fixture';
import type { Loaded } from './entities.ts';
import { type Dice, on, pick, read, type World, write } from './history-world.fixture.ts';
import { applicationStream, awardStream, overrideStream } from './projection.ts';

const people: readonly MemberId[] = [ana, ben, cleo, dora];

/** Somebody turns out to be close to a household; its award hears of it too, as long as nothing is paid for it. */
export const disclose = async (world: World, application: Loaded<Application>, how: number): Promise<void> => {
  const by = pick(people, how);
  if (application.state === undefined || by === undefined) return;
  const { awardId } = application.state;
  const award = awardId === undefined ? undefined : await read<Award>(world, awardId);
  await write(world, {
    appends: [
      on(applicationStream, application, { type: 'RelationshipDisclosed', data: { by } }),
      ...(award?.state?.status !== 'awaiting-approval' && award?.state?.status !== 'waiting-for-funds'
        ? []
        : [on(awardStream, award, { type: 'AwardRelationshipDisclosed', data: { by } })]),
    ],
  });
};

/** The first of two approvers. */
export const consent = async (world: World, award: Loaded<Award>, how: number): Promise<void> => {
  const by = pick(people, how);
  if (award.state?.status !== 'awaiting-approval' || by === undefined) return;
  const data = { meetingId: meeting, by, approvers: 2 };
  await write(world, { appends: [on(awardStream, award, { type: 'AwardConsented', data })] });
};

const proposed = (world: World, how: number): OverrideEvent => {
  const awardId = pick(world.known.awards, how);
  const said = { by: ben, reason: 'house-fire', until: '2026-12-01' };
  return how % 2 === 0 && awardId !== undefined
    ? { type: 'OverrideProposed', data: { of: 'household-cap', awardId: idOrThrow('award', awardId), ...said } }
    : {
        type: 'OverrideProposed',
        data: { of: 'approver-limit', memberId: cleo, limitMinor: 1_000 * how, currency: 'USD', ...said },
      };
};

/** Overrides of few names, so that most of them come to a decision. */
export const override = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const found = await read<Override>(world, derivedId('override', n % 6));
  const { state } = found;
  if (state !== undefined && state.status !== 'proposed') return;
  const decided: OverrideEvent =
    how % 3 === 0
      ? { type: 'OverrideRefused', data: { by: ana, reason: 'no-need' } }
      : { type: 'OverrideConfirmed', data: { by: dora } };
  await write(
    world,
    { appends: [on(overrideStream, found, state === undefined ? proposed(world, how) : decided)] },
    true,
  );
};
