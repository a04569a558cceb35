// What can happen to a partner's form at KoboToolbox or ODK, and to what is sent with it: connected, mapped, received, taken, refused.
import type { ApplicationId, FormId, HouseholdId, MemberId, OrganizationId, ProgramId } from './ids.ts';
import type { NewEvent } from './record.ts';
import type { Reason } from './rejections.ts';

export const formProviders = ['kobo', 'odk'] as const;
export type FormProvider = (typeof formProviders)[number];

/**
 * Where the value of one of our columns comes from: an answer to a question of the form, or one value for all. `choices`: what each
 * choice of the form is called here.
 */
export type MappedColumn = {
  readonly column: string;
  readonly question?: string;
  readonly constant?: string;
  readonly choices?: Readonly<Record<string, string>> | undefined;
};
export type FormMapping = readonly MappedColumn[];

export type FormConnected = NewEvent<
  'FormConnected',
  {
    readonly partnerId: OrganizationId;
    readonly programId: ProgramId;
    readonly provider: FormProvider;
    /** What the provider calls the form: an asset at KoboToolbox, a form id at ODK. */ readonly formKey: string;
    readonly mapping: FormMapping;
    /** SHA-256 of the secret, which has 256 random bits. */ readonly secretHash: string;
    readonly by: MemberId;
  }
>;
export type FormMappingChanged = NewEvent<
  'FormMappingChanged',
  { readonly mapping: FormMapping; readonly by: MemberId }
>;
/** The former secret still opens until then, so that nothing is lost while the form's settings are changed. */
export type FormSecretChanged = NewEvent<
  'FormSecretChanged',
  { readonly secretHash: string; readonly formerUntilAt: string; readonly by: MemberId }
>;
/** Where what was sent is fetched; the key to it is sealed. `project`: ODK's. */
export type FormPullSet = NewEvent<
  'FormPullSet',
  { readonly server: string; readonly project?: number; readonly noteVersion: number; readonly by: MemberId }
>;
export const pullFaults = ['refused-address', 'not-reached', 'not-allowed', 'not-found', 'not-understood'] as const;
export type PullFault = (typeof pullFaults)[number];
/** Something was found, or a failure is over. `sinceAt`: changes up to there were seen. */
export type FormPulled = NewEvent<'FormPulled', { readonly received: number; readonly sinceAt?: string }>;
export type FormPullFailed = NewEvent<'FormPullFailed', { readonly fault: PullFault }>;
export type FormClosed = NewEvent<'FormClosed', { readonly by: MemberId }>;
export type FormEvent =
  | FormConnected
  | FormMappingChanged
  | FormSecretChanged
  | FormPullSet
  | FormPulled
  | FormPullFailed
  | FormClosed;

/** One body of a submission: the first, or that of an edit. What was answered is sealed. */
export type SubmissionReceived = NewEvent<
  'SubmissionReceived',
  {
    readonly formId: FormId;
    readonly partnerId: OrganizationId;
    /** Under whose key the answers lie. */ readonly householdId: HouseholdId;
    /** What the provider calls the submission. */ readonly formRef: string;
    /** Names it was not known by before. */ readonly names: readonly string[];
    /** The name of this version, and of versions before it. */ readonly instance: string;
    readonly older: readonly string[];
    readonly isEdit: boolean;
    /** Keyed hash of what was answered. */ readonly bodyKey: string;
    readonly noteVersion: number;
    readonly way: 'webhook' | 'pull';
  }
>;
/** What is wrong with an answer: the question and our column, and a code. Never what was answered. */
export type SubmissionProblem = { readonly question: string; readonly column: string; readonly code: string };
/** What came of a version. `changed-after-decision`: the application stays as it is, and a person has to look. */
export type SubmissionTaken = NewEvent<
  'SubmissionTaken',
  {
    readonly taken: 'new' | 'updated' | 'same' | 'changed-after-decision';
    readonly applicationId: ApplicationId;
    readonly householdId: HouseholdId;
    readonly noteVersion: number;
    /** The version of the answers that this is about. */ readonly of: number;
  }
>;
export type SubmissionRefused = NewEvent<
  'SubmissionRefused',
  {
    readonly reason: Reason;
    readonly problems: readonly SubmissionProblem[];
    /** Which mapping it was read with. */ readonly mappingVersion: number;
    readonly of: number;
  }
>;
/** Read again with another mapping. */
export type SubmissionReadAgain = NewEvent<'SubmissionReadAgain', { readonly mappingVersion: number }>;
export const submissionDropReasons = ['not-needed', 'sent-by-mistake', 'too-old'] as const;
/** Given up before it became an application: its answers and their key are gone. */
export type SubmissionDropped = NewEvent<
  'SubmissionDropped',
  { readonly reason: (typeof submissionDropReasons)[number]; readonly by?: MemberId }
>;
export type SubmissionEvent =
  | SubmissionReceived
  | SubmissionTaken
  | SubmissionRefused
  | SubmissionReadAgain
  | SubmissionDropped;
