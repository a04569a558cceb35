// Lists as dice fall: opened, checked, checked again, applied in several runs, given up; lists "who may apply" until the day's are used up.
import { derivedId } from '@hearth/domain/ids';
import type { ImportEvent } from '@hearth/domain/import-events';
import type { Import } from '@hearth/domain/imports';
import { ana, eastPartner, program } from '@hearth/domain/relief-fund.fixture';
import { type Dice, on, read, type World, write } from './history-world.fixture.ts';
import { importStream } from './projection.ts';

const opened = (how: number): ImportEvent => ({
  type: 'ImportOpened',
  data: {
    partnerId: eastPartner,
    programId: program,
    purpose: how % 3 === 0 ? 'list' : 'applications',
    format: how % 2 === 0 ? 'csv' : 'xlsx',
    bytes: how + 1,
    sha256: 'a'.repeat(64),
    language: 'es',
    by: ana,
  },
});

const checked = (how: number): ImportEvent => ({
  type: 'ImportChecked',
  data: { run: `run-${how}`, rows: how, parts: 3, counts: { new: how, error: how % 2 }, codes: { missing: how % 2 } },
});

const next = (state: Import, how: number): ImportEvent | undefined => {
  switch (state.status) {
    case 'opened':
    case 'failed':
      return { type: 'ImportCheckAsked', data: { by: ana } };
    case 'checking':
      return how % 5 === 0 ? { type: 'ImportFailed', data: { reason: 'unreadable' } } : checked(how);
    case 'checked':
      if (how % 7 === 0) return { type: 'ImportDropped', data: { by: ana } };
      return how % 3 === 0
        ? { type: 'ImportCheckAsked', data: { by: ana } }
        : { type: 'ImportApplyAsked', data: { choice: 'good-rows', by: ana } };
    case 'applying':
      return how % 2 === 0 && state.reached < 2
        ? { type: 'ImportContinued', data: { reached: state.reached + 1 } }
        : { type: 'ImportApplied', data: { counts: { new: how } } };
    case 'applied':
      return { type: 'ImportDropped', data: { by: ana } };
    case 'dropped':
      return undefined;
  }
};

/** Lists of few names, so that most of them come to their end. */
export const sendList = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const found = await read<Import>(world, derivedId('import', n % 7));
  const event = found.state === undefined ? opened(how) : next(found.state, how);
  if (event !== undefined) await write(world, { appends: [on(importStream, found, event)] }, how % 2 === 0);
};
