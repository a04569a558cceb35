import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { readStreams } from '@hearth/store/rebuild';
import { bytesOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { describe, expect, test } from 'vitest';
import { address, opened, treasurer } from './checks.fixture.ts';
import { rowsOf } from './register-rows.fixture.ts';

describe('the file of a register', () => {
  test('is not to be had before its release', async () => {
    const { tables, due, prepare, file } = await opened();
    await due({ name: 'ana', amountMinor: 5_000 });
    const { registerId } = await prepare();
    const before = bytesOf(tables);
    await expect(file(registerId)).rejects.toThrow('wrong-state');
    expect(bytesOf(tables)).toBe(before);
  });

  test('says whom to pay how much and where to mail it, and each read stands in the record', async () => {
    const { tables, due, released, file } = await opened();
    const ana = await due({ name: 'Ana', amountMinor: 123_450 });
    const { registerId } = await released();
    const csv = await file(registerId);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(rowsOf(csv)).toEqual([
      {
        register: registerId,
        line: '1',
        disbursement: ana.disbursementId,
        amount: '1234.50',
        currency: 'USD',
        payee_name: 'Ana Silva',
        mailing_address: '12 Main Street, Apt 4, East Boston, MA 02128',
        memo: 'HEARTH',
        note: '',
        released_on: '2026-11-16',
        check_number: '',
        issued_on: '',
        cleared_on: '',
        void: '',
      },
    ]);
    const events = [...(await readStreams(tables)).values()].flat();
    expect(events.filter(({ type }) => type === 'IdentityRead').map(({ data }) => data)).toEqual([
      {
        by: treasurer.memberId,
        householdId: ana.householdId,
        applicationId: ana.applicationId,
        purpose: 'check-register',
      },
    ]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('leaves no name anywhere but in the vault: not in events, not in state, not in the mark of the request', async () => {
    const { tables, due, released, file, fill } = await opened();
    await due({ name: 'somebody', amountMinor: 5_000 }, { applicant: { given: 'Xiomara' }, address });
    const { registerId } = await released();
    expect(await file(registerId, { key: 'print' })).toContain('Xiomara');
    await fill(registerId, [{ check_number: '1001', issued_on: '2026-11-16' }]);
    const stored = bytesOf(tables);
    for (const word of ['Xiomara', 'Main Street', '02128']) expect(stored.includes(word)).toBe(false);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is given again for the same request, counted once, with the read recorded again; a later one warns', async () => {
    const { tables, due, released, file } = await opened();
    await due({ name: 'Ana', amountMinor: 5_000 });
    const { registerId } = await released();
    const once = await file(registerId, { key: 'print' });
    expect(rowsOf(await file(registerId, { key: 'print' }))[0]).toMatchObject({ payee_name: 'Ana Silva' });
    expect(once).not.toContain('EXPORTED BEFORE');
    expect((await typesOf(tables, registerId)).filter((type) => type === 'RegisterExported')).toHaveLength(1);
    expect(await file(registerId, { key: 'later' })).toContain('EXPORTED BEFORE');
    const reads = [...(await readStreams(tables)).values()].flat().filter(({ type }) => type === 'IdentityRead');
    expect(reads).toHaveLength(3);
    expect(await troubles(tables)).toEqual([]);
  });

  test('says so when a household was erased, told no name, or has no address, and prints none of it', async () => {
    const { due, released, file } = await opened();
    await due({ name: 'gone', amountMinor: 5_000, at: addDays(monday, -4) }, 'erased');
    await due({ name: 'confidential', amountMinor: 5_000, at: addDays(monday, -3) }, null);
    await due({ name: 'Noor', amountMinor: 5_000, at: addDays(monday, -2) }, { applicant: { given: 'Noor' } });
    await due(
      { name: 'Ali', amountMinor: 5_000, at: addDays(monday, -1) },
      { applicant: { given: 'Ali' }, address: { generalDelivery: true, city: 'Lynn', area: 'US-MA' } },
    );
    const { registerId } = await released();
    const rows = rowsOf(await file(registerId));
    expect(rows.map(({ payee_name, mailing_address }) => [payee_name, mailing_address])).toEqual([
      ['', ''],
      ['', ''],
      ['Noor', ''],
      ['Ali', 'General Delivery, Lynn, MA'],
    ]);
    expect(rows.map(({ note = '' }) => note.split(':')[0])).toEqual([
      'ERASED',
      'CONFIDENTIAL',
      'NO MAILING ADDRESS',
      '',
    ]);
  });

  test('runs no formula, whatever a household is called', async () => {
    const { due, released, file } = await opened();
    await due(
      { name: 'x', amountMinor: 5_000 },
      {
        applicant: { given: '=HYPERLINK("http://x","y")' },
        address: { line1: '@SUM(A1)', city: '\tx', area: 'US-MA' },
      },
    );
    const { registerId } = await released();
    const [row] = rowsOf(await file(registerId));
    expect(row?.['payee_name']).toMatch(/^'=/);
    expect(row?.['mailing_address']).toMatch(/^'@/);
  });

  test('shows no name of a check that is out, and what is recorded of it', async () => {
    const { due, released, file, fill } = await opened();
    await due({ name: 'Ana', amountMinor: 5_000 });
    const { registerId } = await released();
    await fill(registerId, [{ check_number: '0001001', issued_on: '2026-11-16' }]);
    expect(rowsOf(await file(registerId))).toMatchObject([
      { payee_name: '', mailing_address: '', note: 'issued', check_number: '1001', issued_on: '2026-11-16' },
    ]);
  });
});
