// What the streams of the record say that other streams are judged by, gathered as they pass. Hides which stream tells what.
import { one, type Wrong } from './acts.ts';
import { type Application, applicationOf } from './applications.ts';
import { type Award, awardOf, type Payment, paymentOf } from './awards.ts';
import { type Erasure, erasuresOf } from './erasures.ts';
import { type Event, instant } from './event.ts';
import { textAt, textsAt } from './json.ts';
import { type Meeting, meetingOf } from './meetings.ts';
import { type InForce, inForceOf, type Policy, policyOf } from './policies.ts';

export const openCases = () => {
  const inForce: InForce[] = [];
  const erasures: Erasure[] = [];
  return {
    applications: new Map<string, Application>(),
    awards: new Map<string, Award>(),
    meetings: new Map<string, Meeting>(),
    policies: new Map<string, Policy>(),
    overrides: new Map<string, readonly Event[]>(),
    inForce,
    erasures,
    /** Households whose erasure was confirmed. */ confirmedErasures: new Set<string>(),
    /** By award: each attempt to pay. */ payments: new Map<string, Payment[]>(),
    /** Who released a register or an advance. */ releasedBy: new Map<string, string>(),
    /** Since when an organization is a partner, in milliseconds. */ partners: new Map<string, number>(),
  };
};
export type Cases = ReturnType<typeof openCases>;

const keep = <T>(map: Map<string, T>, stream: string, value: T | undefined): void => {
  if (value !== undefined) map.set(stream, value);
};

const hearOther = ({ releasedBy, partners, inForce }: Cases, events: readonly Event[], wrong: Wrong): void => {
  const isPartner = events.some(({ data }) => textAt(data, 'kind') === 'partner');
  for (const event of events) {
    const { stream, data, type } = event;
    const by = textAt(data, 'by');
    if (type === 'RegisterReleased' || type === 'AdvanceIntended') releasedBy.set(stream, one(by));
    if (type === 'OrganizationConfirmed' && isPartner) partners.set(stream, instant(event.at));
    if (type === 'PolicyPutInForce') inForce.push(inForceOf(event));
    if (type === 'BreakExplained' && events.some((each) => textsAt(each.data, 'actedBefore').includes(by)))
      wrong(event, `${by} recorded or released what this break is about, and may not explain it.`);
  }
};

/** Takes one whole stream in, and judges it by itself. */
export const hearCase = (cases: Cases, stream: string, events: readonly Event[], wrong: Wrong): void => {
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return;
  cases.erasures.push(...erasuresOf(events, cases.confirmedErasures));
  if (stream.startsWith('app_')) keep(cases.applications, stream, applicationOf(events, wrong));
  else if (stream.startsWith('awd_')) keep(cases.awards, stream, awardOf(events, wrong));
  else if (stream.startsWith('mtg_')) keep(cases.meetings, stream, meetingOf(events));
  else if (stream.startsWith('pol_')) keep(cases.policies, stream, policyOf(events, wrong));
  else if (stream.startsWith('ovr_')) keep(cases.overrides, stream, events);
  else if (stream.startsWith('dsb_')) {
    const awardId = one(textAt(first.data, 'awardId'));
    cases.payments.set(awardId, [...(cases.payments.get(awardId) ?? []), paymentOf(events, last)]);
  } else hearOther(cases, events, wrong);
};
