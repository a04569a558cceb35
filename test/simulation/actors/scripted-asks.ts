// How the scripted story asks: each request under one key however often it is made, time that passes, and what payees do on the provider's pages.

import type { Actor as Person } from '@hearth/domain/duties';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { treasurer } from '@hearth/store/relief-estate.fixture';
import type { Errand, KnownCase, Ports, World } from '../world-shape.ts';
import { heardOfPayees } from './actor.ts';

/** One act of the story: what is asked for when its turn comes, or something that happens outside. */
export type Act = () => Promise<Errand | undefined> | Errand | undefined;
type UseCase<B> = (ports: Ports) => (call: ReturnType<typeof callOf<B>>) => Promise<unknown>;

/** The ways in which acts are told over a world. */
export const askingIn = (world: World) => {
  const { oracle, twin, clock } = world;
  const { facts } = oracle;
  const named = (name: string): KnownCase => {
    const found = world.cases.find((each) => each.name === name);
    if (found === undefined) throw new RangeError(`the story has no case ${name}`);
    return found;
  };
  const paymentOf = (name: string): string => facts.attemptsOf.get(named(name).awardId ?? '')?.at(-1) ?? '';
  const asks = <B>(
    who: Person | undefined,
    useCase: UseCase<B>,
    body: () => B,
    { id, ifMatch, params }: { id?: () => string; ifMatch?: () => number; params?: () => object } = {},
  ): Act => {
    const key = world.nextKey();
    return () => {
      const [told, about, seen, more] = [body(), id?.(), ifMatch?.(), params?.()];
      const sent = {
        key,
        ...(about === undefined ? {} : { id: about }),
        ...(seen === undefined ? {} : { ifMatch: seen }),
      };
      return {
        who: 'somebody',
        mayLeave: ['PayeeRequested', 'PayeeOpened', 'PayeeLinkRequested', ...heardOfPayees],
        run: (ports) => {
          const call = callOf(who ?? treasurer, told, { ...sent, now: ports.now });
          return useCase(ports)(more === undefined ? call : { ...call, params: { ...call.params, ...more } });
        },
      };
    };
  };
  const passes =
    (ms: number, does: () => void = () => undefined): Act =>
    () => {
      clock.ms += ms;
      does();
      return undefined;
    };
  const onboards =
    (holder: () => string | undefined, account: string): Act =>
    () => {
      for (const [id, whose] of facts.accounts) if (whose === holder()) twin.onboard(id, account);
      return undefined;
    };
  return { named, paymentOf, asks, passes, onboards };
};
