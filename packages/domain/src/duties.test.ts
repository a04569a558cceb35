import { describe, expect, test } from 'vitest';
import { type Action, type Actor, actions, type Relation, type Role, refusal, roles } from './duties.ts';
import { acts, asks, keptApart } from './duty-relations.ts';
import type { Duty } from './policy.ts';
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

const columns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => (cells[at] ?? '').length)));
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [row(head), row(widths.map((width) => '-'.repeat(width))), ...rest.map(row)];
};

/** Every relation that a record can have to who asks, as `refusal` is told of it. Where tiers differ: under one that keeps all apart. */
const duties: readonly Duty[] = ['submit', 'adjudicate', 'approve', 'release', 'reconcile'];
const allApart = duties.flatMap((one) => duties.map((other) => [one, other] as const));
type Asked = { readonly name: string; readonly relation: Relation; readonly kind: ActorKind };
type ActorKind = Actor['organizationKind'];
const relations: readonly Asked[] = [
  {
    name: 'nothing',
    relation: { actedBefore: [{ memberId: ben, act: 'submitted' }], related: [ben] },
    kind: 'fiscal-agent',
  },
  { name: 'another partner’s', relation: { organizationId: westPartner }, kind: 'partner' },
  { name: 'related', relation: { related: [ben, ana] }, kind: 'fiscal-agent' },
  { name: 'stood back', relation: { recused: [ana] }, kind: 'fiscal-agent' },
  ...acts.map(
    (act): Asked => ({
      name: act,
      relation: {
        actedBefore: [
          { memberId: ben, act: 'submitted' },
          { memberId: ana, act },
        ],
      },
      kind: 'fiscal-agent',
    }),
  ),
];
const underTier = ({ relation }: Asked): Relation => ({ ...relation, separate: allApart });

const anyRole = (action: Action): readonly Role[] => actions[action];
const reasonOf = (action: Action, held: readonly Role[], relation: Relation, kind: ActorKind): string =>
  refusal(actor(held, { organizationKind: kind }), action, relation)?.rejected ?? '';

/** What an action answers to a relation, whoever of its roles asks: a reason, one that its award's tier asks for, or nothing. */
const answerTo = (action: Action, asked: Asked): string => {
  const always = reasonOf(action, anyRole(action), asked.relation, asked.kind);
  if (always !== '') return always;
  const byTier = reasonOf(action, anyRole(action), underTier(asked), asked.kind);
  return byTier === '' ? '' : 'by tier';
};

const byRole = columns([
  ['', ...roles],
  ...everyAction.map((action) => [
    action,
    ...roles.map((role) => (reasonOf(action, [role], {}, 'fiscal-agent') === '' ? 'x' : '')),
  ]),
]);

const isAsked = (action: Action): boolean =>
  asks[action] !== undefined ||
  relations.some((asked) => acts.some((act) => act === asked.name) && answerTo(action, asked) !== '');
const kept = (action: Action, always: boolean): string =>
  acts.filter((act) => keptApart(action, act) === (always ? 'always' : 'by-tier')).join(', ');
const byRelation = columns([
  [
    '',
    'close to the household',
    'same-person: who ... it before',
    'same-person, where the tier says so: who ... it before',
  ],
  ...everyAction
    .filter(isAsked)
    .map((action) => [
      action,
      asks[action]?.household === true ? 'related' : '',
      kept(action, true),
      kept(action, false),
    ]),
]);

/** The tables as people read them: roles and acts, then what each act asks of the record. */
const table = (): string =>
  [
    '# Who may do what',
    '',
    'Roles across, acts down. Who may call an act at all; everybody else is refused with `role-missing`.',
    '',
    ...byRole,
    '',
    '# What is asked of the record',
    '',
    'Whoever may call an act by a role is refused by these relations to the record, in this order:',
    '',
    '- `not-found`: it is another organization’s, and the caller is not of the fiscal agent; it must look as if it did not exist.',
    '- `related`: the caller disclosed a relationship to its household, or stood back from it in a meeting.',
    '- `same-person`: the caller did before what the columns name. The last column counts where the tier of the award keeps the duties apart.',
    '',
    'Acts that ask nothing more than the role and the organization are left out.',
    '',
    ...byRelation,
    '',
  ].join('\n');

describe('who may do what', () => {
  // A change of duties shows as a change of that file: `vitest run -u` writes it, a person reads it.
  test('is the table that people have read', async () => {
    await expect(table()).toMatchFileSnapshot('duties.table.md');
  });

  // Every role x action x relation: the two tables together say all that the function answers.
  test('is what both tables say together, for every role, act and relation', () => {
    for (const action of everyAction) {
      for (const role of roles) {
        const may = anyRole(action).includes(role);
        for (const asked of relations) {
          for (const relation of [asked.relation, underTier(asked)]) {
            const expected = may ? reasonOf(action, anyRole(action), relation, asked.kind) : 'role-missing';
            expect([action, role, asked.name, reasonOf(action, [role], relation, asked.kind)]).toEqual([
              action,
              role,
              asked.name,
              expected,
            ]);
          }
        }
      }
    }
  });

  test('asks of every act that is about a household who is close to it, and refuses whoever it is told of', () => {
    for (const action of everyAction) {
      expect([action, reasonOf(action, anyRole(action), { related: [ana] }, 'fiscal-agent')]).toEqual([
        action,
        'related',
      ]);
      expect([action, reasonOf(action, anyRole(action), { recused: [ana] }, 'fiscal-agent')]).toEqual([
        action,
        'related',
      ]);
    }
  });

  test('speaks of acts that there are', () => {
    expect(Object.keys(asks).filter((name) => !isAction(name))).toEqual([]);
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

describe('the duties of one grant', () => {
  const did = (act: string, separate?: Relation['separate']): Relation => ({
    actedBefore: [{ memberId: ana, act }],
    ...(separate === undefined ? {} : { separate }),
  });
  const refused = (action: Action, act: string, separate?: Relation['separate']) =>
    refusal(actor(anyRole(action)), action, did(act, separate))?.rejected;

  test('are always kept apart where nobody may decide otherwise', () => {
    expect(refused('adjudicate', 'submitted')).toBe('same-person');
    expect(refused('approve', 'submitted')).toBe('same-person');
    expect(refused('approve', 'adjudicated')).toBe('same-person');
    expect(refused('approve', 'consented to')).toBe('same-person');
    expect(refused('confirm-reissue', 'adjudicated')).toBe('same-person');
    expect(refused('reconcile', 'released')).toBe('same-person');
    expect(refused('explain-break', 'approved or released')).toBe('same-person');
  });

  test('are kept apart by the tier, in both directions of its pairs, and by no other pair', () => {
    for (const pair of [
      ['approve', 'release'],
      ['release', 'approve'],
    ] as const) {
      expect(refused('release-register', 'approved')).toBeUndefined();
      expect(refused('release-register', 'approved', [pair])).toBe('same-person');
      expect(refused('advance', 'consented to', [pair])).toBe('same-person');
      expect(refused('advance', 'submitted', [pair])).toBeUndefined();
    }
  });

  test('let who approved an award confirm that it is paid again, and not who proposed it', () => {
    expect(refused('confirm-reissue', 'approved')).toBeUndefined();
    expect(refused('confirm-reissue', 'proposed')).toBe('same-person');
  });

  test('keep from everything who did what nobody has written down', () => {
    for (const action of everyAction) expect(refused(action, 'looked at it funny')).toBe('same-person');
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
