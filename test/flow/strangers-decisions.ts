// The second half of a partner's path by a stranger's client: people decide, a payee is opened, an award is paid or handed over, a household asks.
import type { Estate } from './estate.ts';
import { newKey, type Stranger } from './strangers-sdk.ts';

type Told = {
  readonly status: string;
  readonly award?: { readonly disbursement?: { readonly disbursementId: string; readonly status: string } };
};

const testAccount = '000123456789';

/** Consents to everything that waits. Answers what became of each. */
export const approveAll = async (approver: Stranger): Promise<readonly string[]> => {
  const { awards } = await approver.calls<{ readonly awards: readonly { readonly awardId: string }[] }>('readDocket');
  const decisions = awards.map(({ awardId }) => ({ awardId, decision: 'approve' }));
  type Answers = { readonly answers: readonly { readonly outcome: string }[] };
  const { answers } = await approver.calls<Answers>('closeDocket', { headers: newKey(), body: { decisions } });
  return answers.map(({ outcome }) => outcome);
};

/** What the disbursement of an application is: where the money stands. */
export const disbursementOf = async (caseworker: Stranger, id: string) =>
  (await caseworker.calls<Told>('readApplication', { path: { id } })).award?.disbursement;

/** Opens a household's payee. The household fills in the provider's own page: no call to Hearth. */
export const openPayee = async ({ desk, controls }: Estate, caseworker: Stranger, id: string): Promise<void> => {
  const body = { returnUrl: 'https://example.org/onboarded' };
  type Asked = { readonly status: string; readonly onboardingUrl?: string };
  const asked = await caseworker.calls<Asked>('requestPayee', { headers: newKey(), path: { id }, body });
  if (asked.onboardingUrl !== undefined && !(await desk.fillPage(asked.onboardingUrl, testAccount)))
    throw new Error("the provider's page did not take the account");
  await controls.untilIdle();
};

/** The fund sends an advance; one caseworker hands it on, another confirms. */
export const handOn = async (
  { controls }: Estate,
  [giver, confirmer, treasurer]: readonly [Stranger, Stranger, Stranger],
  { id, partnerId }: { readonly id: string; readonly partnerId: string },
): Promise<void> => {
  await treasurer.calls('advance', { headers: newKey(), body: { partnerId } });
  await controls.untilIdle();
  const path = { id: (await disbursementOf(giver, id))?.disbursementId };
  const { nowAt } = await controls.status();
  const receipt = { receiptNumber: 'R-2026-7', method: 'card', handedOverAt: nowAt };
  await giver.calls('handOver', { headers: newKey(), path, body: receipt });
  await confirmer.calls('confirmHandover', { headers: newKey(), path, body: {} });
  await controls.untilIdle();
};

/** What a household knows: its claim code and its birth date, both in headers. */
export type Claim = { readonly 'claim-code': string; readonly 'second-factor': string };
type Status = { readonly stage: string; readonly said: string; readonly appeal?: { readonly is: string } };

/** Where a household's request stands. */
export const statusOf = (household: Stranger, claim: Claim): Promise<Status> =>
  household.calls<Status>('readStatus', { headers: claim });

/** The kinds of message that were written about a case, with what became of each. */
export const messagesOf = async (caseworker: Stranger, id: string): Promise<readonly string[]> => {
  type Messages = { readonly messages: readonly { readonly kind: string; readonly status: string }[] };
  const { messages } = await caseworker.calls<Messages>('listMessages', { path: { id } });
  return messages.map(({ kind, status }) => `${kind} ${status}`);
};

/** Answers the appeal of one application, found in the list of those that wait. */
export const answerAppealOf = async (reviewer: Stranger, applicationId: string, body: object): Promise<void> => {
  type Appeals = { readonly appeals: readonly { readonly appealId: string; readonly applicationId: string }[] };
  const { appeals } = await reviewer.calls<Appeals>('listAppeals');
  const appeal = appeals.find((each) => each.applicationId === applicationId);
  await reviewer.calls('answerAppeal', { headers: newKey(), path: { id: appeal?.appealId }, body });
};
