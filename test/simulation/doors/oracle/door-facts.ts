// A second bookkeeping of what came through the doors, kept from the events alone: cases, appeals, lists, and whose they are.
import type { OrganizationId } from '@hearth/domain/ids';
import type { RecordedEvent } from '@hearth/domain/record';

export type CaseFacts = {
  readonly id: string;
  readonly partnerId: OrganizationId;
  /** The partner's own reference, where it is one of ours. */ readonly ref: string | undefined;
  version: number;
  status: string;
  /** What was asked for, from which step on, and by which list or form it came. */
  readonly contents: { readonly fromStep: number; readonly minor: number; readonly through: string | undefined }[];
  readonly hands: Set<string>;
  readonly decided: Set<string>;
  readonly reopened: Set<string>;
  /** When it was declined, if that is how it stands. */ declinedAt: string | undefined;
  /** An appeal opened it again: somebody else decides. */ isReopened: boolean;
  /** Whether its household wanted to be written to, at all times so far. */ wantedWords: boolean;
};
type AppealFacts = {
  readonly id: string;
  readonly applicationId: string;
  status: string;
  recordedBy: string | undefined;
};

export const nothingCame = () => ({
  heads: new Map<string, { readonly sequence: number; readonly hash: string }>(),
  cases: new Map<string, CaseFacts>(),
  appeals: new Map<string, AppealFacts>(),
  /** Applications by the keyed hash of their reference. */ byRef: new Map<string, string>(),
  /** Whose a list is. */ listsOf: new Map<string, string>(),
});
export type DoorFacts = ReturnType<typeof nothingCame>;
type Data = Readonly<Record<string, unknown>>;

const submitted = (facts: DoorFacts, { stream, data }: RecordedEvent, ref: string | undefined, step: number): void => {
  const told = data as Data;
  facts.byRef.set(String(told['partnerRefKey']), stream);
  facts.cases.set(stream, {
    id: stream,
    partnerId: told['partnerId'] as OrganizationId,
    ref,
    version: 1,
    status: 'submitted',
    contents: [
      { fromStep: step, minor: Number(told['requestedMinor']), through: told['through'] as string | undefined },
    ],
    hands: new Set([String(told['by'])]),
    decided: new Set(),
    reopened: new Set(),
    declinedAt: undefined,
    isReopened: false,
    wantedWords: told['reachable'] === true,
  });
};

const onCase = (one: CaseFacts, { type, at, data }: RecordedEvent, step: number): void => {
  const told = data as Data;
  const by = String(told['by']);
  one.version += 1;
  one.declinedAt = undefined;
  switch (type) {
    case 'ApplicationAmended':
      one.status = 'submitted';
      one.hands.add(by);
      one.wantedWords &&= told['reachable'] === true;
      one.contents.push({
        fromStep: step,
        minor: Number(told['requestedMinor']),
        through: told['through'] as string | undefined,
      });
      return;
    case 'ApplicationScreened':
      one.status = String(told['outcome']);
      return;
    case 'ApplicationAdjudicated':
      one.status = told['decision'] === 'decline' ? 'declined' : 'awarded';
      one.declinedAt = one.status === 'declined' ? at : undefined;
      one.decided.add(by);
      return;
    case 'ApplicationReopened':
      one.status = 'referred';
      one.reopened.add(by);
      one.isReopened = true;
      return;
    case 'ApplicationWithdrawn':
      one.status = 'withdrawn';
      one.wantedWords = false;
  }
};

const onAppeal = (facts: DoorFacts, { type, stream, data }: RecordedEvent): void => {
  const told = data as Data;
  const before = facts.appeals.get(stream);
  const id = stream;
  if (type === 'AppealMade')
    facts.appeals.set(id, {
      id,
      applicationId: String(told['applicationId']),
      status: 'open',
      recordedBy: told['by'] as string | undefined,
    });
  else if (before !== undefined) before.status = type === 'AppealWithdrawn' ? 'withdrawn' : String(told['outcome']);
};

/** Takes one event into the books. `refOf` knows the partners' references by their keyed hashes. */
export const learnAtDoors = (
  facts: DoorFacts,
  event: RecordedEvent,
  refOf: (key: string) => string | undefined,
  step: number,
): void => {
  const { type, stream, data } = event;
  if (type === 'ApplicationSubmitted') submitted(facts, event, refOf(String((data as Data)['partnerRefKey'])), step);
  else if (type === 'ImportOpened') facts.listsOf.set(stream, String((data as Data)['partnerId']));
  else if (type.startsWith('Appeal')) onAppeal(facts, event);
  else {
    const one = facts.cases.get(stream);
    if (one !== undefined) onCase(one, event, step);
  }
};
