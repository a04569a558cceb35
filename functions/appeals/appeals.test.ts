// Appeals: who may make one, until when, who may answer, what the answer does, and that its words are nobody's but the household's.
import type { Application } from '@hearth/domain/applications';
import { derivedId } from '@hearth/domain/ids';
import { matchOf } from '@hearth/domain/matches';
import { adjudicated, ben, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { readNote } from '@hearth/store/note-rows';
import { applicationStream, matchStream } from '@hearth/store/projection';
import { submittedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import {
  caseworker,
  controller,
  fiscalAgentId,
  otherCaseworker,
  person,
  reviewer,
  westCaseworker,
  write,
} from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyDeleted } from '@hearth/store/vault-rows';
import { describe, expect, test } from 'vitest';
import { opened, otherReviewer, plea, reply } from './appeals.fixture.ts';

const bodyOf = (answer: unknown): Record<string, unknown> => Object(Reflect.get(Object(answer), 'body'));

describe('an appeal', () => {
  test('is made by the household itself, once, and promises a day', async () => {
    const { appeal, appealId, tables } = await opened();
    const first = await appeal({ key: 'k' });
    expect(first).toMatchObject({ status: 201, body: { appealId, status: 'open', dueOn: '2026-11-30' } });
    expect(bodyOf(await appeal({ key: 'k' }))).toEqual(bodyOf(first));
    expect(await appeal({ key: 'k' }, 'something else')).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(await appeal()).toMatchObject({ rejected: 'wrong-state', facts: { dueOn: '2026-11-30' } });
    expect(await typesOf(tables, appealId)).toEqual(['AppealMade']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is made once, however often it is sent at the same moment', async () => {
    const { appeal, record, appealId, tables } = await opened();
    const answers = await Promise.all([appeal({ key: 'a' }), appeal({ key: 'b' }), record(), appeal({ key: 'a' })]);
    expect(answers.filter((answer) => 'status' in answer).length).toBeGreaterThanOrEqual(1);
    expect(await typesOf(tables, appealId)).toEqual(['AppealMade']);
  });

  test('keeps its words sealed: nothing of them is in events, state, marks or keys', async () => {
    const { appeal, answer, tables, householdId, appealId } = await opened();
    await appeal();
    await answer('stands');
    for (const canary of ['CANARY', 'Rosa', 'ANSWER']) expect(bytesOf(tables)).not.toContain(canary);
    expect(await readNote(tables, householdId, `${appealId}#words`)).toMatchObject({ version: 1 });
  });

  test('is refused without the second factor, for what was not declined, after sixty days, and once it ended', async () => {
    const declined = await opened();
    expect(await declined.appeal({ headers: { 'second-factor': '1999-01-01' } })).toMatchObject({
      rejected: 'claim-refused',
    });
    expect(await declined.appeal({ now: addDays(monday, 61) })).toMatchObject({ rejected: 'wrong-state' });
    expect(await (await opened({ isDeclined: false })).appeal()).toMatchObject({ rejected: 'wrong-state' });
    await declined.appeal();
    await declined.answer('stands');
    expect(await declined.appeal()).toMatchObject({ rejected: 'wrong-state' });
  });

  test('promises what its program says', async () => {
    const { record } = await opened({ appealDays: 5 });
    expect(await record()).toMatchObject({ status: 201, body: { dueOn: '2026-11-21' } });
  });

  test('is written down by its own partner or the fiscal agent, by nobody close, and by no other partner', async () => {
    const { record, tables, applicationId } = await opened();
    expect(await record(westCaseworker)).toMatchObject({ rejected: 'not-found' });
    const { memberId: by } = otherCaseworker;
    await write(tables, applicationStream, applicationId, [{ type: 'RelationshipDisclosed', data: { by } }]);
    expect(await record(otherCaseworker)).toMatchObject({ rejected: 'related' });
    expect(await record(controller)).toMatchObject({ status: 201 });
  });

  test('that is made while its household is erased is not made', async () => {
    const estate = await opened();
    const racing: Tables = {
      ...estate.tables,
      transact: async (changes) => {
        if (changes.length > 1) await estate.tables.transact([{ ...keyDeleted(estate.householdId), when: [] }]);
        return estate.tables.transact(changes);
      },
    };
    expect(await estate.at(racing).record()).toMatchObject({ rejected: 'not-found' });
    expect(await typesOf(estate.tables, estate.appealId)).toEqual([]);
  });
});

describe('an answer', () => {
  test('that grants it opens the case again in the same transaction, and whoever declined never approves it', async () => {
    const { appeal, answer, tables, applicationId, appealId } = await opened();
    await appeal();
    const first = await answer('granted', otherReviewer, { key: 'k' });
    expect(first).toMatchObject({ status: 200, body: { appealId, status: 'granted' } });
    expect(await answer('granted', otherReviewer, { key: 'k' })).toEqual(first);
    expect(await stateOf<Application>(tables, applicationId)).toMatchObject({
      status: 'referred',
      reason: 'appeal-granted',
      appealId,
      decidedBefore: [ben],
    });
    expect(await answer('stands')).toMatchObject({ rejected: 'wrong-state' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('that lets the decision stand changes nothing of the case', async () => {
    const { appeal, answer, tables, applicationId } = await opened();
    const before = await stateOf<Application>(tables, applicationId);
    await appeal();
    await answer('stands');
    expect(await stateOf<Application>(tables, applicationId)).toEqual(before);
  });

  test('is never given by who declined, handed in, wrote the appeal down, decided a match of it, or is close', async () => {
    const { record, answer, tables, applicationId } = await opened();
    const writer = person('wanda, reviewer', fiscalAgentId, 'reviewer');
    const matcher = person('mara, reviewer', fiscalAgentId, 'reviewer');
    const close = person('clara, reviewer', fiscalAgentId, 'reviewer');
    const elder = await submittedCase(tables, { name: 'elder' });
    const { householdId } = await stateOf<Application>(tables, applicationId);
    const sides = { elder, newer: { applicationId: derivedId('application', 'home'), householdId } };
    const { awardId: _none, ...elderSide } = elder;
    await write(tables, matchStream, matchOf(elder.applicationId, applicationId), [
      { type: 'MatchOpened', data: { ...sides, elder: elderSide, evidence: ['same-phone'] } },
      {
        type: 'MatchDecided',
        data: { ...sides, elder: elderSide, decision: 'different', reason: 'no', by: matcher.memberId },
      },
    ]);
    await record(writer);
    await write(tables, applicationStream, applicationId, [
      { type: 'RelationshipDisclosed', data: { by: close.memberId } },
    ]);
    const handedIn = { ...reviewer, memberId: caseworker.memberId };
    for (const one of [reviewer, handedIn, writer, matcher])
      expect(await answer('granted', one)).toMatchObject({ rejected: 'same-person' });
    expect(await answer('granted', close)).toMatchObject({ rejected: 'related' });
    expect(await answer('granted', controller)).toMatchObject({ rejected: 'role-missing' });
    expect(await answer('granted')).toMatchObject({ status: 200 });
  });

  test('of two at once is one', async () => {
    const { appeal, answer, appealId, tables } = await opened();
    await appeal();
    const third = person('rhea, reviewer', fiscalAgentId, 'reviewer');
    const both = await Promise.all([answer('granted'), answer('stands', third)]);
    expect(both.filter((each) => 'rejected' in each)).toHaveLength(1);
    expect(await typesOf(tables, appealId)).toEqual(['AppealMade', 'AppealAnswered']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('may be followed by another no, which can be appealed again', async () => {
    const { appeal, answer, tables, applicationId } = await opened();
    await appeal();
    await answer('granted');
    await write(tables, applicationStream, applicationId, [adjudicated('decline')], { at: addDays(monday, 3) });
    expect(await appeal({ now: addDays(monday, 4) })).toMatchObject({ status: 201, body: { dueOn: '2026-12-04' } });
  });
});

describe('taking back', () => {
  test('is the household’s own where it made the appeal by itself', async () => {
    const { appeal, withdraw, takeBack, tables, appealId } = await opened();
    expect(await takeBack()).toMatchObject({ rejected: 'wrong-state' });
    await appeal();
    expect(await withdraw()).toMatchObject({ rejected: 'wrong-state' });
    const first = await takeBack({ key: 'k' });
    expect(first).toMatchObject({ status: 200, body: { status: 'withdrawn' } });
    expect(await takeBack({ key: 'k' })).toEqual(first);
    expect(await typesOf(tables, appealId)).toEqual(['AppealMade', 'AppealWithdrawn']);
  });

  test('is its partner’s where somebody wrote it down', async () => {
    const { record, withdraw } = await opened();
    await record();
    expect(await withdraw(westCaseworker)).toMatchObject({ rejected: 'not-found' });
    expect(await withdraw()).toMatchObject({ status: 200 });
  });
});

describe('the list', () => {
  test('has the open ones with their days, and no words', async () => {
    const { appeal, list, overdue, answer } = await opened();
    await appeal();
    const late = addDays(monday, 15);
    expect(bodyOf(await list())).toMatchObject({ appeals: [{ dueOn: '2026-11-30', isOverdue: false }] });
    expect(bodyOf(await list({ overdue: 'yes' }, addDays(monday, 14)))).toEqual({ appeals: [] });
    expect(bodyOf(await list({ overdue: 'yes' }, late))).toMatchObject({ appeals: [{ isOverdue: true }] });
    expect(JSON.stringify(await list())).not.toContain('CANARY');
    expect([await overdue(addDays(monday, 14)), await overdue(late)]).toEqual([0, 1]);
    await answer('stands');
    expect(bodyOf(await list({}, late))).toEqual({ appeals: [] });
    expect(await overdue(late)).toBe(0);
  });

  test('one is read with its words by a reviewer, which is recorded first', async () => {
    const { appeal, answer, read, tables } = await opened();
    await appeal();
    await answer('stands');
    expect(bodyOf(await read())).toMatchObject({ status: 'stands', words: plea, answer: reply });
    const looks = [...tables.items.values()].filter(({ type }) => type === 'IdentityRead');
    expect(looks.map(({ body }) => JSON.parse(String(body)).data)).toMatchObject([
      { by: otherReviewer.memberId, purpose: 'appeal' },
    ]);
  });

  test('shows its partner no words that the household sent by itself, and those alone who may see it', async () => {
    const byItself = await opened();
    await byItself.appeal();
    for (const one of [caseworker, controller]) {
      expect(bodyOf(await byItself.read(one))).toMatchObject({ status: 'open', channel: 'household' });
      expect(JSON.stringify(await byItself.read(one))).not.toContain('CANARY');
    }
    expect(await byItself.read(westCaseworker)).toMatchObject({ rejected: 'not-found' });
    expect(await byItself.read(otherReviewer, { id: 'apl_x' })).toMatchObject({ rejected: 'not-found' });
    const writtenDown = await opened();
    await writtenDown.record();
    expect(bodyOf(await writtenDown.read(caseworker))).toMatchObject({ words: plea });
  });
});
