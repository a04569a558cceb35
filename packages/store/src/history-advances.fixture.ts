// Advances to a partner as dice fall: intended with or without a fee, left, or failed with every handover given back.
import type { Advance } from '@hearth/domain/advances';
import type { Disbursement } from '@hearth/domain/disbursements';
import { advanceEntry, disencumbranceEntry, encumbranceEntry } from '@hearth/domain/entries';
import { chooseFee } from '@hearth/domain/fees';
import { idOrThrow } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { cleo, eastPartner, program, storedCall } from '@hearth/domain/relief-fund.fixture';
import { withFee } from './history-money.fixture.ts';
import { type Dice, fresh, on, read, type World, write } from './history-world.fixture.ts';
import { advanceStream, disbursementStream } from './projection.ts';
import { slicesOf } from './slices.ts';

/** What a payment costs when it costs something. */
export const costs = { feeMinor: 150, currency: 'USD' };

/** The fee on a slice for operations, every other time; nothing when there is none left. */
export const feeFor = async (world: World, how: number) => {
  if (how % 2 === 0) return {};
  const of = { programId: program, partnerId: eastPartner };
  const fee = chooseFee(await slicesOf(world.tables, eastPartner, program), of, costs);
  return isRejected(fee) ? {} : { fee };
};

export const advancePartner = async (world: World, { how }: Dice): Promise<void> => {
  const waiting = (await Promise.all(world.known.disbursements.map((id) => read<Disbursement>(world, id))))
    .filter(({ state }) => state?.status === 'waiting-for-advance')
    .slice(0, 5);
  if (waiting.length === 0) return;
  const id = fresh(world, 'advance');
  const amountMinor = waiting.reduce((sum, { state }) => sum + (state?.amountMinor ?? 0), 0);
  const { fee } = await feeFor(world, how);
  const data = {
    partnerId: eastPartner,
    disbursementIds: waiting.map((each) => idOrThrow('disbursement', each.id)),
    amountMinor,
    currency: 'USD',
    recipient: 'acct_9',
    call: storedCall,
    by: cleo,
    ...(fee === undefined ? {} : { fee, entry: encumbranceEntry([fee], 'USD') }),
  };
  const start = on(
    advanceStream,
    { id, head: { version: 0, hash: '' }, state: undefined },
    { type: 'AdvanceIntended', data },
  );
  const covered = waiting.map((each) =>
    on(disbursementStream, each, { type: 'HandoverAdvanced', data: { advanceId: id } }),
  );
  if (!(await write(world, { appends: [start, ...covered] }, true))) return;
  const from = await read<Advance>(world, id);
  const word = { providerPaymentId: `obp_${id}`, snapshotHash: 'snapshot' };
  if (how % 3 !== 0) {
    await write(world, {
      appends: [
        on(advanceStream, from, {
          type: 'AdvanceSettled',
          data: { ...word, entry: withFee(advanceEntry(eastPartner, amountMinor, 'USD'), data) },
        }),
      ],
    });
    return;
  }
  const again = await Promise.all(waiting.map((each) => read<Disbursement>(world, each.id)));
  const back = fee === undefined ? {} : { entry: disencumbranceEntry([fee], 'USD') };
  const failed = on(advanceStream, from, {
    type: 'AdvanceFailed',
    data: { ...word, reason: 'review_rejected', ...back },
  });
  await write(world, {
    appends: [
      failed,
      ...again.map((each) => on(disbursementStream, each, { type: 'HandoverAdvanceFailed', data: { advanceId: id } })),
    ],
  });
};
