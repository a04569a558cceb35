// Possible matches: opened between two cases as screening does, at any time, and decided by a reviewer with the real use case.

import type { Application } from '@hearth/domain/applications';
import { matchOf } from '@hearth/domain/matches';
import { decideMatch } from '@hearth/functions/adjudication/decide-match.ts';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { matchStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { reviewer } from '../founding.ts';
import type { Actor, KnownCase, Ports } from '../world-shape.ts';

export const opened = async ({ tables, now }: Ports, a: KnownCase, b: KnownCase): Promise<unknown> => {
  const id = matchOf(a.applicationId, b.applicationId);
  const [item, ...applications] = await tables.read([
    stateRef(id),
    stateRef(a.applicationId),
    stateRef(b.applicationId),
  ]);
  if (item !== undefined) return 'known';
  const [first = '', second = ''] = applications.map((each) => loaded<Application>('', each).state?.submittedAt);
  const [elder, newer] = first <= second ? [a, b] : [b, a];
  const side = ({ applicationId, householdId }: KnownCase) => ({ applicationId, householdId });
  return commit(tables, {
    occasion: { at: now, actor: 'step:screening' },
    appends: [
      append(matchStream, loaded(id, undefined), [
        { type: 'MatchOpened', data: { elder: side(elder), newer: side(newer), evidence: ['same-phone'] } },
      ]),
    ],
  });
};

export const opening: Actor = {
  name: 'match opens',
  weight: 1.2,
  act: ({ dice, cases }) => {
    const [a, b] = [dice.pick(cases), dice.pick(cases)];
    if (a.householdId === b.householdId) return undefined;
    return { who: `screening sees ${a.name} and ${b.name} alike`, run: (ports) => opened(ports, a, b) };
  },
};

export const deciding: Actor = {
  name: 'match decided',
  weight: 2,
  act: (world) => {
    const { dice, oracle } = world;
    const ids = [...new Set([...oracle.facts.openMatches.values()].flatMap((each) => [...each]))];
    if (ids.length === 0) return undefined;
    const id = dice.pick(ids);
    const decision = dice.chance(0.5) ? ('same' as const) : ('different' as const);
    const key = world.nextKey();
    return {
      who: `reviewer decides a match: ${decision}`,
      isRequest: true,
      run: (ports) =>
        decideMatch(ports)(callOf(reviewer, { decision, reason: 'seen-in-person' }, { id, key, now: ports.now })),
    };
  },
};
