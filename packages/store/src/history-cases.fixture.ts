// Applications and matches as dice fall: submitted, amended, decided, withdrawn, found to be one household.
import type { Application } from '@hearth/domain/applications';
import { derivedId, idOrThrow } from '@hearth/domain/ids';
import { type Match, matchOf } from '@hearth/domain/matches';
import {
  adjudicated,
  amended,
  ana,
  ben,
  dora,
  eastPartner,
  made,
  screened,
  submitted,
  westPartner,
} from '@hearth/domain/relief-fund.fixture';
import { blockRef, hasRoom, joined, left } from './blocks.ts';
import type { Loaded } from './entities.ts';
import { type Dice, fresh, on, pick, read, type World, write } from './history-world.fixture.ts';
import { joinedRoots, rootOf } from './household-roots.ts';
import { applicationStream, awardStream, matchStream } from './projection.ts';
import type { Change } from './tables.ts';
import { sealedCreated, sealedRef, sealedReplaced, sealedRowOf } from './vault-rows.ts';

const names = (how: number): readonly string[] => [`phone#${how % 3}`, `person#${how % 2}`];
const sealed = (pk: string, sk: string, version: number, blocks: readonly string[]) => ({
  pk,
  sk,
  version,
  identity: Uint8Array.of(1),
  facts: Uint8Array.of(2),
  profile: Uint8Array.of(3),
  blocks,
});

export const submit = async (world: World, { how }: Dice): Promise<void> => {
  const [id, household] = [fresh(world, 'application'), fresh(world, 'household')];
  const blocks = await world.tables.read(names(how).map(blockRef));
  const open = names(how).filter((_, at) => hasRoom(blocks[at]));
  const data = {
    ...submitted.data,
    householdId: household,
    partnerId: how % 2 === 0 ? eastPartner : westPartner,
    partnerRefKey: `ref-${id}`,
    ...(how % 3 === 0 ? {} : { claimKey: `claim-${id}-1` }),
  };
  const changes = [sealedCreated(sealed(household, id, 1, open)), ...open.map((name) => joined(name, id))];
  if (
    await write(
      world,
      {
        appends: [
          on(applicationStream, { id, head: { version: 0, hash: '' }, state: undefined }, { ...submitted, data }),
        ],
        changes,
      },
      true,
    )
  )
    world.known.applications.push(id);
};

export const amend = async (world: World, application: Loaded<Application>, how: number): Promise<void> => {
  const state = application.state;
  if (state === undefined || !['submitted', 'question', 'referred'].includes(state.status)) return;
  const row = sealedRowOf((await world.tables.read([sealedRef(state.householdId, application.id)]))[0]);
  if (row === undefined) return;
  const blocks = names(how).slice(0, how % 3);
  const changes: readonly Change[] = [
    sealedReplaced(sealed(row.pk, row.sk, row.version + 1, blocks), row.version),
    ...blocks.filter((name) => !row.blocks.includes(name)).map((name) => joined(name, application.id)),
    ...row.blocks.filter((name) => !blocks.includes(name)).map((name) => left(name, application.id)),
  ];
  const event = amended(dora);
  await write(
    world,
    {
      appends: [
        on(applicationStream, application, { ...event, data: { ...event.data, householdId: state.householdId } }),
      ],
      changes,
    },
    true,
  );
};

const awardOf = (world: World, application: Loaded<Application>, state: Application, amountMinor: number) => {
  const id = derivedId('award', application.id, application.head.version);
  world.known.awards.push(id);
  const data = {
    ...made.data,
    applicationId: idOrThrow('application', application.id),
    householdId: state.householdId,
    partnerId: state.partnerId,
    amountMinor,
    ...(amountMinor === 5_000 ? { justUnder: { limitMinor: 5_000, day: '2026-11-16', by: ana } } : {}),
  };
  return { id, append: on(awardStream, { id, head: { version: 0, hash: '' }, state: undefined }, { ...made, data }) };
};

