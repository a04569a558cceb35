// Organizations, members, programs and policies: two people, always, and every state folded from events.
import { roles as allRoles, type Role } from './duties.ts';
import { cannotFollow, type Entity } from './entity.ts';
import {
  evolveHelperContacts,
  type HelperContact,
  type HelperContactEvent,
  isHelperContact,
} from './helper-contacts.ts';
import type { MemberId, OrganizationId, PolicyId, ProgramId } from './ids.ts';
import { evolvePayee, type Payee, type PayeeEvent } from './payees.ts';
import { type Policy, policyDefaults, type Ratification } from './policy.ts';
import {
  evolvePublicContact,
  isPublicContact,
  type PublicContactEvent,
  type PublicContacts,
} from './public-contacts.ts';
import type { NewEvent } from './record.ts';
import { type FieldError, type Rejected, reject } from './rejections.ts';
import { evolveSanctions, type SanctionsEvent, type SanctionsState } from './sanctions.ts';
import { localDate } from './time.ts';

export type OrganizationKind = 'partner' | 'funder' | 'fiscal-agent';

export type OrganizationProposed = NewEvent<
  'OrganizationProposed',
  { readonly name: string; readonly kind: OrganizationKind; readonly by: MemberId }
>;
export type OrganizationConfirmed = NewEvent<'OrganizationConfirmed', { readonly by: MemberId }>;
export type OrganizationEvent =
  | OrganizationProposed
  | OrganizationConfirmed
  | PayeeEvent
  | SanctionsEvent
  | PublicContactEvent
  | HelperContactEvent;
export type Organization = PublicContacts & {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly status: 'proposed' | 'confirmed';
  readonly proposedBy: MemberId;
  readonly payee?: Payee;
  readonly sanctions?: SanctionsState;
  readonly helperContacts?: readonly HelperContact[];
};

export const organizationEntity: Entity<Organization, OrganizationEvent> = {
  evolve: (state, event) => {
    if (event.type === 'OrganizationProposed') {
      if (state !== undefined) throw cannotFollow(event);
      return {
        id: event.stream,
        name: event.data.name,
        kind: event.data.kind,
        status: 'proposed',
        proposedBy: event.data.by,
      };
    }
    if (state === undefined) throw cannotFollow(event);
    if (event.type === 'OrganizationConfirmed') return { ...state, status: 'confirmed' };
    if (event.type === 'SanctionsChecked' || event.type === 'SanctionsHitResolved')
      return { ...state, sanctions: evolveSanctions(state.sanctions, event) };
    if (isPublicContact(event)) {
      const { proposedContact: _ended, ...rest } = state;
      return { ...rest, ...evolvePublicContact(state, event) };
    }
    if (isHelperContact(event))
      return { ...state, helperContacts: evolveHelperContacts(state.helperContacts ?? [], event) };
    return { ...state, payee: evolvePayee(state.payee, event) };
  },
  places: (state) => ({ queue: 'organization', since: state.id }),
};

type Membership = {
  readonly organizationId: OrganizationId;
  readonly organizationKind: OrganizationKind;
  readonly roles: readonly Role[];
};

export type MemberProposed = NewEvent<'MemberProposed', Membership & { readonly by: MemberId }>;
export type MemberConfirmed = NewEvent<'MemberConfirmed', { readonly by: MemberId }>;
export type MemberEvent = MemberProposed | MemberConfirmed;
/** A member: what is confirmed holds; what is proposed holds nothing yet. */
export type Member = {
  readonly id: string;
  readonly confirmed?: Membership;
  readonly proposed?: Membership;
  readonly proposedBy: MemberId;
};

const rolesOutside: Readonly<Record<Exclude<OrganizationKind, 'fiscal-agent'>, readonly Role[]>> = {
  partner: ['caseworker', 'partner-system', 'representative'],
  funder: ['funder'],
};

/** The roles that an organization of this kind may give: a partner's and a funder's are theirs alone, all others are the fiscal agent's. */
export const rolesOf = (kind: OrganizationKind): readonly Role[] =>
  kind === 'fiscal-agent'
    ? allRoles.filter((role) => !Object.values(rolesOutside).flat().includes(role))
    : rolesOutside[kind];

/** Refuses roles that do not fit the organization: who helps households never decides on them. Rejection: `invalid`, with each role that does not fit. */
export const refuseRoles = (kind: OrganizationKind, roles: readonly Role[]): Rejected | undefined => {
  const may = rolesOf(kind);
  const errors = roles.flatMap((role, index): FieldError[] =>
    may.includes(role)
      ? []
      : [
          {
            pointer: `/roles/${index}`,
            code: 'role-of-another-kind',
            detail: `A member of a ${kind} can't be ${role}. Possible: ${may.join(', ')}.`,
          },
        ],
  );
  return errors.length === 0
    ? undefined
    : reject('invalid', `Some of these roles can't be held by a member of a ${kind}.`, { errors });
};

export const memberEntity: Entity<Member, MemberEvent> = {
  evolve: (state, event) => {
    if (event.type === 'MemberProposed') {
      const { by, ...proposed } = event.data;
      return { ...state, id: event.stream, proposed, proposedBy: by };
    }
    if (state?.proposed === undefined) throw cannotFollow(event);
    return { id: state.id, confirmed: state.proposed, proposedBy: state.proposedBy };
  },
  places: (state) => ({ queue: 'member', since: state.id }),
};

