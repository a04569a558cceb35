// Requests out of the events of applications: what was asked for, and every standing it came into, as of a cut-off.
import type { ApplicationEvent } from '@hearth/domain/applications';
import type { CaseEvent } from './case-event.ts';
import type { AskedFor, RequestCase } from './cases.ts';

type Standing = RequestCase['standings'][number];
type Told = {
  first?: Pick<RequestCase, 'programId' | 'partnerId' | 'submittedAt'>;
  asked?: AskedFor;
  amended: NonNullable<RequestCase['amended']>[number][];
  standings: Standing[];
  helped?: RequestCase['helped'];
};

type Telling = Extract<ApplicationEvent, { readonly type: 'ApplicationSubmitted' | 'ApplicationAmended' }>['data'];
const askedIn = ({ householdId, coarse, cameBy, currency, requestedMinor }: Telling): AskedFor => ({
  householdId,
  need: coarse.need,
  area: coarse.area,
  sizeBand: coarse.sizeBand,
  language: coarse.language,
  cameBy,
  currency,
  requestedMinor,
});

const standingIn = (event: CaseEvent): Standing | undefined => {
  const { at } = event;
  switch (event.type) {
    case 'ApplicationSubmitted':
    case 'ApplicationAmended':
      return { at, standing: 'open' };
    case 'ApplicationScreened':
      return { at, standing: event.data.outcome };
    case 'ApplicationAdjudicated':
      return {
        at,
        standing: event.data.decision === 'award' ? 'awarded' : 'declined',
        reason: event.data.reason,
      };
    case 'ApplicationReopened':
      return { at, standing: 'referred', reason: event.data.reason };
    case 'ApplicationWithdrawn':
      return { at, standing: 'withdrawn', reason: event.data.reason };
    default:
      return undefined;
  }
};

/**
 * Gathers requests. `take` wants the events of one application in their order, and of different ones in any; events at or after
 * the cut-off (an instant) are left out. An application whose submission is not among them is none.
 */
export const requestFold = (cutOff: string) => {
  const told = new Map<string, Told>();
  return {
    take: (event: CaseEvent): void => {
      const standing = standingIn(event);
      if (event.at >= cutOff || (standing === undefined && event.type !== 'FollowUpAnswered')) return;
      const known = told.get(event.stream) ?? { amended: [], standings: [] };
      told.set(event.stream, known);
      if (event.type === 'ApplicationSubmitted') {
        const { programId, partnerId } = event.data;
        known.first = { programId, partnerId, submittedAt: event.at };
        known.asked = askedIn(event.data);
      }
      if (event.type === 'ApplicationAmended' && known.asked !== undefined) {
        known.amended.push({ at: event.at, was: known.asked });
        known.asked = askedIn(event.data);
      }
      if (event.type === 'FollowUpAnswered') known.helped = { at: event.at, answer: event.data.helped };
      if (standing !== undefined) known.standings.push(standing);
    },
    requests: (): readonly RequestCase[] =>
      [...told].flatMap(([applicationId, { first, asked, amended, standings, helped }]) => {
        if (first === undefined || asked === undefined) return [];
        const ids = { applicationId, ...first };
        const more = { ...(amended.length === 0 ? {} : { amended }), ...(helped === undefined ? {} : { helped }) };
        return [{ ...ids, ...asked, standings, ...more }];
      }),
  };
};
