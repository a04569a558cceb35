// "Did it help?": what a household answered when its partner asked, once, after it was paid.
import type { MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';
import { type Rejected, reject } from './rejections.ts';

/** What a household may say; it may also say nothing. */
export type HelpAnswer = 'yes' | 'partly' | 'no';

/** Stands beside what was decided on an application, and changes none of it. */
export type FollowUpAnswered = NewEvent<'FollowUpAnswered', { readonly helped: HelpAnswer; readonly by: MemberId }>;

/** An answer, and when it was told. */
export type FollowUp = { readonly helped: HelpAnswer; readonly at: string };

/** A household is asked once, and what it said stays: a publication may have counted it. Rejection: `wrong-state`. */
export const refuseIfAnswered = ({ followUp }: { readonly followUp?: FollowUp }): Rejected | undefined =>
  followUp === undefined
    ? undefined
    : reject(
        'wrong-state',
        `This household answered "${followUp.helped}" on ${followUp.at.slice(0, 10)}. It is asked once, and the answer is not changed: a report may have counted it.`,
      );
