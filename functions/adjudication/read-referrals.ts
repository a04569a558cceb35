// What a reviewer works from: the queue without names, and one case with them; each read of who somebody is leaves its event.
import type { Application } from '@hearth/domain/applications';
import type { Json } from '@hearth/domain/canonical';
import { type Actor, refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import type { Match } from '@hearth/domain/matches';
import { sentenceOf } from '@hearth/domain/policy-rules';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import { matchCountRef } from '@hearth/store/shared-items';
import type { Item, Tables } from '@hearth/store/tables';
import { type Case, type Ports, readIdentities } from './read-identities.ts';

const masked = (application: Application): Json => ({
  applicationId: application.id,
  partnerId: application.partnerId,
  submittedAt: application.submittedAt,
  waitingSince: application.changedAt,
  need: application.coarse.need,
  area: application.coarse.area,
  size: application.coarse.sizeBand,
  requestedMinor: application.requestedMinor,
  currency: application.currency,
  findings: application.findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map((finding) => ({ code: finding.code, outcome: finding.outcome, sentence: sentenceOf(finding) })),
});

/** What was referred, the oldest first, without names. Rejection: `invalid` for a foreign cursor. */
export const listReferrals =
  ({ tables }: Pick<Ports, 'tables'>) =>
  async ({ query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const listed = await inQueue<Application>(tables, 'referred', query);
    if (isRejected(listed)) return listed;
    return {
      status: 200,
      body: { referrals: listed.states.map(masked), ...(listed.next === undefined ? {} : { next: listed.next }) },
    };
  };

const matchesOf = async (tables: Tables, counts: Item | undefined): Promise<readonly Match[]> => {
  const ids = counts?.['ids'] instanceof Set ? [...counts['ids']].map(String) : [];
  const items = await tables.read(ids.map(stateRef));
  return ids.flatMap((id, at) => loaded<Match>(id, items[at]).state ?? []);
};

const identityOf = async (ports: Ports, actor: Actor, of: Case, now: string): Promise<Json> =>
  (await readIdentities(ports, actor, [of], 'adjudication', now))[0] ?? null;

const matchTold = async (
  ports: Ports,
  actor: Actor,
  application: Application,
  match: Match,
  now: string,
): Promise<Json> => {
  const other = match.elder.applicationId === application.id ? match.newer : match.elder;
  const [item] = await ports.tables.read([stateRef(other.applicationId)]);
  const related = loaded<Application>(other.applicationId, item).state?.relationship.members ?? [];
  return {
    matchId: match.id,
    status: match.status,
    evidence: match.evidence,
    otherApplicationId: other.applicationId,
    other:
      match.status !== 'open' || refusal(actor, 'read-identity', { related }) !== undefined
        ? null
        : await identityOf(ports, actor, other, now),
  };
};

/**
 * One referred case with names, and the other side of its open matches unless the caller is related to it. Each identity shown leaves an `acc_` event first.
 * Rejections: `not-found`, `related`, `wrong-state` (nothing to decide, nothing to see).
 */
export const readReferral =
  (ports: Ports) =>
  async ({ actor, now, params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('application', id)) return reject('not-found', 'There is no such record.');
    const [item, counts] = await ports.tables.read([stateRef(id), matchCountRef(id)]);
    const application = loaded<Application>(id, item).state;
    if (application === undefined) return reject('not-found', 'There is no such record.');
    const refused = refusal(actor, 'read-identity', { related: application.relationship.members });
    if (refused !== undefined) return refused;
    const matches = await matchesOf(ports.tables, counts);
    if (application.status !== 'referred' && !matches.some(({ status }) => status === 'open')) {
      return reject(
        'wrong-state',
        `This application is ${application.status}: there is nothing to decide, so its names stay closed.`,
      );
    }
    const identity = await identityOf(ports, actor, { applicationId: id, householdId: application.householdId }, now);
    const told: Json[] = [];
    for (const match of matches) told.push(await matchTold(ports, actor, application, match, now));
    return { status: 200, body: { application: masked(application), identity, matches: told } };
  };
