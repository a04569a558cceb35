// Payees as dice fall: onboarded, ready, paid elsewhere, confirmed or refused, closed and begun anew; and partners that give back.
import { refundEntry } from '@hearth/domain/entries';
import type { Payee, PayeeEvent } from '@hearth/domain/payees';
import { ana, ben, eastPartner, storedCall } from '@hearth/domain/relief-fund.fixture';
import { type Dice, fresh, on, pick, read, type World, write } from './history-world.fixture.ts';
import { standingOf } from './partner-standing.ts';
import { appendPayee, type Holder, payeeOf, readHolder } from './payee-holders.ts';
import { recordPayeeWord } from './payee-words.ts';
import { observationStream } from './projection.ts';

const destinations = (how: number): readonly string[] => [`d${how % 3}`, `d${how % 4}x`].slice(0, how % 3);

const holderOf = async (world: World, n: number): Promise<Holder | undefined> => {
  if (n % 3 === 0) return readHolder(world.tables, eastPartner);
  const application = await read<{ readonly householdId: string }>(world, pick(world.known.applications, n) ?? '');
  return application.state === undefined ? undefined : readHolder(world.tables, application.state.householdId);
};

/** What a person says of a payee as it stands: of a change, of its end. */
const saidOf = ({ accountId = '', change, readiness, closingAskedBy }: Payee, how: number): PayeeEvent => {
  if (readiness === 'changed' && change !== undefined)
    return how % 3 === 0
      ? { type: 'PayeeRestricted', data: { accountId, readiness: 'restricted', refused: change.fingerprint, by: ben } }
      : { type: 'PayeeChangeConfirmed', data: { accountId, fingerprint: change.fingerprint, by: ben } };
  if (readiness === 'closing') return { type: 'PayeeClosed', data: { accountId, by: ben } };
  if (how % 5 === 0) return { type: 'PayeeLinkRequested', data: { accountId, by: how % 2 === 0 ? ana : ben } };
  return closingAskedBy === undefined
    ? { type: 'PayeeClosingRequested', data: { accountId, by: ana } }
    : { type: 'PayeeClosing', data: { accountId, by: ben, key: `close ${accountId}` } };
};

/** A payee is onboarded, moves from one account to another, or a person decides about it; several of one account are a signal. */
export const movePayee = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const holder = await holderOf(world, n);
  if (holder === undefined) return;
  const payee = payeeOf(holder);
  if (payee?.accountId === undefined || payee.readiness === 'closed') {
    const accountId = `acct_${holder.stream.id}_${(payee?.attempt ?? 0) + 1}`;
    const first: readonly PayeeEvent[] = [
      { type: 'PayeeRequested', data: { call: storedCall, by: ana } },
      { type: 'PayeeOpened', data: { accountId } },
    ];
    await write(world, { appends: [appendPayee(holder, first)] });
    return;
  }
  if (payee.readiness === 'changed' || payee.readiness === 'closing' || how % 4 === 0) {
    await write(world, { appends: [appendPayee(holder, [saidOf(payee, how)])] });
    return;
  }
  const word = {
    providerAccountId: payee.accountId,
    readiness: how % 7 === 0 ? 'restricted' : 'ready',
    payoutMethodFingerprint: `f${how % 5}`,
    destinations: destinations(how),
  } as const;
  await recordPayeeWord(world.tables, holder, word, { at: world.at, actor: 'step:payees' });
};

/** The partner gives back all or some of what it owes, or tries to give back more. */
export const refund = async (world: World, { how }: Dice): Promise<void> => {
  const [standing] = await standingOf(world.tables, eastPartner);
  const amountMinor = how % 5 === 0 ? 1_000_000 : Math.ceil((standing?.owedMinor ?? 0) / ((how % 2) + 1));
  if (amountMinor === 0) return;
  const entry = refundEntry(eastPartner, amountMinor, 'USD');
  const data = {
    partnerId: eastPartner,
    amountMinor,
    currency: 'USD',
    receivedOn: world.at.slice(0, 10),
    entry,
    by: ben,
  };
  const start = { id: fresh(world, 'treasury'), head: { version: 0, hash: '' }, state: undefined };
  await write(world, { appends: [on(observationStream, start, { type: 'PartnerRefunded', data })] }, true);
};
