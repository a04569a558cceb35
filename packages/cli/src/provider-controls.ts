// What can be told to the stand-in of a cloud that runs elsewhere: to misbehave, to behave again, and to show what it was asked.
import type { OwnControls } from '@hearth/local/host/control';
import { type SpecMisfit, specMisfits } from '@hearth/payments/spec/misfits';
import type { Misbehaviour } from '@hearth/payments/stand-in/misbehaviour';
import type { StandIn } from '@hearth/payments/stand-in/stand-in';

export type Misdeed = ReturnType<StandIn['misdeeds']>[number];

/** What every request of a run was held against: the provider's own description. */
export type CheckedRequests = { readonly requests: number; readonly misfits: readonly string[] };

/** The same controls from afar. */
export type ProviderControls = {
  /** In every way it can, as the seed decides, from now on. */ readonly misbehave: (seed: string) => Promise<unknown>;
  /** Ends that, and lets go of what it held up. Answers how many payments go on. */
  readonly behave: () => Promise<{ readonly resumed: number }>;
  readonly misdeeds: () => Promise<readonly Misdeed[]>;
  readonly checked: () => Promise<CheckedRequests>;
};

/** Often enough that a demo sees each of them, seldom enough that most money arrives. */
const rates: Misbehaviour['rates'] = {
  'lost-before': 0.03,
  'lost-after': 0.03,
  cut: 0.02,
  'error-before': 0.02,
  'error-after': 0.02,
  'rate-limit': 0.02,
  conflict: 0.01,
  'late-answer': 0.005,
  'wrong-echo': 0.02,
  'insufficient-funds': 0.02,
  failed: 0.01,
  returned: 0.01,
  'unknown-reason': 0.01,
  stuck: 0.02,
  'under-review': 0.02,
  'unknown-status': 0.01,
  'event-late': 0.05,
  'event-twice': 0.1,
  'event-out-of-order': 0.05,
  'event-dropped': 0.05,
  'event-forged': 0.02,
  'event-stale': 0.02,
};

const inWords = ({ request, misfits }: SpecMisfit): string =>
  `${request.method} ${request.path}: ${misfits.map((misfit) => JSON.stringify(misfit)).join(', ')}`;

/** The controls of a stand-in in this process. */
export const controlsOfProvider = (standIn: StandIn): OwnControls => ({
  misbehave: ({ seed }) => {
    standIn.misbehave({ seed: String(seed), rates });
    return {};
  },
  behave: () => {
    standIn.behave();
    return { resumed: standIn.resume() };
  },
  misdeeds: () => ({ misdeeds: standIn.misdeeds().map((misdeed) => ({ ...misdeed })) }),
  checked: () => {
    const requests = standIn.requests();
    return { requests: requests.length, misfits: specMisfits(requests).map(inWords) };
  },
});
