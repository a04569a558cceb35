// What a reviewer decides matches from: the queue without names, and one pair side by side; every look leaves its events first.
import type { Application } from '@hearth/domain/applications';
import type { Json } from '@hearth/domain/canonical';
import { type Actor, refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import type { Match } from '@hearth/domain/matches';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { evidenceCodes, wordsOf } from '@hearth/matching/evidence';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';
import type { Identity } from './field-likeness.ts';
import { type Ports, readIdentities } from './read-identities.ts';
import { sideBySide } from './side-by-side.ts';

const evidenceOf = ({ evidence, probabilityPpm, model }: Match) => ({
  evidence,
  sentence: wordsOf(evidenceCodes.filter((code) => evidence.includes(code))),
  ...(probabilityPpm === undefined ? {} : { probabilityPpm }),
  ...(model === undefined ? {} : { model }),
});

/** One side without names: what the record says of the application. */
const asked = (application: Application | undefined): Json =>
  application === undefined
    ? null
    : {
        applicationId: application.id,
        partnerId: application.partnerId,
        need: application.coarse.need,
        requested: { amountMinor: application.requestedMinor, currency: application.currency },
        submittedAt: application.submittedAt,
        status: application.status,
      };

const applicationsOf = async (tables: Tables, matches: readonly Match[]) => {
  const ids = [...new Set(matches.flatMap(({ elder, newer }) => [elder.applicationId, newer.applicationId]))];
  const items = await tables.read(ids.map(stateRef));
  return new Map(ids.map((id, at) => [id, loaded<Application>(id, items[at]).state]));
};

/** Open matches, the oldest first, without names. Rejection: `invalid` for a foreign cursor. */
export const listMatches =
  ({ tables }: Pick<Ports, 'tables'>) =>
  async ({ query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const listed = await inQueue<Match>(tables, 'match', query);
    if (isRejected(listed)) return listed;
    const applications = await applicationsOf(tables, listed.states);
    const matches = listed.states.map((match) => ({
      matchId: match.id,
      openedAt: match.openedAt,
      ...evidenceOf(match),
      a: asked(applications.get(match.elder.applicationId)),
      b: asked(applications.get(match.newer.applicationId)),
    }));
    return { status: 200, body: { matches, ...(listed.next === undefined ? {} : { next: listed.next }) } };
  };

const noSuch = (): Rejected => reject('not-found', 'There is no such match.');

const refuse = (
  actor: Actor,
  match: Match,
  sides: readonly Application[],
  close: readonly string[],
): Rejected | undefined => {
  const related = [...sides.flatMap(({ relationship }) => relationship.members), ...close];
  const refused = refusal(actor, 'read-identity', { related });
  if (refused !== undefined) return refused;
  return match.status === 'open' || match.decidedBy === actor.memberId
    ? undefined
    : reject('wrong-state', `This match was decided already: ${match.status}. Its names stay closed.`);
};

const identityIn = (opened: Json): Identity | undefined => {
  if (opened === null || typeof opened !== 'object' || !('applicant' in opened)) return undefined;
  const identity: Identity = JSON.parse(JSON.stringify(opened));
  return identity;
};

/**
 * One match with both sides in the clear: `a` is the elder application. Shown while it is open, and to its decider afterwards; the
 * reads of both households are in the record first. Rejections: `not-found`, `related` (to either household), `wrong-state`.
 */
export const readMatch =
  (ports: Ports) =>
  async ({ actor, now, params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('match', id)) return noSuch();
    const [item] = await ports.tables.read([stateRef(id)]);
    const match = loaded<Match>(id, item).state;
    if (match === undefined) return noSuch();
    const sides = [match.elder, match.newer];
    const [applications, close] = await Promise.all([
      applicationsOf(ports.tables, [match]),
      relatedTo(ports.tables, actor, ...sides.map(({ householdId }) => householdId)),
    ]);
    const refused = refuse(
      actor,
      match,
      [...applications.values()].flatMap((one) => one ?? []),
      close,
    );
    if (refused !== undefined) return refused;
    const [a, b] = (await readIdentities(ports, actor, sides, 'match', now)).map(identityIn);
    return {
      status: 200,
      body: {
        matchId: id,
        status: match.status,
        openedAt: match.openedAt,
        ...evidenceOf(match),
        a: { asked: asked(applications.get(match.elder.applicationId)), erased: a === undefined },
        b: { asked: asked(applications.get(match.newer.applicationId)), erased: b === undefined },
        fields: sideBySide(a, b),
      },
    };
  };
