import { describe, expect, test } from 'vitest';
import { type Action, type Actor, actions, type Role, refusal, roles } from './duties.ts';
import { ana, ben, eastPartner, westPartner } from './relief-fund.fixture.ts';

const actor = (held: readonly Role[], more: Partial<Actor> = {}): Actor => ({
  memberId: ana,
  organizationId: eastPartner,
  organizationKind: 'fiscal-agent',
  roles: held,
  ...more,
});
const isAction = (text: string): text is Action => text in actions;
const everyAction = Object.keys(actions).filter(isAction);

/** The table as people read it: a row an act, a column a role, `x` where `refusal` says nothing against it. */
const table = (): string => {
  const widest = Math.max(...everyAction.map((action) => action.length));
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(at === 0 ? widest : (roles[at - 1] ?? '').length)).join(' | ')} |`;
  const rows = everyAction.map((action) =>
    row([action, ...roles.map((role) => (refusal(actor([role]), action) === undefined ? 'x' : ''))]),
  );
  return [
    '# Who may do what',
    '',
    'Roles across, acts down. Who may call an act at all; what was done before, and relationships, are asked for each record.',
    '',
    row(['', ...roles]),
    row(['-'.repeat(widest), ...roles.map((role) => '-'.repeat(role.length))]),
    ...rows,
    '',
  ].join('\n');
};

describe('who may do what', () => {
  // A change of duties shows as a change of that file: `vitest run -u` writes it, a person reads it.
  test('is the table that people have read', async () => {
    await expect(table()).toMatchFileSnapshot('duties.table.md');
  });

  test('is nothing without a role', () => {
    for (const action of everyAction) expect(refusal(actor([]), action)?.rejected).toBe('role-missing');
  });

  test('is for several roles what any one of them may', () => {
    expect(refusal(actor(['auditor', 'treasurer']), 'allot')).toBeUndefined();
    expect(refusal(actor(['auditor', 'funder']), 'allot')?.rejected).toBe('role-missing');
  });

  // Design section 2, the column "may never".
  test.each<readonly [Role, readonly Action[]]>([
    ['caseworker', ['adjudicate', 'approve', 'advance', 'decide-match', 'read-identity']],
    ['partner-system', ['adjudicate', 'approve', 'advance', 'hand-over', 'confirm-handover']],
    ['reviewer', ['approve', 'submit-application', 'advance', 'allot']],
    ['approver', ['submit-application', 'adjudicate', 'draft-policy', 'ratify-policy', 'advance']],
    ['treasurer', ['approve', 'confirm-reissue', 'adjudicate', 'reconcile']],
    ['controller', ['approve', 'advance', 'allot', 'record-gift']],
    ['committee', ['approve', 'advance', 'allot', 'hand-over', 'confirm-handover']],
    ['administrator', ['adjudicate', 'approve', 'decide-match', 'read-identity', 'submit-application']],
  ])('never lets a %s do another’s duty', (role, never) => {
    for (const action of never)
      expect([action, refusal(actor([role]), action)?.rejected]).toEqual([action, 'role-missing']);
  });

  test('lets a funder and an auditor change nothing', () => {
    for (const role of ['funder', 'auditor'] as const) {
      const may = everyAction.filter((action) => refusal(actor([role]), action) === undefined);
      expect(may.filter((action) => !action.startsWith('read-'))).toEqual([]);
    }
  });
});

describe('on one record', () => {
  const partnerMember = actor(['caseworker'], { organizationKind: 'partner' });

  test('a partner’s member acts for the own organization; another’s record looks as if it did not exist', () => {
    expect(refusal(partnerMember, 'read-application', { organizationId: eastPartner })).toBeUndefined();
    expect(refusal(partnerMember, 'read-application', { organizationId: westPartner })).toMatchObject({
      rejected: 'not-found',
      detail: 'There is no such record.',
    });
    expect(refusal(actor(['caseworker']), 'read-application', { organizationId: westPartner })).toBeUndefined();
  });

  test('nobody acts on the household of a relation', () => {
    expect(refusal(actor(['approver']), 'approve', { related: [ben, ana] })?.rejected).toBe('related');
    expect(refusal(actor(['approver']), 'approve', { related: [ben] })).toBeUndefined();
  });

  test('nobody consents to what they did before, and is told what that was', () => {
    const refused = refusal(actor(['approver']), 'approve', {
      actedBefore: [
        { memberId: ben, act: 'submitted' },
        { memberId: ana, act: 'adjudicated' },
      ],
    });
    expect(refused).toMatchObject({ rejected: 'same-person', detail: expect.stringContaining('adjudicated') });
    expect(
      refusal(actor(['approver']), 'approve', { actedBefore: [{ memberId: ben, act: 'submitted' }] }),
    ).toBeUndefined();
  });

  test('another organization’s record tells nothing more, not even of a relation', () => {
    const refused = refusal(partnerMember, 'confirm-handover', {
      organizationId: westPartner,
      related: [ana],
      actedBefore: [{ memberId: ana, act: 'handed over' }],
    });
    expect(refused?.rejected).toBe('not-found');
  });
});
