// What a fiscal agent does beside the grants: a partner's name is like one on a list and is somebody else; a demand is answered; an auditor reads.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { staff } from '../founding-plan.ts';
import type { Step } from '../progress.ts';
import type { Story } from './story.ts';

/** What came of it, for the summary. `lacks`: rows of the F-list that were not carried, over all records read. */
export type ListsAndDemands = {
  readonly hitOf: string;
  readonly demandId: string;
  readonly recordsRead: number;
  readonly lacks: readonly string[];
};

type Reading = { readonly gaps: readonly { readonly row: string }[] };

const lookedUp = async ({ cloud, founded }: Story): Promise<string> => {
  const [partner] = founded.partners;
  if (partner === undefined) throw new Error('a founding has partners');
  const { organizationId } = partner;
  const path = `/v1/sanctions-checks/${organizationId}`;
  const hit = { list: 'invented-names', listVersion: '2', result: 'hit' };
  const found = { finding: 'somebody-else', reason: 'other-country' };
  bodyOrThrow(await cloud.api.as(staff.controller).post(path, keyOf('hit', organizationId), hit), 'recording a hit');
  bodyOrThrow(
    await cloud.api.as(staff.approvers[0]).post(`${path}/resolution`, keyOf('resolved', organizationId), found),
    'resolving a hit',
  );
  return organizationId;
};

const answered = async ({ cloud, founded }: Story, awardId: string): Promise<string> => {
  const demand = {
    ...{ source: 'court', authority: 'Superior Court of the Demo', instrument: 'subpoena' },
    ...{ receivedOn: founded.foundedOn, about: [awardId] },
  };
  const as = (who: string, path: string, body: object, what: string) =>
    cloud.api
      .as(who)
      .post<{ readonly demandId: string }>(path, keyOf('demand', what, awardId), body)
      .then((reply) => bodyOrThrow(reply, what));
  const { demandId } = await as(staff.controller, '/v1/demands', demand, 'registering a demand');
  const advice = { advice: 'refuse', grounds: ['too-broad'] };
  await as(staff.controller, `/v1/demands/${demandId}/advice`, advice, "recording counsel's word");
  await as(staff.committee[0], `/v1/demands/${demandId}/answer`, { left: [] }, 'answering a demand');
  return demandId;
};

type Met = { readonly meetings: readonly { readonly meetingId: string }[] };
type Decided = { readonly answers: readonly { readonly awardId: string; readonly outcome: string }[] };
const readAtOnce = 3;

/** Some awards that a meeting approved. */
const approvedIn = async ({ cloud }: Story): Promise<readonly string[]> => {
  const chair = cloud.api.as(staff.committee[0]);
  const { meetings } = bodyOrThrow(await chair.get<Met>('/v1/meetings?stage=held'), 'listing meetings');
  const [first] = meetings;
  if (first === undefined) throw new Error('the demo holds meetings');
  const { answers } = bodyOrThrow(await chair.get<Decided>(`/v1/meetings/${first.meetingId}`), 'reading a meeting');
  return answers.flatMap(({ awardId, outcome }) => (outcome === 'approved' ? [awardId] : [])).slice(0, readAtOnce);
};

/** Plays it over some awards that were decided: the first is asked for, all are read by the auditor. A repeat changes nothing. */
export const playListsAndDemands = async (story: Story, step: Step): Promise<ListsAndDemands> => {
  const awardIds = await approvedIn(story);
  const [first] = awardIds;
  if (first === undefined) throw new Error('the demo has awards');
  const hitOf = await lookedUp(story);
  const demandId = await answered(story, first);
  const records = await Promise.all(
    awardIds.map(async (id) =>
      bodyOrThrow(
        await story.cloud.api.as(staff.auditor).get<Reading>(`/v1/awards/${id}/record`),
        'reading the record of a grant',
      ),
    ),
  );
  const lacks = [...new Set(records.flatMap(({ gaps }) => gaps.map(({ row }) => row)))].sort();
  step.say(
    `a name like one on a list was somebody else; a subpoena was answered, nothing left; ${records.length} grants read, ${lacks.length === 0 ? 'nothing missing in their records' : `lacking ${lacks.join(', ')}`}`,
  );
  return { hitOf, demandId, recordsRead: records.length, lacks };
};
