// Replays every screening of a deployment from its record: the same answer byte for byte, or why that can't be said.
import { sha256 } from '@hearth/domain/canonical';
import type { ParseExpression } from '@hearth/domain/expressions';
import { policyOf, type RecordedPolicy } from '@hearth/domain/governance';
import type { Policy } from '@hearth/domain/policy';
import { type Replayed, replayed } from '@hearth/domain/replay';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { type Check, check } from './check.ts';
import { type DecisionPorts, type PastDecision, pastDecisions } from './past-decisions.ts';

/**
 * What became of one replay. `erased`: its facts went with the household; `facts-amended-since`: the partner changed them and only the
 * newer ones are kept; `not-recorded`: an event from before the standing was kept; `differs`: with both texts, or with what is wrong.
 */
export type ReplayedDecision = { readonly stream: string; readonly sequence: number } & (
  | { readonly came: 'same' | 'erased' | 'facts-amended-since' | 'not-recorded' }
  | { readonly came: 'differs'; readonly recorded: string; readonly again: string }
);

type PinnedPolicy = { readonly policy: Policy; readonly hash: string };

/** A policy as its document says, under the hash of that document: not under the one that a table claims. */
const pinnedPolicies = (tables: Tables): ((policyId: string) => Promise<PinnedPolicy | undefined>) => {
  const known = new Map<string, PinnedPolicy | undefined>();
  return async (policyId) => {
    if (known.has(policyId)) return known.get(policyId);
    const [item] = await tables.read([stateRef(policyId)]);
    const { state } = loaded<RecordedPolicy>(policyId, item);
    const pinned = state === undefined ? undefined : { policy: policyOf(state), hash: sha256(state.document) };
    known.set(policyId, pinned);
    return pinned;
  };
};

const told = (replay: Replayed): Pick<ReplayedDecision, 'came'> & Partial<{ recorded: string; again: string }> =>
  replay.isSame ? { came: 'same' } : { came: 'differs', recorded: replay.recorded, again: replay.came };

const replayOne = (
  { data, facts }: PastDecision,
  pinned: PinnedPolicy | undefined,
  parse: ParseExpression,
): ReturnType<typeof told> => {
  if (facts === 'erased') return { came: 'erased' };
  if (facts === 'amended') return { came: 'facts-amended-since' };
  if (facts === 'lost' || facts === 'changed')
    return {
      came: 'differs',
      recorded: `facts ${data.factsHash}`,
      again: facts === 'lost' ? 'none, and no event says that they were erased' : 'others, and no amendment came since',
    };
  if (data.standing === undefined) return { came: 'not-recorded' };
  if (pinned?.hash !== data.policyHash)
    return { came: 'differs', recorded: `policy ${data.policyHash}`, again: `policy ${pinned?.hash ?? 'missing'}` };
  return told(replayed(pinned.policy, facts.facts, data.standing, { data }, parse));
};

/** Replays all of them, in the order of the record. Reads only; tells no fact of anybody, apart from codes and amounts of findings. */
export async function* replayDecisions(ports: DecisionPorts, parse: ParseExpression): AsyncGenerator<ReplayedDecision> {
  const policyFor = pinnedPolicies(ports.tables);
  for await (const decision of pastDecisions(ports)) {
    const { stream, sequence, policyId } = decision;
    const { came, recorded = '', again = '' } = replayOne(decision, await policyFor(policyId), parse);
    yield came === 'differs' ? { stream, sequence, came, recorded, again } : { stream, sequence, came };
  }
}

/** Every past decision whose facts still exist comes out of its record the same, byte for byte. At least one has to. */
export const decisionsReplay = async (ports: DecisionPorts, parse: ParseExpression): Promise<Check> => {
  const counts = { same: 0, erased: 0, 'facts-amended-since': 0, 'not-recorded': 0, differs: 0 };
  const broken: string[] = [];
  for await (const decision of replayDecisions(ports, parse)) {
    counts[decision.came] += 1;
    if (decision.came === 'differs')
      broken.push(`${decision.stream}/${decision.sequence}: recorded ${decision.recorded}, again ${decision.again}`);
  }
  if (counts.same === 0) broken.push('no decision could be replayed at all');
  const rest = Object.entries(counts).flatMap(([came, count]) =>
    came === 'same' || count === 0 ? [] : `${count} ${came.replaceAll('-', ' ')}`,
  );
  const figures = [`${counts.same} came out the same`, ...rest].join(', ');
  return check('every decision whose facts still exist is replayed to the same answer', figures, broken);
};
