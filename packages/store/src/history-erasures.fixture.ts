// Erasures as dice fall: asked for, dropped or confirmed, carried out household by household, kept records ended, holds placed and lifted.
import type { Application } from '@hearth/domain/applications';
import type { ErasureEvent, ErasureState } from '@hearth/domain/erasure';
import type { Household } from '@hearth/domain/households';
import { idOrThrow } from '@hearth/domain/ids';
import { ana, ben, cleo } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { blockRef, forgotten } from './blocks.ts';
import { type Dice, on, pick, read, type World, write } from './history-world.fixture.ts';
import { applicationStream, householdStream } from './projection.ts';
import { sealedDeleted, sealedRowsOf } from './vault-rows.ts';

const isUndecided = ({ status }: Application): boolean => ['submitted', 'question', 'referred'].includes(status);

/** What may be said of a household as it stands, by those who say it. */
const saidOf = (id: string, { asked, confirmed, erased, hold, keptEndedAt }: ErasureState, how: number, at: string) => {
  const householdIds = [idOrThrow('household', id)];
  const lift: ErasureEvent =
    hold?.lift === undefined
      ? { type: 'LegalHoldLiftAsked', data: { reason: 'over', by: ana } }
      : how % 2 === 0
        ? { type: 'LegalHoldLiftDropped', data: { by: ben } }
        : { type: 'LegalHoldLifted', data: { reason: 'over', by: ben } };
  const all: readonly (readonly [boolean, ErasureEvent])[] = [
    [asked === undefined, { type: 'HouseholdErasureAsked', data: { reason: 'household-asked', by: ana } }],
    [asked !== undefined, { type: 'HouseholdErasureDropped', data: { by: ben } }],
    [asked !== undefined, { type: 'HouseholdErasureConfirmed', data: { by: ben, householdIds } }],
    [confirmed !== undefined, { type: 'HouseholdErasureFinished', data: { backupsUntil: addDays(at, 1) } }],
    [hold === undefined, { type: 'LegalHoldPlaced', data: { reason: 'subpoena', by: cleo } }],
    [hold !== undefined, lift],
    [
      erased?.keptUntil !== undefined && keptEndedAt === undefined,
      { type: 'KeptRecordEnded', data: { backupsUntil: addDays(at, 1) } },
    ],
  ];
  return pick(
    all.flatMap(([may, event]) => (may ? [event] : [])),
    how,
  );
};

const householdOf = async (world: World, n: number) => {
  const application = await read<Application>(world, pick(world.known.applications, n) ?? '');
  return application.state === undefined
    ? undefined
    : { application, state: application.state, household: await read<Household>(world, application.state.householdId) };
};

/** Somebody says something of a household's erasure or of a hold. */
export const sayOfErasure = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const found = await householdOf(world, n);
  if (found === undefined) return;
  const { household } = found;
  const event = saidOf(household.id, household.state?.erasure ?? {}, how, world.at);
  if (event !== undefined) await write(world, { appends: [on(householdStream, household, event)] }, true);
};

/** A household goes, with everything that is sealed and every block that it stands in. */
export const erase = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const found = await householdOf(world, n);
  if (found === undefined || found.household.state?.erasure?.erased !== undefined) return;
  const { application, state, household } = found;
  const rows = await sealedRowsOf(world.tables, household.id);
  const names = rows.flatMap(({ blocks }) => blocks);
  const items = await world.tables.read(names.map(blockRef));
  const gone = { type: 'ApplicationErased', data: { householdId: state.householdId } } as const;
  const withdrawn = { type: 'ApplicationWithdrawn', data: { reason: 'household-erased' } } as const;
  await write(world, {
    appends: [
      on(applicationStream, application, ...(isUndecided(state) ? [withdrawn, gone] : [gone])),
      on(householdStream, household, {
        type: 'HouseholdErased',
        data: {
          reason: 'household-asked',
          applicationIds: [idOrThrow('application', application.id)],
          backupsUntil: addDays(world.at, 1),
          ...(how % 2 === 0 ? { keptUntil: '2033-11-16' } : {}),
          by: ben,
        },
      }),
    ],
    changes: [...rows.map(sealedDeleted), ...names.map((name, at) => forgotten(name, application.id, items[at]))],
  });
};
