// One partner is short of money for a while: its households wait in line, a second person lets the money come, and they are approved in their order.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import type { FoundPartner } from '../found-people.ts';
import { partnerStaff, staff } from '../founding-plan.ts';
import { inPieces } from '../in-parallel.ts';
import { docketSize } from './dockets.ts';
import { meet } from './meetings.ts';
import type { Step, Story } from './story.ts';

type SliceTold = {
  readonly programId: string;
  readonly partnerId: string;
  readonly purpose: string;
  readonly availableMinor: number;
};
type FundTold = { readonly fundId: string; readonly slices: readonly SliceTold[] };
type InLine = { readonly awardId: string; readonly position: number };

/** What is moved away, and can be brought back. */
export type Shortage = {
  readonly partner: FoundPartner;
  readonly fundId: string;
  readonly slice: Omit<SliceTold, 'availableMinor'>;
  readonly amountMinor: number;
};

/** So little of its largest slice is left to the partner. */
const leftShare = 0.1;

const largest = async ({ cloud }: Story, partner: FoundPartner) => {
  const funds = await cloud.api.as(staff.treasurer).list<FundTold>('/v1/funds', 'funds');
  const slices = funds.flatMap(({ fundId, slices: of }) => of.map((slice) => ({ fundId, slice })));
  return slices
    .filter(({ slice }) => slice.partnerId === partner.organizationId && slice.purpose === 'any')
    .sort((a, b) => b.slice.availableMinor - a.slice.availableMinor)[0];
};

/** The treasurer proposes that most of one partner's money go back to its fund, and a committee member consents. */
export const makeShort = async (story: Story): Promise<Shortage | undefined> => {
  const { cloud, founded } = story;
  const partner = founded.partners[0];
  const found = partner === undefined ? undefined : await largest(story, partner);
  if (partner === undefined || found === undefined) return undefined;
  const { fundId } = found;
  const { availableMinor, programId, partnerId, purpose } = found.slice;
  const slice = { programId, partnerId, purpose };
  const amountMinor = Math.floor(availableMinor * (1 - leftShare));
  const path = `/v1/funds/${fundId}/allotment-moves`;
  const body = { from: slice, to: 'unallotted', amountMinor, reason: 'needed-elsewhere-for-now' };
  const proposed = await cloud.api
    .as(staff.treasurer)
    .post<{ moveId: string }>(path, keyOf('make-short', fundId, partnerId), body);
  const { moveId } = bodyOrThrow(proposed, 'proposing to move an allotment');
  const decided = await cloud.api
    .as(staff.committee[0])
    .post(`${path}/${moveId}/decision`, keyOf('consent', moveId), { decision: 'confirm' });
  bodyOrThrow(decided, 'consenting to a moved allotment');
  return { partner, fundId, slice, amountMinor };
};

/** The money comes back, and who waited is approved in the order of the line. Answers how many had waited. */
export const endShortage = async (story: Story, shortage: Shortage | undefined, step: Step): Promise<number> => {
  if (shortage === undefined) return 0;
  const { cloud } = story;
  const { partner, fundId, slice, amountMinor } = shortage;
  const line = await cloud.api.as(partnerStaff(partner.slug).caseworkers[0]).list<InLine>('/v1/waiting-list', 'awards');
  step.say(`${line.length} households of ${partner.name} wait in line`);
  const allotted = await cloud.api
    .as(staff.treasurer)
    .post(`/v1/funds/${fundId}/allotments`, keyOf('end-shortage', fundId), { ...slice, amountMinor });
  bodyOrThrow(allotted, 'allotting again');
  for (const [at, piece] of inPieces(line, docketSize).entries()) {
    const awardIds = piece.map(({ awardId }) => awardId);
    const answers = await meet(story, awardIds, at, 'after the shortage');
    const left = answers.filter(({ outcome }) => outcome !== 'approved');
    if (left.length > 0) throw new Error(`Still not approved after the money came: ${JSON.stringify(left[0])}`);
  }
  await cloud.controls.untilIdle();
  step.say(`${line.length} households of ${partner.name} waited in line, and were approved when money came`);
  return line.length;
};
