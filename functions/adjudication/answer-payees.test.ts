import { monday } from '@hearth/domain/relief-fund.fixture';
import { type About, signalOf } from '@hearth/domain/signals';
import { readHolder } from '@hearth/store/payee-holders';
import { recordPayeeWord } from '@hearth/store/payee-words';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvedCase, withPayee } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { fiscalAgentId, founded, person, reviewer } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { answerSignal } from './answer-signal.ts';
import { listSignals } from './read-signals.ts';

const about: About = { kind: 'one-payee-many-households', destination: 'd1' };
const other = person('rita, reviewer', fiscalAgentId, 'reviewer');

/** Two households with an approved award each, paid to one account; a reviewer is related to the second of them. */
const shared = async () => {
  const tables = await founded();
  for (const [name, related] of [
    ['one', []],
    ['two', [reviewer.memberId]],
  ] as const) {
    const { householdId } = await approvedCase(tables, { name, related, amountMinor: 20_000 });
    await withPayee(tables, householdId, `acct_${name}`, false);
    const told = { providerAccountId: `acct_${name}`, readiness: 'ready', destinations: ['d1'] } as const;
    await recordPayeeWord(tables, await readHolder(tables, householdId), told, { at: monday, actor: 'step:payees' });
  }
  const answer = (said: 'fine' | 'helper' | 'concern', actor = other) =>
    answerSignal({ tables })(callOf(actor, { answer: said, note: 'asked' }, { id: signalOf(about) }));
  const listed = async () =>
    JSON.parse(JSON.stringify(await listSignals({ tables })(callOf(other, undefined, {})))).body.signals;
  return { tables, answer, listed };
};

test('who is related to one of the households does not say that they may be paid to one account', async () => {
  const { tables, answer } = await shared();
  const before = bytesOf(tables);
  for (const said of ['fine', 'helper', 'concern'] as const)
    expect(await answer(said, reviewer)).toMatchObject({ rejected: 'related' });
  expect(bytesOf(tables)).toBe(before);
});

test('a concern about payees stays in the list and may be answered again, a good answer not', async () => {
  const { tables, answer, listed } = await shared();
  expect(await answer('concern')).toMatchObject({ status: 200 });
  expect(await listed()).toMatchObject([{ kind: 'one-payee-many-households', answer: 'concern' }]);
  expect(await answer('fine')).toMatchObject({ status: 200 });
  expect(await listed()).toEqual([]);
  expect(await stateOf(tables, signalOf(about))).toMatchObject({ status: 'answered', answer: 'fine' });
  expect(await answer('concern')).toMatchObject({ rejected: 'wrong-state' });
  expect(await troubles(tables)).toEqual([]);
});
