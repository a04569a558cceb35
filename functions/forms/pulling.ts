// What fetching needs whatever the provider: a way to ask, to know what is known, and to keep; and what a run found.
import type { PullFault } from '@hearth/domain/form-events';
import type { Form } from '@hearth/domain/forms';
import type { SentSubmission } from '@hearth/spreadsheets/forms/sent-submission';

/** What a provider's dialect needs: to ask, to know what is known, and to keep. */
export type Pulling = {
  readonly form: Form;
  readonly pull: NonNullable<Form['pull']>;
  readonly now: string;
  /** The JSON of an answer below the server's address, or what went wrong. */
  readonly ask: (
    path: string,
    mostBytes: number,
  ) => Promise<{ readonly json: unknown } | { readonly fault: PullFault }>;
  /** Which of these versions were never seen. */ readonly unseen: (
    sent: readonly SentSubmission[],
  ) => Promise<readonly SentSubmission[]>;
  /** Keeps one; true when it was new here. */ readonly keep: (sent: SentSubmission) => Promise<boolean>;
};
/** What a pull found. `sinceAt`: changes up to there were seen, by the provider's clock. */
export type Pulled = { readonly received: number; readonly sinceAt?: string | undefined; readonly fault?: PullFault };
