// Partners in a measured story: they hand applications in, send households to the provider's page, give aid on and confirm it.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import type { FileRow } from '../demo/applications-file.ts';
import { methodFor } from '../demo/decisions.ts';
import { returnUrl } from '../found-money.ts';
import type { FoundPartner } from '../found-people.ts';
import { partnerStaff, staff } from '../founding-plan.ts';
import { inParallel } from '../in-parallel.ts';
import { pause, type Stage, type Underway } from './stage.ts';

const account = '000123456789';
const lanes = 10;
/** No more than this before the approvers, nor waiting in queues: beyond it, handing in pauses. */
const mostOpen = 320;
const mostWaiting = 120;
const lookAgainMs = 20;

const onboard = async ({ cloud }: Stage, applicationId: string, { partner }: Underway): Promise<void> => {
  const path = `/v1/applications/${applicationId}/payee`;
  const reply = await cloud.api
    .as(partnerStaff(partner.slug).caseworkers[0])
    .post<{ onboardingUrl?: string }>(path, keyOf('payee', applicationId), { returnUrl });
  const { onboardingUrl } = bodyOrThrow(reply, `onboarding for ${applicationId}`);
  if (onboardingUrl !== undefined) await cloud.desk.fillPage(onboardingUrl, account);
};

/** Hands rows in, each through its partner's own system, and brings households of the bank rail to the provider's page. */
export const handIn = async (stage: Stage, rows: readonly FileRow[]): Promise<void> => {
  const { cloud, founded } = stage;
  const partnerOf = new Map(founded.partners.map((partner) => [partner.name, partner]));
  await inParallel(rows, lanes, async ({ row, partner: name, body }) => {
    while (stage.open.size >= mostOpen || stage.waiting >= mostWaiting) await pause(lookAgainMs);
    const partner = partnerOf.get(name);
    if (partner === undefined) throw new Error(`${name} was not founded.`);
    const sent = { ...body, programId: founded.programId };
    const reply = await cloud.api
      .as(partnerStaff(partner.slug).system)
      .post<{ applicationId: string }>('/v1/applications', keyOf('hand-in', row), sent);
    const { applicationId } = bodyOrThrow(reply, `handing in row ${row}`);
    const { rail } = body.payment;
    const underway = { partner, rail, isPayable: rail === 'partner' };
    stage.open.set(applicationId, underway);
    stage.done.handedIn += 1;
    if (underway.isPayable) return;
    await onboard(stage, applicationId, underway);
    underway.isPayable = true;
  });
};

const mostHandovers = 30;
const settleMs = 400;
const mostLooks = 200;

type Advance = { readonly advanceId: string | null; readonly disbursementIds: readonly string[] };

const untilSettled = async ({ cloud }: Stage, advanceId: string): Promise<void> => {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    await pause(settleMs);
    const reply = await cloud.api.as(staff.treasurer).get<{ status: string }>(`/v1/advances/${advanceId}`);
    if (bodyOrThrow(reply, `reading ${advanceId}`).status === 'settled') return;
  }
  throw new Error(`The advance ${advanceId} was not paid.`);
};

const giveOn = async (stage: Stage, { slug }: FoundPartner, disbursementId: string, at: number): Promise<void> => {
  const { api } = stage.cloud;
  const [first, second] = partnerStaff(slug).caseworkers;
  const path = `/v1/disbursements/${disbursementId}`;
  const handedOverAt = new Date(Date.parse(stage.founded.foundedOn)).toISOString();
  const receipt = { receiptNumber: `R-${at + 1}-${disbursementId.slice(-8)}`, method: methodFor(at), handedOverAt };
  bodyOrThrow(await api.as(first).post(`${path}/handover`, keyOf('handover', disbursementId), receipt), path);
  bodyOrThrow(await api.as(second).post(`${path}/confirmation`, keyOf('confirm', disbursementId), {}), path);
  stage.done.confirmed += 1;
};

const mostEmptyRounds = 20;
const emptyRounds = new WeakMap<FoundPartner, number>();

/** Approved, but not waiting for an advance yet; when that stays so, a match was opened after approval. */
const noneWaits = (stage: Stage, partner: FoundPartner): number => {
  const rounds = (emptyRounds.get(partner) ?? 0) + 1;
  emptyRounds.set(partner, rounds);
  if (rounds >= mostEmptyRounds && stage.isDraining) {
    stage.left += stage.toAdvance.get(partner) ?? 0;
    stage.toAdvance.set(partner, 0);
  }
  return 0;
};

/** Takes one advance for a partner and gives on what it covers. Answers how many; none when nothing waited yet. */
const advanceOnce = async (stage: Stage, partner: FoundPartner, round: number): Promise<number> => {
  const key = keyOf('advance', partner.organizationId, round, Math.random());
  const reply = await stage.cloud.api
    .as(staff.treasurer)
    .post<Advance>('/v1/advances', key, { partnerId: partner.organizationId });
  const { advanceId, disbursementIds } = bodyOrThrow(reply, `advancing to ${partner.name}`);
  if (advanceId === null) return noneWaits(stage, partner);
  stage.toAdvance.set(partner, (stage.toAdvance.get(partner) ?? 0) - disbursementIds.length);
  await untilSettled(stage, advanceId);
  await inParallel(disbursementIds, 2, (id, at) => giveOn(stage, partner, id, at));
  return disbursementIds.length;
};

const betweenAdvancesMs = 250;

/** Whether a partner has enough to take an advance for; at the end, when nothing is decided any more, anything is enough. */
const isDue = (stage: Stage, waiting: number): boolean =>
  waiting >= mostHandovers || (waiting > 0 && stage.isDraining && stage.open.size === 0 && stage.waiting === 0);

/** Gives aid on at every partner until everything is decided and given on. */
export const giveAid = async (stage: Stage): Promise<void> => {
  const under: Promise<void>[] = [];
  const busy = new Set<FoundPartner>();
  let failed: unknown;
  const one = async (partner: FoundPartner, round: number): Promise<void> => {
    try {
      await advanceOnce(stage, partner, round);
    } catch (fault) {
      failed ??= fault;
    } finally {
      busy.delete(partner);
    }
  };
  for (let round = 0; failed === undefined; round += 1) {
    for (const [partner, waiting] of stage.toAdvance) {
      if (busy.has(partner) || !isDue(stage, waiting)) continue;
      busy.add(partner);
      under.push(one(partner, round));
    }
    const left = [...stage.toAdvance.values()].reduce((sum, waiting) => sum + waiting, 0);
    if (stage.isDraining && stage.open.size === 0 && left === 0 && busy.size === 0) break;
    await pause(betweenAdvancesMs);
  }
  await Promise.all(under);
  if (failed !== undefined) throw failed;
};
