// Forms are fetched by the clock: for edits, which no webhook sends, and for what a webhook missed. One form's failure is its own.
import type { CallOut } from '@hearth/channels/outbound-call';
import type { OutboundOutcome } from '@hearth/channels/outbound-outcome';
import type { FormEvent, PullFault } from '@hearth/domain/form-events';
import { type Form, pulledForms } from '@hearth/domain/forms';
import { isRejected } from '@hearth/domain/rejections';
import { append, commit } from '@hearth/store/commit';
import { submissionsNamed } from '@hearth/store/form-items';
import { inQueue } from '@hearth/store/lists';
import { formStream } from '@hearth/store/projection';
import { byStep, type KeepPorts, keepSubmission, readForm } from './keep-submission.ts';
import { pullKobo } from './pull-kobo.ts';
import { pullOdk } from './pull-odk.ts';
import type { Pulled, Pulling } from './pulling.ts';
import { accessHeaders } from './set-pull.ts';

export type PullPorts = KeepPorts & { readonly callOut: CallOut };

const faultOf = (outcome: OutboundOutcome): PullFault | undefined => {
  if (outcome.kind === 'refused') return 'refused-address';
  if (outcome.kind === 'failed') return 'not-reached';
  const { status, isCut } = outcome;
  if (status === 200) return isCut ? 'not-understood' : undefined;
  if (status === 401 || status === 403) return 'not-allowed';
  if (status === 404) return 'not-found';
  return status === 429 || status >= 500 ? 'not-reached' : 'not-understood';
};

const timeoutMs = 20_000;

const asking =
  (callOut: CallOut, server: string, headers: Readonly<Record<string, string>>): Pulling['ask'] =>
  async (path, maxAnswerBytes) => {
    // Always below the address that was saved: an address that an answer tells is never followed with the key.
    const outcome = await callOut({ url: `${server}${path}`, method: 'GET', headers, timeoutMs, maxAnswerBytes });
    const fault = faultOf(outcome);
    if (fault !== undefined || outcome.kind !== 'answered') return { fault: fault ?? 'not-understood' };
    try {
      return { json: JSON.parse(new TextDecoder().decode(outcome.body)) };
    } catch {
      return { fault: 'not-understood' };
    }
  };

const pullingOf = (ports: PullPorts, form: Form, now: string, ask: Pulling['ask']): Pulling | undefined => {
  if (form.pull === undefined) return undefined;
  const keep = keepSubmission(ports);
  return {
    form,
    pull: form.pull,
    now,
    ask,
    unseen: async (sent) => {
      const known = await submissionsNamed(
        ports.tables,
        form.id,
        sent.map(({ instance }) => instance),
      );
      return sent.filter((_, at) => known[at] === undefined);
    },
    keep: async (sent) => {
      const kept = await keep(form, { sent, way: 'pull', now });
      return !isRejected(kept) && kept.kept === 'received';
    },
  };
};

/** What the record says of a pull; nothing when nothing is new. */
const eventOf = ({ pull }: Form, { received, sinceAt, fault }: Pulled): FormEvent | undefined => {
  if (fault !== undefined)
    return pull?.fault?.fault === fault ? undefined : { type: 'FormPullFailed', data: { fault } };
  const isSame =
    received === 0 && pull?.fault === undefined && pull?.pulledAt !== undefined && sinceAt === pull.sinceAt;
  if (isSame) return undefined;
  return { type: 'FormPulled', data: { received, ...(sinceAt === undefined ? {} : { sinceAt }) } };
};

const pullOne = async (ports: PullPorts, id: string, now: string): Promise<Pulled> => {
  const form = await readForm(ports.tables, id);
  if (form.state?.pull === undefined) return { received: 0 };
  const headers = await accessHeaders(ports, id);
  const ask = asking(ports.callOut, form.state.pull.server, headers ?? {});
  const pulling = pullingOf(ports, form.state, now, ask);
  if (headers === undefined || pulling === undefined) return { received: 0 };
  const pulled = await (form.state.provider === 'kobo' ? pullKobo(pulling) : pullOdk(pulling));
  const event = eventOf(form.state, pulled);
  // Whoever changed the form meanwhile was first: the next run tells.
  if (event !== undefined)
    await commit(ports.tables, { occasion: { at: now, actor: byStep }, appends: [append(formStream, form, [event])] });
  return pulled;
};

const mostForms = 100;

/** Pulls every form that has somewhere to be pulled from. Answers counts. Faults: the tables', after all other forms had their turn. */
export const pullForms =
  (ports: PullPorts) =>
  async (now: string): Promise<{ readonly pulled: number; readonly received: number; readonly failing: number }> => {
    const listed = await inQueue<Form>(ports.tables, pulledForms, { limit: mostForms });
    if (isRejected(listed)) throw new TypeError(listed.detail);
    const counts = { pulled: 0, received: 0, failing: 0 };
    const faults: unknown[] = [];
    for (const { id } of listed.states) {
      try {
        const { received, fault } = await pullOne(ports, id, now);
        counts.pulled += 1;
        counts.received += received;
        if (fault !== undefined) counts.failing += 1;
      } catch (fault) {
        faults.push(fault);
      }
    }
    if (faults.length > 0) throw faults[0];
    return counts;
  };