export type ProgramOpened = NewEvent<
  'ProgramOpened',
  {
    readonly name: string;
    readonly purpose: string;
    readonly currency: string;
    readonly timeZone: string;
    readonly languages: readonly string[];
    /** Within so many days appeals are answered; absent where the usual number is promised. */ readonly appealDays?: number;
    readonly by: MemberId;
  }
>;
export type PolicyPutInForce = NewEvent<
  'PolicyPutInForce',
  { readonly policyId: PolicyId; readonly hash: string; readonly effectiveFrom: string }
>;
export type ProgramEvent = ProgramOpened | PolicyPutInForce;
export type Program = Omit<ProgramOpened['data'], 'by'> & {
  readonly id: string;
  readonly inForce: readonly PolicyPutInForce['data'][];
};

export const programEntity: Entity<Program, ProgramEvent> = {
  evolve: (state, event) => {
    if (event.type === 'ProgramOpened') {
      if (state !== undefined) throw cannotFollow(event);
      const { by: _by, ...program } = event.data;
      return { id: event.stream, ...program, inForce: [] };
    }
    if (state === undefined) throw cannotFollow(event);
    return { ...state, inForce: [...state.inForce, event.data] };
  },
  places: (state) => ({ queue: 'program', since: state.id }),
};

/** What a program calls today, YYYY-MM-DD: the date in its own time zone; in UTC for a program that is not there. */
export const todayIn = (program: Pick<Program, 'timeZone'> | undefined, now: string): string =>
  localDate(now, program?.timeZone ?? 'UTC');

/** The policy of a program that is in force on a day: of those effective by then, the one put in force last. */
export const policyInForce = (program: Program, today: string): PolicyPutInForce['data'] | undefined =>
  program.inForce.filter(({ effectiveFrom }) => effectiveFrom <= today).at(-1);

/**
 * Refuses a policy that would begin before today although the program has one in force: what was decided stays explained.
 * `today` is the program's day. Rejection: `invalid`.
 */
export const refuseBackdating = (program: Program, effectiveFrom: string, today: string): Rejected | undefined => {
  if (program.inForce.length === 0 || effectiveFrom >= today) return undefined;
  const detail = `A policy is in force already, so a new one takes effect today (${today}) or later.`;
  return reject('invalid', detail, { errors: [{ pointer: '/effectiveFrom', code: 'in-past', detail }] });
};

/** The day from which a ratified policy counts: its own, but not before today once another was in force (ratifying took longer than planned). */
export const countsFrom = (program: Program, effectiveFrom: string, today: string): string =>
  program.inForce.length > 0 && effectiveFrom < today ? today : effectiveFrom;

export type PolicyDrafted = NewEvent<
  'PolicyDrafted',
  { readonly programId: ProgramId; readonly hash: string; readonly document: string; readonly by: MemberId }
>;
/**
 * `organizationId`: for whom the person spoke; absent in older events, when only the committee did. `asked`: every member organization
 * as it stood, told by the last consent of those that ask all of them.
 */
export type PolicyRatified = NewEvent<
  'PolicyRatified',
  { readonly by: MemberId; readonly organizationId?: OrganizationId; readonly asked?: readonly OrganizationId[] }
>;
export type PolicyEvent = PolicyDrafted | PolicyRatified;
/** A policy and who stands behind it. `document` is the canonical JSON that `hash` names. */
export type RecordedPolicy = {
  readonly id: string;
  readonly programId: ProgramId;
  readonly hash: string;
  readonly document: string;
  readonly draftedBy: MemberId;
  readonly ratifiedBy: readonly MemberId[];
  /** Organizations that a ratification spoke for. */ readonly ratifiedFor: readonly OrganizationId[];
};

export const policyEntity: Entity<RecordedPolicy, PolicyEvent> = {
  evolve: (state, event) => {
    if (event.type === 'PolicyDrafted') {
      if (state !== undefined) throw cannotFollow(event);
      const { by, ...policy } = event.data;
      return { id: event.stream, ...policy, draftedBy: by, ratifiedBy: [], ratifiedFor: [] };
    }
    if (state === undefined) throw cannotFollow(event);
    const { by, organizationId } = event.data;
    return {
      ...state,
      ratifiedBy: [...state.ratifiedBy, by],
      ratifiedFor:
        organizationId === undefined ? state.ratifiedFor : [...new Set([...state.ratifiedFor, organizationId])],
    };
  },
  places: () => ({}),
};

/** Reads the policy out of its document; what an older one does not hold is raised to the defaults. Its hash stays that of the document. */
export const policyOf = (recorded: Pick<RecordedPolicy, 'document'>): Policy => {
  const written: Omit<Policy, 'ratification'> & { ratification?: Ratification; ratifications?: number } = JSON.parse(
    recorded.document,
  );
  const { ratifications = 1, ratification = { by: 'committee', members: ratifications }, ...rest } = written;
  return { ...policyDefaults, ...rest, ratification };
};
