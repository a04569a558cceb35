// The list for a person: what looks odd over many cases, in counts and ids. Nobody's name is in it, so that no look is recorded.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { Json } from '@hearth/domain/canonical';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { type Signal, signalSentence } from '@hearth/domain/signals';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { blockRef, standingIn } from '@hearth/store/blocks';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import { destinationRef, idsIn, justUnderRef } from '@hearth/store/signal-items';
import type { Tables } from '@hearth/store/tables';

type Ports = { readonly tables: Tables };

/** What a signal is about as a person may read it: no keyed hash, no fingerprint. */
const aboutTold = ({ about }: Signal): { readonly [name: string]: Json } => {
  switch (about.kind) {
    case 'shared-contact':
      return { contact: about.contact };
    case 'one-payee-many-households':
      return {};
    case 'batch-under-limit': {
      const { programId, day, limitMinor, currency } = about;
      return { programId, day, limit: { amountMinor: limitMinor, currency } };
    }
  }
};

const masked = (signal: Signal) => ({
  signalId: signal.id,
  kind: signal.about.kind,
  status: signal.status,
  raisedAt: signal.raisedAt,
  grewAt: signal.grewAt,
  sentence: signalSentence(signal),
  count: signal.count,
  households: signal.households,
  partnerIds: signal.partnerIds,
  memberIds: signal.memberIds,
  ...aboutTold(signal),
  ...(signal.answer === undefined
    ? {}
    : { answer: signal.answer, note: signal.note ?? '', answeredBy: signal.answeredBy ?? '' }),
});

/** Open signals, the oldest first: counts and ids, and a sentence. Rejection: `invalid` for a foreign cursor. */
export const listSignals =
  ({ tables }: Ports) =>
  async ({ query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const listed = await inQueue<Signal>(tables, 'signal', query);
    if (isRejected(listed)) return listed;
    return {
      status: 200,
      body: { signals: listed.states.map(masked), ...(listed.next === undefined ? {} : { next: listed.next }) },
    };
  };

const applicationIdsOf = async (tables: Tables, { about }: Signal): Promise<readonly string[]> => {
  if (about.kind === 'shared-contact') return standingIn((await tables.read([blockRef(about.block)]))[0]);
  if (about.kind === 'one-payee-many-households') return [];
  const awardIds = idsIn((await tables.read([justUnderRef(about)]))[0]);
  const awards = await tables.read(awardIds.map(stateRef));
  return awardIds.flatMap((id, at) => loaded<Award>(id, awards[at]).state?.applicationId ?? []);
};

/** The applications that a signal is about as they stand now, at most fifty; none for a payee, which is a household's. */
export const applicationsOf = async (tables: Tables, signal: Signal): Promise<readonly Application[]> => {
  const ids = await applicationIdsOf(tables, signal);
  const items = await tables.read(ids.map(stateRef));
  return ids.flatMap((id, at) => loaded<Application>(id, items[at]).state ?? []);
};

/** The households and partners that are paid to what a signal is about; none of the other kinds. */
export const payeesOf = async (tables: Tables, { about }: Signal): Promise<readonly string[]> =>
  about.kind === 'one-payee-many-households' ? idsIn((await tables.read([destinationRef(about.destination)]))[0]) : [];

/** One signal with the applications and households it is about, by id, never by name. Rejection: `not-found`. */
export const readSignal =
  ({ tables }: Ports) =>
  async ({ params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const [item] = isId('signal', id) ? await tables.read([stateRef(id)]) : [];
    const signal = loaded<Signal>(id, item).state;
    if (signal === undefined) return reject('not-found', 'There is no such signal.');
    const [applications, payees] = await Promise.all([applicationsOf(tables, signal), payeesOf(tables, signal)]);
    return {
      status: 200,
      body: {
        ...masked(signal),
        applications: applications.map(
          ({ id: applicationId, householdId, partnerId, submittedBy, submittedAt, status }) => ({
            applicationId,
            householdId,
            partnerId,
            submittedBy,
            submittedAt,
            status,
          }),
        ),
        payees,
      },
    };
  };
