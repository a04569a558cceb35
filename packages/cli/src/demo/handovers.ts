// The partner rail: the treasurer advances, one caseworker hands over against a receipt, another confirms.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { usd } from '../check.ts';
import type { FoundPartner } from '../found-people.ts';
import { partnerStaff, staff } from '../founding-plan.ts';
import { inParallel } from '../in-parallel.ts';
import type { Step } from '../progress.ts';
import { isUnclaimed, methodFor } from './decisions.ts';
import type { Story } from './story.ts';

type Due = { readonly id: string };
export type Given = { readonly advances: number; readonly confirmed: number; readonly unclaimed: number };

const mostAdvances = 400;

/** Advances to one partner until nothing waits; answers how many advances it took. */
const advanceTo = async ({ cloud }: Story, { organizationId, name }: FoundPartner): Promise<number> => {
  for (let at = 0; at < mostAdvances; at += 1) {
    const path = '/v1/advances';
    const key = keyOf('advance', organizationId, at);
    const reply = await cloud.api
      .as(staff.treasurer)
      .post<{ advanceId: string | null }>(path, key, { partnerId: organizationId });
    if (bodyOrThrow(reply, `advancing to ${name}`).advanceId === null) return at;
  }
  throw new Error(`Something keeps waiting for an advance to ${name}.`);
};

const handOverAll = async (
  { cloud, lanes }: Story,
  { slug }: FoundPartner,
  nowAt: string,
): Promise<{ given: number; unclaimed: number }> => {
  const caseworker = cloud.api.as(partnerStaff(slug).caseworkers[0]);
  const due = await caseworker.list<Due>('/v1/disbursements?queue=to-hand-over', 'disbursements');
  let [unclaimed, early] = [0, 0];
  await inParallel(due, lanes, async ({ id }, at) => {
    const path = `/v1/disbursements/${id}`;
    if (isUnclaimed(at)) {
      const reply = await caseworker.post(`${path}/unclaimed`, keyOf('unclaimed', id), { reason: 'not-reached' });
      if (reply.status === 409) early += 1;
      else {
        unclaimed += 1;
        bodyOrThrow(reply, `unclaimed ${id}`);
      }
      return;
    }
    const receipt = { receiptNumber: `R-${id.slice(-8)}-${at + 1}`, method: methodFor(at), handedOverAt: nowAt };
    const reply = await caseworker.post(`${path}/handover`, keyOf('handover', id), receipt);
    // Its advance is held: it is handed over when the money is there.
    if (reply.status === 409) early += 1;
    else bodyOrThrow(reply, `handing over ${id}`);
  });
  return { given: due.length - unclaimed - early, unclaimed };
};

const confirmAll = async ({ cloud, lanes }: Story, { slug }: FoundPartner, step: Step): Promise<number> => {
  const caseworker = cloud.api.as(partnerStaff(slug).caseworkers[1]);
  const due = await caseworker.list<Due>('/v1/disbursements?queue=to-confirm', 'disbursements');
  await inParallel(due, lanes, async ({ id }) => {
    bodyOrThrow(
      await caseworker.post(`/v1/disbursements/${id}/confirmation`, keyOf('confirm', id), {}),
      `confirming ${id}`,
    );
    step.tick();
  });
  return due.length;
};

/** Advances to every partner. */
export const advance = async (story: Story, step: Step): Promise<number> => {
  const counts = await inParallel(story.founded.partners, 4, (partner) => advanceTo(story, partner));
  await story.cloud.controls.untilIdle();
  const advances = counts.reduce((sum, count) => sum + count, 0);
  step.say(`${advances} advances to ${story.founded.partners.length} partners`);
  return advances;
};

/** Hands everything over that was advanced, and has it confirmed by a second person. */
export const handOver = async (story: Story, step: Step): Promise<Omit<Given, 'advances'>> => {
  const { nowAt } = await story.cloud.controls.status();
  // Partners work side by side, each list in its own lanes: few enough together.
  const side = { ...story, lanes: 2 };
  const lanes = Math.max(1, Math.floor(story.lanes / side.lanes));
  const handed = await inParallel(story.founded.partners, lanes, (partner) => handOverAll(side, partner, nowAt));
  step.of(handed.reduce((sum, { given }) => sum + given, 0));
  const confirmed = await inParallel(story.founded.partners, lanes, (partner) => confirmAll(side, partner, step));
  await story.cloud.controls.untilIdle();
  const unclaimed = handed.reduce((sum, one) => sum + one.unclaimed, 0);
  step.say(`${unclaimed} unclaimed`);
  return { confirmed: confirmed.reduce((sum, count) => sum + count, 0), unclaimed };
};

type Standing = { readonly standings: readonly { readonly owedMinor: number; readonly currency: string }[] };

/** Partners give back what nobody came for; the treasurer records it as it arrives. Answers how much, in minor units. */
export const takeRefunds = async ({ cloud, founded, lanes }: Story, step: Step): Promise<number> => {
  const treasurer = cloud.api.as(staff.treasurer);
  const receivedOn = (await cloud.controls.status()).nowAt.slice(0, 10);
  const amounts = await inParallel(founded.partners, lanes, async ({ organizationId, name }) => {
    const path = `/v1/organizations/${organizationId}`;
    const { standings } = bodyOrThrow(await treasurer.get<Standing>(`${path}/standing`), `standing of ${name}`);
    const owed = standings.filter(({ owedMinor }) => owedMinor > 0);
    for (const { owedMinor: amountMinor, currency } of owed) {
      const body = { amountMinor, currency, receivedOn };
      bodyOrThrow(await treasurer.post(`${path}/refunds`, keyOf('refund', organizationId, receivedOn), body), name);
    }
    return owed.reduce((sum, { owedMinor }) => sum + owedMinor, 0);
  });
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  step.say(`${usd(total)} given back`);
  return total;
};
