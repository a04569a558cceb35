// What a partner has to know of its webhook and to do about it, in words.
import { addDays } from '@hearth/domain/time';
import { keptDays, unreachedDays } from '@hearth/domain/webhook-health';
import type { Webhook } from '@hearth/domain/webhooks';

const unreached = ({ failing, disabledAt = '' }: Webhook, now: string): string => {
  const keptUntil = addDays(disabledAt, keptDays);
  const off = `Nothing has arrived at this address since ${failing?.since ?? disabledAt}, so it was switched off.`;
  return keptUntil > now
    ? `${off} What happens is kept for it until ${keptUntil}: mend the receiver, enable the webhook, then ask for a replay of what was missed.`
    : `${off} What happened was kept for it until ${keptUntil}. Mend the receiver and enable the webhook to be told again; ask for a replay of what was missed before that.`;
};

/** Nothing for one that is well, or that its partner switched off. */
export const noticeOf = (webhook: Webhook, now: string): { readonly notice?: string } => {
  const { failing, disabledBecause, missedFrom } = webhook;
  if (disabledBecause === 'unreached') return { notice: unreached(webhook, now) };
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
