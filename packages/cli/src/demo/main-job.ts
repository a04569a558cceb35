// The main job of a relief fund from the first application to the last cent, phase by phase. Each may be run again.

import { addDays, localDate } from '@hearth/domain/time';
import type { CloudAccess } from '../cloud-access.ts';
import { type Founded, found } from '../found.ts';
import { adoptPolicy, nextPolicy, program } from '../found-policy.ts';
import type { Progress, Step } from '../progress.ts';
import { type ApplicationsFile, earliestMs, needsOf } from './applications-file.ts';
import { closeDockets } from './dockets.ts';
import { misbehave, patient, type Troubles, workOff } from './faults.ts';
import { askWhetherItHelped } from './follow-ups.ts';
import { forget } from './forgotten.ts';
import { type HandInOutcome, handIn } from './hand-in.ts';
import { advance, handOver, takeRefunds } from './handovers.ts';
import { playListsAndDemands } from './lists-and-demands.ts';
import { onboardHouseholds } from './payees.ts';
import { answerQuestions, review } from './review.ts';
import { payAgain } from './second-tries.ts';
import { endShortage, makeShort } from './short-of-money.ts';
import type { Story } from './story.ts';
import { letWeeksPass, type Reconciliation, reconcile } from './weeks.ts';

export type JobSetting = {
  readonly lanes: number;
  /** Where the founding is remembered. */ readonly keptIn: string;
  /** A seed: the provider misbehaves from the first payment until all have left. */ readonly faults?:
    | string
    | undefined;
};
export type JobOutcome = HandInOutcome & {
  readonly story: Story;
  readonly reconciliation: Reconciliation;
  readonly troubles?: Troubles;
};

/** Between these two lies what a fund does every day; what is before and after belongs to the demo. */
export const firstFormPhase = 'Partners hand applications in';
export const lastReceiptPhase = 'Partners hand over, a second person confirms';

const oneDayMs = 86_400_000;
/** Members meet weekly, and aid reaches a household some days after its partner has the money. */
const daysToMeeting = 4;
const daysToHandover = 2;

/** Consent lies in the past, so a file from next week waits until then. */
const waitForConsent = async ({ controls }: CloudAccess, file: ApplicationsFile): Promise<void> => {
  const { nowAt } = await controls.status();
  const lackingMs = earliestMs(file.rows) - Date.parse(nowAt);
  if (lackingMs > 0) await controls.advance(lackingMs + oneDayMs);
};

/** Founds the deployment for the partners of a file. */
export const foundFor = async (
  cloud: CloudAccess,
  file: ApplicationsFile,
  progress: Progress,
  { keptIn, lanes }: JobSetting,
): Promise<Founded> =>
  progress.phase('Two founders build the fund', async (step) => {
    await waitForConsent(cloud, file);
    const founded = await found(cloud, { partners: needsOf(file.rows), keptIn, lanes, say: step.say });
    step.say(`${founded.partners.length} partners, their people, a policy, money`);
    return founded;
  });

/** The provider behaves again: what was held is asked about, and what waited for it goes its way. */
const overcome = async (story: Story, progress: Progress): Promise<Troubles> => {
  const troubles = await progress.phase('The provider behaves again, the treasurer asks', (step) =>
    workOff(story, step),
  );
  await progress.phase('What waited for the provider goes on', async (step) => {
    // While cash differs nothing is paid: the controller looks again first.
    await reconcile(story, step);
    await advance(story, step);
    await handOver(story, step);
    await takeRefunds(story, step);
  });
  return troubles;
};

/** Payees get another week from tomorrow on; what was decided before stays decided by the policy that it was judged by. */
const changePolicy = async ({ cloud, founded }: Story, step: Step): Promise<void> => {
  const { nowAt } = await cloud.controls.status();
  const tomorrow = localDate(addDays(nowAt, 1), program.timeZone);
  await adoptPolicy(cloud, nextPolicy(founded.programId, tomorrow), founded.partners);
  step.say(`${founded.partners.length + 1} organizations ratified version 2, in force from ${tomorrow}`);
};

/** Runs the whole job. Throws an Error in words when something is refused that should not be. */
export const runMainJob = async (
  spawned: CloudAccess,
  file: ApplicationsFile,
  progress: Progress,
  setting: JobSetting,
): Promise<JobOutcome> => {
  const founded = await foundFor(spawned, file, progress, setting);
  const steady: Story = { cloud: spawned, founded, lanes: setting.lanes };
  const story = setting.faults === undefined ? steady : patient(steady);
  const { cloud } = story;
  const outcome = await progress.phase(firstFormPhase, (step) => handIn(story, file, step));
  await progress.phase('Screening: policy and matching', async () => cloud.controls.untilIdle());
  await progress.phase('Partners answer questions', (step) => answerQuestions(story, outcome.taken, step));
  await progress.phase('Reviewers decide matches and referrals', (step) => review(story, step));
  await progress.phase('Households give their account at the bank', (step) =>
    onboardHouseholds(story, outcome.taken, step),
  );
  await cloud.controls.advance(daysToMeeting * oneDayMs);
  const shortage = await makeShort(story);
  if (setting.faults !== undefined) await misbehave(story, setting.faults);
  await progress.phase('Members meet, approvers decide', (step) => closeDockets(story, step));
  await progress.phase('Money comes for those who wait in line', (step) => endShortage(story, shortage, step));
  await progress.phase('Reviewers decline what was sent back', (step) => review(story, step));
  await progress.phase('Payments leave and settle', async () => cloud.controls.untilIdle());
  await progress.phase('The treasurer advances to partners', (step) => advance(story, step));
  await cloud.controls.advance(daysToHandover * oneDayMs);
  await progress.phase(lastReceiptPhase, (step) => handOver(story, step));
  await progress.phase('Partners give back what nobody came for', (step) => takeRefunds(story, step));
  await progress.phase('Households say whether it helped', (step) => askWhetherItHelped(story, outcome.taken, step));
  await progress.phase('Weeks go by', (step) => letWeeksPass(story, step));
  const troubles = setting.faults === undefined ? {} : { troubles: await overcome(story, progress) };
  await progress.phase('What failed or came back is paid again', (step) => payAgain(story, step));
  const reconciliation = await progress.phase('The controller reconciles', (step) => reconcile(story, step));
  await progress.phase('Every member agrees to a new policy', (step) => changePolicy(story, step));
  await progress.phase('A list, a subpoena, and an auditor who reads', (step) => playListsAndDemands(story, step));
  await progress.phase('Households are forgotten that ask for it', (step) => forget(story, step));
  return { ...outcome, ...troubles, story, reconciliation };
};
