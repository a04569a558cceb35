// What a partner has to know of its webhook and to do about it, in words.
import { addDays } from '@hearth/domain/time';
import { keptDays, unreachedDays } from '@hearth/domain/webhook-health';
import type { Webhook } from '@hearth/domain/webhooks';

/** Nothing for one that is well, or that its partner switched off. */
export const noticeOf = ({
  failing,
  disabledBecause,
  disabledAt = '',
  missedFrom,
}: Webhook): { readonly notice?: string } => {
  if (disabledBecause === 'unreached')
    return {
      notice: `Nothing has arrived at this address since ${failing?.since ?? disabledAt}, so it was switched off. What happens is kept for it until ${addDays(disabledAt, keptDays)}: mend the receiver, enable the webhook, then ask for a replay of what was missed.`,
    };
  if (disabledBecause === 'gone')
    return {
      notice: 'This address answered 410: nobody listens there any more. Register a new one, or enable this one.',
    };
  if (failing !== undefined)
    return {
      notice: `Nothing has arrived at this address since ${failing.since}. If that goes on for ${unreachedDays} days, it is switched off.`,
    };
  return missedFrom === undefined
    ? {}
    : {
        notice: `Some messages since ${missedFrom} never arrived. Ask for a replay of what was missed to have them sent.`,
      };
};
