import { describe, expect, test } from 'vitest';
import {
  actedOnDemand,
  type CounselAdvised,
  type Demand,
  type DemandEvent,
  demandEntity,
  type LegalDemandAnswered,
  refuseAnswer,
  refuseIfAnswered,
} from './demands.ts';
import { derivedId } from './ids.ts';
import { ana, application, award, ben, cleo, told } from './relief-fund.fixture.ts';

const id = derivedId('demand', 1);
const received: DemandEvent = {
  type: 'LegalDemandReceived',
  data: { source: 'court', instrument: 'subpoena', receivedOn: '2026-11-16', about: [application], by: ana },
};
const advised = (advice: CounselAdvised['data']['advice']): DemandEvent => ({
  type: 'CounselAdvised',
  data: { advice, grounds: ['too-broad'], by: ben },
});
const answered: LegalDemandAnswered = { type: 'LegalDemandAnswered', data: { left: [], by: cleo } };
const after = (...events: readonly DemandEvent[]): Demand => {
  const demand = told(demandEntity, id, received, ...events);
  if (demand === undefined) throw new Error('no demand');
  return demand;
};
const identity = { what: 'identity', about: application } as const;

describe('a legal demand', () => {
  test('is answered with nothing at any time, by anybody who may answer', () => {
    for (const demand of [after(), after(advised('refuse')), after(advised('comply'))]) {
      expect(refuseAnswer(demand, { left: [] })).toBeUndefined();
      expect(actedOnDemand(demand, [])).toEqual([]);
    }
  });

  test('lets nothing out before counsel said so', () => {
    for (const demand of [after(), after(advised('refuse')), after(advised('challenge'))])
      expect(refuseAnswer(demand, { left: [identity] })?.rejected).toBe('wrong-state');
    for (const advice of ['comply', 'narrow'] as const)
      expect(refuseAnswer(after(advised(advice)), { left: [identity] })).toBeUndefined();
  });

  test('goes by the last thing that counsel said', () => {
    expect(refuseAnswer(after(advised('comply'), advised('refuse')), { left: [identity] })?.rejected).toBe(
      'wrong-state',
    );
  });

  test('lets nothing out that was not asked for, and names it', () => {
    const more = { what: 'payment-record', about: award } as const;
    expect(refuseAnswer(after(advised('comply')), { left: [identity, more] })).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/left/1/about', code: 'not-asked-for' }],
    });
  });

  test('is answered, when something leaves, by neither who registered it nor who wrote down counsel’s word', () => {
    expect(actedOnDemand(after(advised('comply')), [identity]).map(({ memberId }) => memberId)).toEqual([ana, ben]);
  });

  test('is closed once answered', () => {
    const closed = after(advised('refuse'), answered);
    expect(closed.status).toBe('answered');
    expect(refuseIfAnswered(closed)?.rejected).toBe('wrong-state');
    expect(refuseAnswer(closed, { left: [] })?.rejected).toBe('wrong-state');
    expect(() => after(answered, advised('comply'))).toThrow(TypeError);
    expect(() => after(answered, answered)).toThrow(TypeError);
    expect(() => after(received)).toThrow(TypeError);
    expect(() => told(demandEntity, id, answered)).toThrow(TypeError);
  });
});
