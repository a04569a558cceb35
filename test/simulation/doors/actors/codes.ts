// Claim codes: households come with theirs, codes are replaced and ended, and somebody guesses.
import { isRejected } from '@hearth/domain/rejections';
import { issueClaimCode } from '@hearth/functions/status/issue-claim-code.ts';
import { readStatus } from '@hearth/functions/status/read-status.ts';
import { stepBack } from '@hearth/functions/status/step-back.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { claimCodeOf } from '@hearth/vault/claim-codes';
import { householdOf, nobody, peopleOf } from '../door-people.ts';
import type { DoorActor, DoorErrand, DoorPorts, DoorWorld } from '../doors-shape.ts';
import type { CaseFacts } from '../oracle/door-facts.ts';

/** A case that stands so, or now and then any other. */
export const caseIn = ({ dice, oracle }: DoorWorld, ...statuses: readonly string[]) => {
  const all = [...oracle.cases.values()].filter(({ status }) => dice.chance(0.02) || statuses.includes(status));
  return all.length === 0 ? undefined : dice.pick(all);
};

type With = (ports: DoorPorts, headers: Readonly<Record<string, string>>, key: string) => Promise<unknown>;

/** Somebody with the newest code of a case, or now and then the first one. */
const codeErrand = (
  world: DoorWorld,
  who: string,
  { id, ref = '' }: Pick<CaseFacts, 'id' | 'ref'>,
  isRight: boolean,
  run: With,
): DoorErrand => {
  const { dice, oracle } = world;
  const generation = dice.chance(0.15) ? 1 : oracle.claims.standingOf(id).generation;
  const factor = isRight ? householdOf(ref).birthDate : '1900-01-01';
  const key = world.nextKey();
  let judged: ((isLetIn: boolean) => void) | undefined;
  return {
    who,
    isRequest: true,
    mayLeave: ['ClaimRefused'],
    run: async (ports) => {
      judged = oracle.claims.tried(id, generation, isRight, ports.now);
      const code = await claimCodeOf(ports.vault, id, generation);
      return run(ports, { 'claim-code': code, 'second-factor': factor }, key);
    },
    onEnd: (ending) => {
      if (ending.how === 'answered') judged?.(!isRejected(ending.value as never));
    },
  };
};

/** A household with its code, where its case stands so; now and then with a second factor that does not fit. */
export const byCode = (
  world: DoorWorld,
  who: string,
  run: With,
  ...statuses: readonly string[]
): DoorErrand | undefined => {
  const one = caseIn(world, ...statuses);
  if (one?.ref === undefined) return undefined;
  return codeErrand(world, who, one, !world.dice.chance(0.1), run);
};

/** Somebody has the code of a case and tries dates; now and then the right one. */
export const guessing: DoorActor = {
  name: 'guess',
  weight: 3,
  act: (world) => {
    const [one] = [...world.oracle.cases.values()].filter(({ ref }) => ref !== undefined);
    if (one === undefined) return undefined;
    const isRight = world.dice.chance(0.25);
    return codeErrand(world, 'somebody guesses', one, isRight, (ports, headers) =>
      readStatus(ports)({ ...callOf(nobody, undefined, { headers, now: ports.now }), query: {} }),
    );
  },
};

export const steppingBack: DoorActor = {
  name: 'step back',
  weight: 0.3,
  act: (world) =>
    byCode(
      world,
      'household steps back',
      (ports, headers, key) => stepBack(ports)(callOf(nobody, { sure: true }, { headers, key, now: ports.now })),
      'referred',
      'awarded',
    ),
};

export const issuing: DoorActor = {
  name: 'code',
  weight: 0.8,
  act: (world) => {
    const one = caseIn(world, 'submitted', 'referred', 'declined', 'awarded');
    if (one === undefined) return undefined;
    const { dice } = world;
    const [actor, key] = [dice.pick(peopleOf(one.partnerId)), world.nextKey()];
    const body = { act: dice.chance(0.8) ? ('replace' as const) : ('end' as const) };
    return {
      who: 'caseworker gives out a code',
      isRequest: true,
      run: (ports) => issueClaimCode(ports)(callOf(actor, body, { id: one.id, key, now: ports.now })),
    };
  },
};
