// The household's side as dice fall: appeals that are made, answered and taken back; claim codes that are tried, replaced and ended.
import { type Appeal, type AppealEvent, appealAgainst } from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import { type Claim, type ClaimEvent, claimOf } from '@hearth/domain/claims';
import { idOrThrow } from '@hearth/domain/ids';
import { ana, ben, dora } from '@hearth/domain/relief-fund.fixture';
import type { Loaded } from './entities.ts';
import { on, read, type World, write } from './history-world.fixture.ts';
import { appealStream, applicationStream, claimStream } from './projection.ts';

const next = (application: Application, appeal: Appeal | undefined, how: number): AppealEvent | undefined => {
  const applicationId = idOrThrow('application', application.id);
  if (appeal === undefined || appeal.status === 'withdrawn') {
    const { householdId, partnerId, changedAt: decidedAt } = application;
    const made = { applicationId, householdId, partnerId, decidedAt, dueOn: '2026-12-01' };
    return {
      type: 'AppealMade',
      data: how % 2 === 0 ? { ...made, channel: 'household' } : { ...made, channel: 'phone', by: ana },
    };
  }
  if (appeal.status !== 'open') return undefined;
  if (how % 5 === 0) return { type: 'AppealWithdrawn', data: { applicationId } };
  return { type: 'AppealAnswered', data: { applicationId, outcome: how % 5 === 1 ? 'stands' : 'granted', by: dora } };
};

/** The appeal against a decision goes a step further; one that is granted opens the case in the same transaction. */
export const appeal = async (world: World, application: Loaded<Application>, how: number): Promise<void> => {
  const id = application.state === undefined ? undefined : appealAgainst(application.state);
  if (application.state === undefined || id === undefined) return;
  const found = await read<Appeal>(world, id);
  const event = next(application.state, found.state, how);
  if (event === undefined) return;
  const isGranted = event.type === 'AppealAnswered' && event.data.outcome === 'granted';
  const reopened = { type: 'ApplicationReopened', data: { reason: 'appeal-granted', appealId: id, by: dora } } as const;
  await write(
    world,
    {
      appends: [on(appealStream, found, event), ...(isGranted ? [on(applicationStream, application, reopened)] : [])],
    },
    true,
  );
};

/** Somebody tries a code in vain, or its partner replaces or ends it. */
export const tryCode = async (world: World, application: Loaded<Application>, how: number): Promise<void> => {
  if (application.state === undefined) return;
  const applicationId = idOrThrow('application', application.id);
  const found = await read<Claim>(world, claimOf(applicationId));
  const generation = (found.state?.generation ?? 1) + 1;
  const claimKey = `claim-${applicationId}-${generation}`;
  const events: readonly ClaimEvent[] = [
    { type: 'ClaimRefused', data: { applicationId } },
    { type: 'ClaimReissued', data: { applicationId, generation, claimKey, by: ben } },
    { type: 'ClaimEnded', data: { applicationId, by: ben } },
  ];
  const event = events[how % events.length];
  if (event !== undefined) await write(world, { appends: [on(claimStream, found, event)] });
};
