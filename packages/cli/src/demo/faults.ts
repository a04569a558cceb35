// The provider misbehaves for weeks and then behaves again: what was held meanwhile is asked about by a person, and told one by one.
import { keyOf } from '../api-client.ts';
import { staff } from '../founding-plan.ts';
import { inParallel } from '../in-parallel.ts';
import type { Misdeed } from '../provider-controls.ts';
import type { Step, Story } from './story.ts';

type Held = { readonly id: string; readonly status: string; readonly reason?: string };

/** A payment that was held, and why; `isAnswered`: the provider told what became of it. */
export type HeldPayment = { readonly id: string; readonly why: string; readonly isAnswered: boolean };
export type Troubles = { readonly misdeeds: readonly Misdeed[]; readonly held: readonly HeldPayment[] };

const dayMs = 86_400_000;
const mostRounds = 4;

const heldNow = ({ cloud }: Story): Promise<Held[]> =>
  cloud.api.as(staff.treasurer).list<Held>('/v1/disbursements?queue=held', 'disbursements');

/** From now on, in every way it can. */
export const misbehave = ({ cloud }: Story, seed: string): Promise<unknown> => cloud.controls.provider.misbehave(seed);

const shortPatienceMs = 4_000;
const tryAgainMs = 4 * 60_000;
const mostMoves = 90;

/**
 * The story of a cloud whose provider misbehaves: what was refused is tried again minutes later, and late events come late, so
 * whoever waits for rest lets time go by.
 */
export const patient = (story: Story): Story => {
  const { controls } = story.cloud;
  const untilIdle = async (): Promise<void> => {
    for (let moves = 0; moves < mostMoves; moves += 1) {
      const { underWay } = await controls.status();
      if (underWay.length === 0) break;
      const isIdle = await controls.untilIdle(shortPatienceMs).then(
        () => true,
        () => false,
      );
      if (isIdle) return;
      await controls.advance(tryAgainMs);
    }
    await controls.untilIdle();
  };
  return { ...story, cloud: { ...story.cloud, controls: { ...controls, untilIdle } } };
};

/** Asks the provider about one payment; a refusal is told by what the list says afterwards. */
const ask = async ({ cloud }: Story, { id }: Held, round: number): Promise<void> => {
  await cloud.api.as(staff.treasurer).post(`/v1/payments/${id}/inquiry`, keyOf('inquiry', id, round));
};

/** It behaves again; the treasurer asks about everything that is held, until nothing is. Throws an Error when something stays held. */
export const workOff = async (story: Story, step: Step): Promise<Troubles> => {
  const { cloud, lanes } = story;
  const before = await heldNow(story);
  const { resumed } = await cloud.controls.provider.behave();
  step.say(`${before.length} payments held, ${resumed} let go by the provider`);
  step.of(before.length);
  for (let round = 0; round < mostRounds; round += 1) {
    await cloud.controls.advance(dayMs);
    await cloud.controls.untilIdle();
    const held = await heldNow(story);
    if (held.length === 0) break;
    await inParallel(held, lanes, (one) => ask(story, one, round));
    await cloud.controls.untilIdle();
  }
  const still = new Map((await heldNow(story)).map(({ id, reason = 'unknown' }) => [id, reason]));
  const misdeeds = await cloud.controls.provider.misdeeds();
  const held = before.map(({ id, reason = 'unknown' }) => {
    const kinds = new Set(misdeeds.filter(({ disbursementId }) => disbursementId === id).map(({ kind }) => kind));
    const why = kinds.size === 0 ? reason : `${reason} (${[...kinds].join(', ')})`;
    return { id, why, isAnswered: !still.has(id) };
  });
  step.tick(before.length - still.size);
  step.say(`${misdeeds.length} misdeeds of the provider, ${before.length} payments held, ${still.size} held still`);
  return { misdeeds, held };
};
