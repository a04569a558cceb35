// Somebody stands back from awards. Whoever is close to a household says so for good: on the award and on the application.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { AwardId, MemberId } from '@hearth/domain/ids';
import { type CalledMeeting, recusalsOf, refuseOffAgenda } from '@hearth/domain/meeting-rules';
import type { Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type Append, append } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { applicationStream, awardStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { standsStill } from './disclose-relationship.ts';
import { inMeeting } from './meeting-round.ts';

type Recusal = { readonly because: 'relationship' | 'other'; readonly awardIds: readonly AwardId[] };

const disclosures = async (tables: Tables, awardIds: readonly AwardId[], by: MemberId): Promise<readonly Append[]> => {
  const items = await tables.read(awardIds.map(stateRef));
  const awards = awardIds.map((id, at) => loaded<Award>(id, items[at]));
  const applicationIds = [...new Set(awards.flatMap(({ state }) => state?.applicationId ?? []))];
  const found = await tables.read(applicationIds.map(stateRef));
  const applications = applicationIds.map((id, at) => loaded<Application>(id, found[at]));
  return [
    ...awards
      .filter(({ state }) => state !== undefined && !standsStill(state) && !state.related.includes(by))
      .map((award) => append(awardStream, award, [{ type: 'AwardRelationshipDisclosed', data: { by } }])),
    ...applications
      .filter(({ state }) => state !== undefined && !state.relationship.members.includes(by))
      .map((application) => append(applicationStream, application, [{ type: 'RelationshipDisclosed', data: { by } }])),
  ];
};

/** What is not recorded yet: a reason in this meeting is outdone by a relationship, never the other way round. */
const fresh = (meeting: CalledMeeting, by: MemberId, { because, awardIds }: Recusal): readonly AwardId[] => {
  const before = because === 'other' ? meeting.recusals : meeting.recusals.filter((one) => one.because === because);
  const known = recusalsOf({ recusals: before }, by);
  return awardIds.filter((id) => !known.has(id));
};

/**
 * The caller stands back from up to 200 awards of the agenda, or from up to 20 as somebody close to the household, which is disclosed
 * on each award and application in the same transaction and counts outside this meeting, too.
 * Rejections: `invalid` for what is not on the agenda, and those of `inMeeting`.
 */
export const recuse =
  (ports: { readonly tables: Tables }) =>
  (call: Call<Recusal, unknown>): Promise<Answer | Rejected> =>
    inMeeting(ports, call, async (meeting) => {
      const { body, actor } = call;
      const refused = refuseOffAgenda(meeting, body.awardIds, (at) => `/awardIds/${at}`);
      if (refused !== undefined) return refused;
      const by = actor.memberId;
      const awardIds = fresh(meeting, by, body);
      return {
        events: awardIds.length === 0 ? [] : [{ type: 'MemberRecused', data: { by, awardIds, because: body.because } }],
        others: body.because === 'relationship' ? await disclosures(ports.tables, body.awardIds, by) : [],
        told: { recusedFrom: body.awardIds },
      };
    });
