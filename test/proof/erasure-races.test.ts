// An erasure beside everything else that may come for the same household at the same moment, in orders by seed, cut off or not.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { disbursementOf } from '@hearth/domain/disbursements';
import type { Household } from '@hearth/domain/households';
import { matchOf } from '@hearth/domain/matches';
import { isRejected } from '@hearth/domain/rejections';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { playedBySeeds, seedOfToday } from '@hearth/domain/two-seeds.fixture';
import { decideMatch } from '@hearth/functions/adjudication/decide-match.ts';
import { approveAll, close } from '@hearth/functions/approval/approval.fixture.ts';
import { payAward } from '@hearth/functions/disbursement/pay-award.ts';
import { amendApplication } from '@hearth/functions/intake/amend-application.ts';
import { bodyOf } from '@hearth/functions/intake/intake.fixture.ts';
import { submitApplication } from '@hearth/functions/intake/submit-application.ts';
import { withdrawApplication } from '@hearth/functions/intake/withdraw-application.ts';
import { requestPayee } from '@hearth/functions/payees/request-payee.ts';
import { callsOver, opened as openedHouseholds, portsOver } from '@hearth/functions/retention/retention.fixture.ts';
import { screenApplication } from '@hearth/functions/screening/screen-application.ts';
import { sureOf } from '@hearth/functions/screening/screening.fixture.ts';
import { inMemoryProvider } from '@hearth/payments/in-memory-provider';
import { standingIn } from '@hearth/store/blocks';
import { loaded, stateRef } from '@hearth/store/entities';
import { brokenErasures } from '@hearth/store/erasure-checks';
import type { inMemoryTables } from '@hearth/store/in-memory-tables';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker, fiscalAgentId, founded, reviewer } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import { inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const bodies = ['one', 'other'].map((name, nth) =>
  bodyOf({ partnerRef: name, applicant: { given: name, birthDate: `198${nth}-04-12` } }),
);

const estate = async () => {
  const tables = await founded();
  const twin = inMemoryProvider({ now: () => Date.parse(monday) });
  const ports = portsOver(tables, twin);
  const ids: { applicationId: string; householdId: string }[] = [];
  for (const [nth, body] of bodies.entries()) {
    const answer = await submitApplication(ports)(callOf(caseworker, body, { key: `s${nth}` }));
    if (isRejected(answer)) throw new Error(answer.detail);
    const { applicationId } = answer.body as { applicationId: string };
    const state = loaded<Application>(applicationId, (await tables.read([stateRef(applicationId)]))[0]).state;
    ids.push({ applicationId, householdId: state?.householdId ?? '' });
  }
  return { tables, twin, ports, ids };
};

const died = new Error('the process died');
const over = (tables: Tables, gate: () => Promise<void>, diesAt: number): Tables => {
  let effects = 0;
  const step = async (): Promise<void> => {
    await gate();
    effects += 1;
    if (effects === diesAt) throw died;
  };
  return watchedTables(tables, { before: step });
};

type Ids = { readonly applicationId: string; readonly householdId: string };
type Own = ReturnType<typeof portsOver>;
const unlessDied = (fault: unknown): void => {
  if (fault !== died) throw fault;
};

const screenOver = (own: Own, { applicationId, householdId }: Ids): Promise<unknown> => {
  const message = {
    stream: applicationId,
    sequence: 1,
    type: 'ApplicationSubmitted',
    at: monday,
    data: { householdId },
  };
  return screenApplication({ ...own, compare: sureOf('possible') })(message as never, monday);
};
const askPayee = (own: Own, { applicationId: id }: Ids): Promise<unknown> =>
  requestPayee({ ...own, fiscalAgentId })(callOf(caseworker, { returnUrl: 'https://p.example.org/' }, { id }));

/** What may come beside the erasure of `one`, by name. `version`: of its application, as its partner knows it. */
const rivals = {
  screen: (own: Own, one: Ids) => screenOver(own, one),
  'screen other': (own: Own, _one: Ids, other: Ids) => screenOver(own, other),
  match: (own: Own, one: Ids, other: Ids) => {
    const id = matchOf(one.applicationId as never, other.applicationId as never);
    return decideMatch(own)(callOf(reviewer, { decision: 'same', reason: 'seen' }, { id }));
  },
  amend: (own: Own, { applicationId: id }: Ids, _other: Ids, ifMatch: number) => {
    const body = bodyOf({ partnerRef: 'one', applicant: { given: 'Anders', phone: '617 555 0199' } });
    return amendApplication(own)(callOf(caseworker, body, { id, ifMatch }));
  },
  payee: askPayee,
  hold: (own: Own, { householdId }: Ids) => callsOver(own).hold(householdId),
  withdraw: (own: Own, { applicationId: id }: Ids, _other: Ids, ifMatch: number) =>
    withdrawApplication(own)(callOf(caseworker, { reason: 'household-asked' } as never, { id, ifMatch })),
  work: (own: Own) => callsOver(own).work(),
  submit: (own: Own) => submitApplication(own)(callOf(caseworker, bodies[0] as never, {})),
} as const;
type Rival = keyof typeof rivals;

const stateOf = async <S>(tables: Tables, id: string): Promise<S | undefined> =>
  loaded<S>(id, (await tables.read([stateRef(id)]))[0]).state;

/** Nothing of the household is left, and everything of the other one is. */
const checkGone = async (tables: ReturnType<typeof inMemoryTables>, one: Ids, other: Ids): Promise<void> => {
  const keys = [...tables.items.keys()].filter((key) => /^(vault|keys)\|/.test(key) && key.includes(one.householdId));
  expect(keys).toEqual([]);
  const application = await stateOf<Application>(tables, one.applicationId);
  expect([application?.status, typeof application?.erasedAt]).toEqual(['withdrawn', 'string']);
  const row = sealedRowOf((await tables.read([sealedRef(other.householdId, other.applicationId)]))[0]);
  expect(row).toBeDefined();
  for (const item of tables.items.values()) {
    if (!item.pk.startsWith('block#')) continue;
    expect(standingIn(item)).not.toContain(one.applicationId);
    if (row?.blocks.includes(item.pk.slice('block#'.length))) expect(standingIn(item)).toContain(other.applicationId);
  }
};

const runs = { fixed: 40, today: 20 };

describe('an erasure, whatever comes at the same moment', () => {
  const race = async (turns: readonly number[], names: readonly Rival[], isScreened: boolean, diesAt: number) => {
    const { tables, twin, ports, ids } = await estate();
    const [one, other] = ids as [Ids, Ids];
    const isMatched = names.includes('match');
    if (isScreened || isMatched) for (const each of ids) await screenOver(ports, each);
    await callsOver(ports).ask(one.applicationId);
    await callsOver(ports).decide(one.householdId);
    const version = isScreened || isMatched ? 2 : 1;
    await inTurns(turns, [
      (gate) =>
        callsOver(portsOver(over(tables, gate, diesAt), twin, 7))
          .work()
          .catch(unlessDied),
      ...names.map(
        (name, nth) => (gate: () => Promise<void>) =>
          rivals[name](portsOver(over(tables, gate, 0), twin, 20 + nth), one, other, version),
      ),
    ]);
    expect(await brokenErasures(tables)).toEqual([]);
    await callsOver(portsOver(tables, twin, 50)).work();
    const done = await callsOver(portsOver(tables, twin, 60)).work();
    expect([await brokenErasures(tables), await troubles(tables)]).toEqual([[], []]);
    const household = await stateOf<Household>(tables, one.householdId);
    if (household?.erasure?.hold !== undefined) return false;
    // Who is not erased and became one with it is paid through its account: that stays.
    expect([household?.erasure?.erased !== undefined, isMatched || done.waiting === 0]).toEqual([true, true]);
    if (household?.payee?.accountId !== undefined && !isMatched) expect(household.payee.readiness).toBe('closed');
    await checkGone(tables, one, other);
    // Later events about it find that it is gone.
    await screenOver(portsOver(tables, twin, 70), one);
    await screenOver(portsOver(tables, twin, 71), other);
    expect(await askPayee(portsOver(tables, twin, 72), one)).toMatchObject({ rejected: expect.any(String) });
    expect(await troubles(tables)).toEqual([]);
    return true;
  };

  test(`is whole or not begun, and whole in the end (seed ${seedOfToday})`, async () => {
    const names = fc.shuffledSubarray(Object.keys(rivals) as Rival[], { minLength: 1, maxLength: 3 });
    const turns = fc.array(fc.nat(3), { maxLength: 160 });
    const met = await playedBySeeds(
      fc.tuple(turns, names, fc.boolean(), fc.nat(25)),
      async (given, meet) => {
        if (await race(...given)) meet('erased');
      },
      runs,
    );
    expect(met.get('erased')).toBeGreaterThan(5);
  });
});

test(`money that moves at the same moment is paid to somebody who is known, or does not move (seed ${seedOfToday})`, async () => {
  const met = await playedBySeeds(
    fc.tuple(fc.array(fc.nat(3), { maxLength: 200 }), fc.nat(25), fc.boolean()),
    async ([turns, diesAt, isPayable], meet) => {
      const estate = await openedHouseholds();
      const { tables, twin } = estate;
      twin.credit(10_000_000);
      const ids = await estate.household('one', { kind: 'awarded' });
      if (isPayable) await estate.account(ids.householdId);
      await estate.confirmed(ids);
      const pay = (own: Tables) =>
        payAward({ ...portsOver(own, twin, 30), fiscalAgentId, financialAccount: 'fa_test_1' })(ids.awardId, monday);
      await inTurns(turns, [
        (gate) =>
          callsOver(portsOver(over(tables, gate, diesAt), twin, 7))
            .work()
            .catch(unlessDied),
        (gate) => close(over(tables, gate, 0), approveAll([ids.awardId])),
        (gate) => pay(over(tables, gate, 0)),
        (gate) => callsOver(portsOver(over(tables, gate, 0), twin, 8)).work(),
      ]);
      await pay(tables);
      await callsOver(portsOver(tables, twin, 60)).work();
      expect([await brokenErasures(tables), await troubles(tables)]).toEqual([[], []]);
      const isErased = (await estate.erasure(ids.householdId))?.erased !== undefined;
      const award = loaded<Award>(ids.awardId, (await tables.read([stateRef(ids.awardId)]))[0]).state;
      expect(isErased ? 'withdrawn' : ['approved', 'waiting-for-payee'].includes(award?.status ?? '')).toBe(
        isErased ? award?.status : true,
      );
      const [paid] = await tables.read([stateRef(disbursementOf(ids.awardId, 1))]);
      expect([isErased, paid !== undefined]).not.toEqual([true, true]);
      meet(isErased ? 'erased' : 'paid');
    },
    runs,
  );
  expect([...met.keys()].sort()).toEqual(['erased', 'paid']);
});
