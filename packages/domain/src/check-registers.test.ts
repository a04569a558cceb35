import { describe, expect, test } from 'vitest';
import { type CheckRegister, type RegisterEvent, registerEntity, registerMayFollow } from './check-registers.ts';
import { cleo, disbursement, dora, hour, placed, register, told } from './relief-fund.fixture.ts';

const prepared: RegisterEvent = {
  type: 'RegisterPrepared',
  data: { disbursementIds: [disbursement], amountMinor: 50_000, currency: 'USD', by: cleo },
};
const counts = { issued: 1, cleared: 0, voided: 0, unchanged: 0, refused: 0 };
const later = {
  RegisterReleased: { type: 'RegisterReleased', data: { by: dora } },
  RegisterDropped: { type: 'RegisterDropped', data: { by: dora, reason: 'wrong-month' } },
  RegisterExported: { type: 'RegisterExported', data: { by: cleo } },
  RegisterResultsRead: { type: 'RegisterResultsRead', data: { by: cleo, linesHash: 'hash', ...counts } },
} as const satisfies Record<keyof typeof registerMayFollow, RegisterEvent>;
const all = Object.values(later);

const wayTo: { readonly [S in CheckRegister['status']]: readonly RegisterEvent[] } = {
  prepared: [prepared],
  released: [prepared, later.RegisterReleased],
  dropped: [prepared, later.RegisterDropped],
};
const at = (status: CheckRegister['status']): CheckRegister => {
  const state = told(registerEntity, register, ...wayTo[status]);
  if (state === undefined) throw new Error('no state');
  return state;
};
const moved = (state: CheckRegister | undefined, event: RegisterEvent): CheckRegister => {
  const [recorded] = placed(register, [event]);
  if (recorded === undefined) throw new Error('no event');
  return registerEntity.evolve(state, { ...recorded, at: hour(9) });
};

describe('a register of checks', () => {
  test('begins once, by the person who prepared it, and waits for another one', () => {
    expect(at('prepared')).toMatchObject({ status: 'prepared', preparedBy: cleo, exports: 0, preparedAt: hour(1) });
    expect(registerEntity.places(at('prepared'))).toEqual({ queue: 'register-to-release', since: hour(1) });
    expect(registerEntity.places(at('released'))).toEqual({ queue: 'register-released', since: hour(2) });
    expect(registerEntity.places(at('dropped'))).toEqual({});
    expect(() => moved(at('prepared'), prepared)).toThrow(TypeError);
    for (const event of all) expect(() => moved(undefined, event)).toThrow(TypeError);
  });

  const statuses = ['prepared', 'released', 'dropped'] as const;
  test.each(
    all.flatMap((event) =>
      statuses.map((status) => [event.type, status, registerMayFollow[event.type].includes(status), event] as const),
    ),
  )('%s in %s: %s', (_type, status, isAllowed, event) => {
    if (isAllowed) expect(moved(at(status), event).changedAt).toBe(hour(9));
    else expect(() => moved(at(status), event)).toThrow(TypeError);
  });

  test('is released once or dropped, never both, and never prepared again', () => {
    expect(all.filter(({ type }) => registerMayFollow[type].includes('dropped'))).toEqual([]);
    expect(registerMayFollow.RegisterReleased).toEqual(['prepared']);
    expect(registerMayFollow.RegisterDropped).toEqual(['prepared']);
    expect(moved(at('released'), later.RegisterExported).exports).toBe(1);
  });
});
