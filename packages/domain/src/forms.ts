// A partner's form at KoboToolbox or ODK: what it is mapped to, whose secret opens it, and how far it was pulled. Its fold.
import { cannotFollow, type Entity } from './entity.ts';
import type { FormConnected, FormEvent, FormMapping, PullFault } from './form-events.ts';
import type { MemberId } from './ids.ts';
import { type Rejected, reject } from './rejections.ts';

export type Form = Omit<FormConnected['data'], 'by' | 'secretHash' | 'mapping'> & {
  readonly id: string;
  readonly status: 'open' | 'closed';
  readonly mapping: FormMapping;
  /** Counts mappings from 1. */ readonly mappingVersion: number;
  readonly secretHash: string;
  /** Counts secrets from 1. */ readonly secretNumber: number;
  readonly formerSecret?: { readonly hash: string; readonly untilAt: string };
  /** Who answers for what it hands in: who connected it, or changed its mapping last. */ readonly keeper: MemberId;
  readonly connectedAt: string;
  readonly changedAt: string;
  readonly pull?: {
    readonly server: string;
    readonly project?: number;
    readonly noteVersion: number;
    readonly sinceAt?: string;
    readonly pulledAt?: string;
    readonly received: number;
    readonly fault?: { readonly fault: PullFault; readonly at: string };
  };
};

/** Whose list a form stands in: beside its partner's applications, not among them. */
export const formShelf = (partnerId: string): string => `forms-${partnerId}`;
/** The queue of forms that are pulled. */
export const pulledForms = 'form-pulled';

type At<E> = E & { readonly at: string };

const pullOf = (form: Form, event: At<Extract<FormEvent, { type: `FormPull${string}` }>>): Form | undefined => {
  const { at } = event;
  if (event.type === 'FormPullSet') {
    const { server, project, noteVersion } = event.data;
    const isSame = form.pull?.server === server && form.pull.project === project;
    // Another server knows nothing of what was seen on this one.
    const since = isSame && form.pull.sinceAt !== undefined ? { sinceAt: form.pull.sinceAt } : {};
    const received = form.pull?.received ?? 0;
    return {
      ...form,
      pull: { server, ...(project === undefined ? {} : { project }), noteVersion, ...since, received },
    };
  }
  if (form.pull === undefined) return undefined;
  if (event.type === 'FormPullFailed')
    return { ...form, pull: { ...form.pull, fault: { fault: event.data.fault, at } } };
  const { fault: _over, ...pull } = form.pull;
  const { received, sinceAt } = event.data;
  return {
    ...form,
    pull: { ...pull, received: pull.received + received, pulledAt: at, ...(sinceAt === undefined ? {} : { sinceAt }) },
  };
};

const closed = (form: Form, at: string): Form => {
  const { formerSecret: _former, pull: _pull, ...left } = form;
  return { ...left, status: 'closed', changedAt: at };
};

/** Forms by their events. Nothing follows a closing. */
export const formEntity: Entity<Form, FormEvent> = {
  evolve: (state, event) => {
    const { at } = event;
    if (event.type === 'FormConnected') {
      if (state !== undefined) throw cannotFollow(event);
      const { by, ...data } = event.data;
      const counted = { mappingVersion: 1, secretNumber: 1 };
      return { ...data, id: event.stream, status: 'open', ...counted, keeper: by, connectedAt: at, changedAt: at };
    }
    if (state?.status !== 'open') throw cannotFollow(event);
    switch (event.type) {
      case 'FormMappingChanged': {
        const { mapping, by } = event.data;
        return { ...state, mapping, mappingVersion: state.mappingVersion + 1, keeper: by, changedAt: at };
      }
      case 'FormSecretChanged': {
        const { secretHash, formerUntilAt: untilAt } = event.data;
        const formerSecret = { hash: state.secretHash, untilAt };
        return { ...state, secretHash, secretNumber: state.secretNumber + 1, formerSecret, changedAt: at };
      }
      case 'FormClosed':
        return closed(state, at);
      default: {
        const pulled = pullOf(state, event);
        if (pulled === undefined) throw cannotFollow(event);
        return { ...pulled, changedAt: at };
      }
    }
  },
  places: ({ status, pull, partnerId, connectedAt }) => ({
    queue: status === 'open' && pull !== undefined ? pulledForms : `form-${status}`,
    since: connectedAt,
    partner: formShelf(partnerId),
    createdAt: connectedAt,
  }),
};

/** The hashes of the secrets that open a form at an instant; none once it is closed. */
export const openingHashes = (form: Form | undefined, now: string): readonly string[] => {
  if (form?.status !== 'open') return [];
  const { secretHash, formerSecret } = form;
  return formerSecret !== undefined && now < formerSecret.untilAt ? [secretHash, formerSecret.hash] : [secretHash];
};

/** A closed form stays as it is. Rejection: `wrong-state`. */
export const refuseIfClosed = ({ status }: Form): Rejected | undefined =>
  status === 'open'
    ? undefined
    : reject('wrong-state', 'This form was disconnected. Connect it anew to take applications from it again.');
