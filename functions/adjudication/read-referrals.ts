// What a reviewer works from: the queue without names, and one case with them; each read of who somebody is leaves its event.
import type { Application } from '@hearth/domain/applications';
import type { Json } from '@hearth/domain/canonical';
import { type Actor, refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import type { Match } from '@hearth/domain/matches';
import type { Policy } from '@hearth/domain/policy';
import { languageFor } from '@hearth/domain/reader-language';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { sentenceOf, spokenIn } from '@hearth/domain/sentences';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import { policyReader } from '@hearth/store/policies';
import { relatedAmong, relatedTo } from '@hearth/store/relationships';
import { matchCountRef } from '@hearth/store/shared-items';
import type { Item, Tables } from '@hearth/store/tables';
import { type Case, type Ports, readIdentities } from './read-identities.ts';

const masked = (application: Application, policy: Policy, acceptLanguage: string | undefined): Json => ({
  applicationId: application.id,
  partnerId: application.partnerId,
  submittedAt: application.submittedAt,
  waitingSince: application.changedAt,
  need: application.coarse.need,
  area: application.coarse.area,
  size: application.coarse.sizeBand,
  requestedMinor: application.requestedMinor,
  currency: application.currency,
  ...(application.lane === undefined ? {} : { lane: application.lane }),
  ...(application.attestation === undefined ? {} : { attestation: { ...application.attestation } }),
  ...(application.sanctions === undefined ? {} : { sanctions: application.sanctions.status }),
  findings: application.findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map((finding) => ({
      code: finding.code,
      outcome: finding.outcome,
      sentence: sentenceOf(finding, languageFor(acceptLanguage, spokenIn(policy)), policy),
    })),
});

/** What was referred, the oldest first, without names, in the reader's language. Rejection: `invalid` for a foreign cursor. */
export const listReferrals = ({ tables }: Pick<Ports, 'tables'>) => {
  const readPolicy = policyReader(tables);
  return async ({ headers, query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const listed = await inQueue<Application>(tables, 'referred', query);
    if (isRejected(listed)) return listed;
    const language = headers['accept-language'];
    const referrals = await Promise.all(
      listed.states.map(async (each) => masked(each, await readPolicy(each.policyId), language)),
    );
    return { status: 200, body: { referrals, ...(listed.next === undefined ? {} : { next: listed.next }) } };
  };
};

const matchesOf = async (tables: Tables, counts: Item | undefined): Promise<readonly Match[]> => {
  const ids = counts?.['ids'] instanceof Set ? [...counts['ids']].map(String) : [];
  const items = await tables.read(ids.map(stateRef));
  return ids.flatMap((id, at) => loaded<Match>(id, items[at]).state ?? []);
};

/** The other side of each match, and whether the caller may see who they are: it is open, and they are not close to them. */
const othersOf = async (
  tables: Tables,
  actor: Actor,
  { id }: Application,
  matches: readonly Match[],
): Promise<readonly (Case & { readonly isShown: boolean })[]> => {
  const others = matches.map(({ elder, newer }) => (elder.applicationId === id ? newer : elder));
  const [items, close] = await Promise.all([
    tables.read(others.map(({ applicationId }) => stateRef(applicationId))),
    relatedAmong(
      tables,
      actor.memberId,
      others.map(({ householdId }) => householdId),
    ),
  ]);
  return others.map(({ applicationId, householdId }, at) => {
    const disclosed = loaded<Application>(applicationId, items[at]).state?.relationship.members ?? [];
    const related = [...disclosed, ...(close.has(householdId) ? [actor.memberId] : [])];
    const isShown = matches[at]?.status === 'open' && refusal(actor, 'read-identity', { related }) === undefined;
    return { applicationId, householdId, isShown };
  });
};

/**
 * One referred case with names, and the other side of its open matches unless the caller is related to it. Each identity shown leaves an `acc_` event first.
 * Rejections: `not-found`, `related`, `wrong-state` (nothing to decide, nothing to see).
 */
export const readReferral =
  (ports: Ports) =>
  async ({ actor, headers, now, params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('application', id)) return reject('not-found', 'There is no such record.');
    const [item, counts] = await ports.tables.read([stateRef(id), matchCountRef(id)]);
    const application = loaded<Application>(id, item).state;
    if (application === undefined) return reject('not-found', 'There is no such record.');
    const [close, matches, policy] = await Promise.all([
      relatedTo(ports.tables, actor, application.householdId),
      matchesOf(ports.tables, counts),
      policyReader(ports.tables)(application.policyId),
    ]);
    const refused = refusal(actor, 'read-identity', { related: [...application.relationship.members, ...close] });
    if (refused !== undefined) return refused;
    if (application.status !== 'referred' && !matches.some(({ status }) => status === 'open')) {
      return reject(
        'wrong-state',
        `This application is ${application.status}: there is nothing to decide, so its names stay closed.`,
      );
    }
    const others = await othersOf(ports.tables, actor, application, matches);
    const own = { applicationId: id, householdId: application.householdId };
    const shown = others.filter(({ isShown }) => isShown);
    // In the confidential lane there is nobody to be shown, so that nothing is read either.
    const looks = application.lane === undefined ? [own] : [];
    const [identity = null, ...seen] = await readIdentities(ports, actor, [...looks, ...shown], 'adjudication', now);
    const told = matches.map(({ id: matchId, status, evidence }, at): Json => {
      const other = others[at];
      const nth = other === undefined ? -1 : shown.indexOf(other);
      const otherApplicationId = other?.applicationId ?? null;
      return { matchId, status, evidence, otherApplicationId, other: seen[nth] ?? null };
    });
    return {
      status: 200,
      body: { application: masked(application, policy, headers['accept-language']), identity, matches: told },
    };
  };
