import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bytesOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import {
  caseworker,
  controller,
  otherCaseworker,
  reviewer,
  treasurer,
  westCaseworker,
} from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { advanced, desk, third } from './advanced-aid.fixture.ts';
import { listDisbursements } from './list-disbursements.ts';

const wrongCode = '0000-0000-0000';

describe('a household’s code', () => {
  test('is told once and lies nowhere; a repeat tells that it was issued, and another one replaces it', async () => {
    const { tables, first, settle, issue, give, confirm } = await advanced(50_000);
    await settle();
    await give(first);
    const issued = await issue(first, desk, 'k');
    const code: string = JSON.parse(JSON.stringify('body' in issued ? issued.body : {})).code;
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(await issue(first, desk, 'k')).toEqual({
      status: 200,
      body: { disbursementId: first, status: 'code-issued' },
    });
    for (const form of [code, code.replaceAll('-', '')]) expect(bytesOf(tables)).not.toContain(form);
    const again = await issue(first);
    expect(JSON.parse(JSON.stringify(again)).body.code).not.toBe(code);
    expect(await confirm(first, code)).toMatchObject({ rejected: 'invalid' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not issued by who handed over, by another partner, by the fiscal agent, or for what is not at the partner', async () => {
    const { tables, first, settle, issue, give, confirm } = await advanced(50_000);
    await settle();
    await give(first);
    const before = bytesOf(tables);
    expect(await issue(first, caseworker)).toMatchObject({ rejected: 'same-person' });
    expect(await issue(first, westCaseworker)).toEqual(await issue('dsb_00000000000000000000000000', westCaseworker));
    for (const actor of [treasurer, reviewer, controller])
      expect(await issue(first, actor)).toMatchObject({ rejected: 'role-missing' });
    expect(bytesOf(tables)).toBe(before);
    await confirm(first, undefined, otherCaseworker);
    expect(await issue(first)).toMatchObject({ rejected: 'wrong-state' });
  });

  test('confirms for who handed over, once, and the expense is made; not for who issued it', async () => {
    const { tables, first, settle, codeOf, give, confirm, eastSlice } = await advanced(50_000);
    await settle();
    const code = await codeOf(first, otherCaseworker);
    expect(await confirm(first, code)).toMatchObject({ rejected: 'wrong-state' });
    await give(first);
    expect(await confirm(first)).toMatchObject({ rejected: 'same-person' });
    expect(await confirm(first, code, otherCaseworker)).toMatchObject({ rejected: 'same-person' });
    expect(await confirm(first, code, westCaseworker)).toMatchObject({ rejected: 'not-found' });
    expect(await confirm(first, code.toLowerCase().replaceAll('-', ' '), caseworker, 'k')).toMatchObject({
      body: { status: 'confirmed' },
    });
    expect(await confirm(first, code, caseworker, 'k')).toMatchObject({ body: { status: 'confirmed' } });
    expect(await confirm(first, code)).toMatchObject({ rejected: 'wrong-state' });
    expect(await eastSlice()).toMatchObject({ encumberedMinor: 0, spentMinor: 50_000 });
    expect(await typesOf(tables, first)).toEqual([
      'HandoverDue',
      'HandoverAdvanced',
      'HandoverCodeIssued',
      'HandedOver',
      'HandoverConfirmed',
    ]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('issued by somebody who then hands over shows nothing: a second person confirms', async () => {
    const { first, settle, codeOf, give, confirm } = await advanced(50_000);
    await settle();
    const code = await codeOf(first, caseworker);
    await give(first);
    for (const actor of [caseworker, otherCaseworker])
      expect(await confirm(first, code, actor)).toMatchObject({ rejected: 'same-person' });
    expect(await confirm(first, undefined, otherCaseworker)).toMatchObject({ body: { status: 'confirmed' } });
  });

  test('that is wrong is counted and says how many tries are left; after five only a second person confirms', async () => {
    const { tables, first, settle, codeOf, give, confirm, issue } = await advanced(50_000);
    await settle();
    const code = await codeOf(first);
    await give(first);
    for (const left of [4, 3])
      expect(await confirm(first, wrongCode)).toMatchObject({ rejected: 'invalid', facts: { left } });
    await Promise.all([1, 2].map(() => confirm(first, wrongCode, third)));
    const replaced = await codeOf(first);
    expect(await confirm(first, code)).toMatchObject({ rejected: 'invalid', facts: { left: 0 } });
    const before = bytesOf(tables);
    expect(await confirm(first, replaced)).toMatchObject({ rejected: 'wrong-state' });
    expect(await issue(first)).toMatchObject({ rejected: 'wrong-state' });
    expect(bytesOf(tables)).toBe(before);
    expect((await typesOf(tables, first)).filter((type) => type === 'HandoverCodeRefused')).toHaveLength(5);
    expect(await confirm(first, undefined, otherCaseworker)).toMatchObject({ body: { status: 'confirmed' } });
    expect(await troubles(tables)).toEqual([]);
  });

  test('does not make what waits look younger; the list says how many days it has waited', async () => {
    const { ports, first, settle, codeOf } = await advanced(50_000);
    await settle();
    await codeOf(first);
    const listed = await listDisbursements(ports)(callOf(caseworker, undefined, { now: addDays(monday, 30) }));
    expect(listed).toMatchObject({ body: { disbursements: [{ id: first, days: 30, hasCode: true }] } });
  });
});