export const decide = async (world: World, application: Loaded<Application>, how: number): Promise<void> => {
  const state = application.state;
  if (state?.status === 'submitted') {
    const outcome = pick(['awarded', 'awarded', 'referred', 'question'] as const, how) ?? 'question';
    const award = outcome === 'awarded' ? awardOf(world, application, state, 1_000 * (1 + (how % 5))) : undefined;
    const event = screened(outcome);
    const data = { ...event.data, ...(award === undefined ? {} : { awardId: award.id }) };
    await write(world, {
      appends: [on(applicationStream, application, { ...event, data }), ...(award === undefined ? [] : [award.append])],
    });
  } else if (state?.status === 'referred') {
    const award = how % 2 === 0 ? awardOf(world, application, state, 2_000) : undefined;
    const event = adjudicated(award === undefined ? 'decline' : 'award');
    const data = { ...event.data, ...(award === undefined ? {} : { awardId: award.id }) };
    await write(
      world,
      {
        appends: [
          on(applicationStream, application, { ...event, data }),
          ...(award === undefined ? [] : [award.append]),
        ],
      },
      true,
    );
  }
};

export const withdraw = async (world: World, application: Loaded<Application>): Promise<void> => {
  if (!['submitted', 'question', 'referred'].includes(application.state?.status ?? '')) return;
  await write(
    world,
    {
      appends: [
        on(applicationStream, application, { type: 'ApplicationWithdrawn', data: { reason: 'no-longer-needed' } }),
      ],
    },
    true,
  );
};

/** Whether it helped: once for each application, whatever became of it. */
export const answerFollowUp = async (world: World, application: Loaded<Application>, how: number): Promise<void> => {
  if (application.state?.awardId === undefined || application.state.followUp !== undefined) return;
  const helped = pick(['yes', 'partly', 'no'] as const, how) ?? 'yes';
  const answered = { type: 'FollowUpAnswered', data: { helped, by: dora } } as const;
  await write(world, { appends: [on(applicationStream, application, answered)] }, true);
};

const seen = (how: number) => ({
  evidence: how % 2 === 0 ? ['same-phone'] : ['same-name', 'same-phone'],
  probabilityPpm: 700_000 + how,
  model: 'any',
});

/** A match that was answered `different` is opened again. */
export const reopenMatch = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const match = await read<Match>(world, pick(world.known.matches, n) ?? '');
  if (match.state?.status !== 'different') return;
  const { elder, newer } = match.state;
  const data = { elder, newer, ...seen(how) };
  await write(world, { appends: [on(matchStream, match, { type: 'MatchReopened', data })] });
};

/** Opens a match of two applications; some are joined at once. */
export const openMatch = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const [one, two] = [pick(world.known.applications, n), pick(world.known.applications, how)];
  if (one === undefined || two === undefined || one === two) return;
  const [a, b] = [await read<Application>(world, one), await read<Application>(world, two)];
  const match = await read<Match>(world, matchOf(one, two));
  if (match.state !== undefined || a.state === undefined || b.state === undefined) return;
  const side = ({ id, state }: Loaded<Application>) => ({
    applicationId: idOrThrow('application', id),
    householdId: state?.householdId ?? derivedId('household', 0),
  });
  const sides = { elder: side(a), newer: side(b) };
  const opened = { type: 'MatchOpened', data: { ...sides, ...seen(how) } } as const;
  const decided = {
    type: 'MatchDecided',
    data: { ...sides, decision: 'same', reason: 'near-certain', by: 'step:screening' },
  } as const;
  const isJoined = (n + how) % 3 === 0;
  const { appends, windows } = isJoined ? await joining(world, match.id, sides) : { appends: [], windows: [] };
  const news = isJoined ? [opened, decided] : [opened];
  if (await write(world, { appends: [on(matchStream, match, ...news), ...appends], windows }))
    world.known.matches.push(match.id);
};

const joining = async (world: World, id: string, { elder, newer }: Pick<Match, 'elder' | 'newer'>) => {
  const applied = async ({ applicationId, householdId }: Match['elder']) => ({
    root: await rootOf(world.tables, householdId),
    submittedAt: (await read<Application>(world, applicationId)).state?.submittedAt ?? '',
  });
  return joinedRoots(idOrThrow('match', id), await applied(elder), await applied(newer));
};

export const decideMatch = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const match = await read<Match>(world, pick(world.known.matches, n) ?? '');
  if (match.state?.status !== 'open') return;
  const { elder, newer } = match.state;
  const decision = how % 2 === 0 ? 'different' : 'same';
  const shared = how % 4 === 0 ? { shared: names(how) } : {};
  const decided = on(matchStream, match, {
    type: 'MatchDecided',
    data: { decision, reason: 'asked', by: ben, elder, newer, ...shared },
  });
  const { appends, windows } =
    decision === 'same' ? await joining(world, match.id, match.state) : { appends: [], windows: [] };
  await write(world, { appends: [decided, ...appends], windows }, true);
};
