// Every screening of a deployment with the facts it was decided on, as far as they still exist. Reads tables and vault; writes nothing.
import type { Application, ApplicationEvent, ApplicationScreened } from '@hearth/domain/applications';
import { factsHash, type Json } from '@hearth/domain/canonical';
import type { CaseFacts } from '@hearth/domain/case-facts';
import { kindOf } from '@hearth/domain/ids';
import type { RecordedEvent } from '@hearth/domain/record';
import { loaded, stateRef } from '@hearth/store/entities';
import { readStreams } from '@hearth/store/rebuild';
import type { Tables } from '@hearth/store/tables';
import { keyRef, keyRowOf, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import type { Vault } from '@hearth/vault/vault';

export type DecisionPorts = { readonly tables: Tables; readonly vault: Pick<Vault, 'openFields'> };

/**
 * `amended`: the facts of this decision were changed by the partner since; `erased`: the household was forgotten. Both as events say:
 * `lost` when the facts are gone, `changed` when they are other ones, and no event tells why.
 */
export type FactsThen = { readonly facts: CaseFacts } | 'erased' | 'amended' | 'lost' | 'changed';

/** One screening: where it stands in the record, what it said, and the facts that it is bound to by `factsHash`. */
export type PastDecision = {
  readonly stream: string;
  readonly sequence: number;
  readonly at: string;
  readonly programId: string;
  readonly policyId: string;
  readonly data: ApplicationScreened['data'];
  readonly facts: FactsThen;
};

type Screened = RecordedEvent<ApplicationScreened>;
const isScreened = (event: RecordedEvent): boolean => event.type === 'ApplicationScreened';

/** The policy that an application was pinned to when an event came: that of the submission or the last amendment before. */
const policyAt = (events: readonly RecordedEvent[], sequence: number): string => {
  const pinned = events
    .filter((event) => event.sequence < sequence)
    .findLast(({ type }) => type === 'ApplicationSubmitted' || type === 'ApplicationAmended');
  const event: Pick<Extract<ApplicationEvent, { type: 'ApplicationSubmitted' }>, 'data'> = JSON.parse(
    JSON.stringify(pinned ?? null),
  );
  return event.data.policyId;
};

const factsOf = async (
  { tables, vault }: DecisionPorts,
  householdId: string,
  applicationId: string,
): Promise<{ readonly nonce: string; readonly facts: CaseFacts & Json } | 'erased'> => {
  const [rowItem, keyItem] = await tables.read([sealedRef(householdId, applicationId), keyRef(householdId)]);
  const row = sealedRowOf(rowItem);
  const opened = row === undefined ? 'erased' : await vault.openFields(row, keyRowOf(keyItem), ['facts']);
  if (opened === 'erased') return 'erased';
  const sealed: { readonly facts: { readonly nonce: string; readonly facts: CaseFacts & Json } } = JSON.parse(
    JSON.stringify(opened),
  );
  return sealed.facts;
};

type Kept = Awaited<ReturnType<typeof factsOf>>;

/** The facts of one screening, or what the record says became of them: what a table lacks is no erasure, and what it holds no amendment. */
const factsThen = (events: readonly RecordedEvent[], { sequence, data }: Screened, kept: Kept): FactsThen => {
  if (kept === 'erased') return events.some(({ type }) => type === 'ApplicationErased') ? 'erased' : 'lost';
  const hash = factsHash(kept.nonce, kept.facts);
  const bound = events.findLast(({ type }) => type === 'ApplicationSubmitted' || type === 'ApplicationAmended');
  const last: Pick<Screened, 'data'> = JSON.parse(JSON.stringify(bound ?? null));
  if (hash !== last.data.factsHash) return 'changed';
  if (hash === data.factsHash) return { facts: kept.facts };
  return events.some((event) => event.type === 'ApplicationAmended' && event.sequence > sequence)
    ? 'amended'
    : 'changed';
};

/** Every screening, stream by stream in the order of the record; from an instant on when it is given. */
export async function* pastDecisions(ports: DecisionPorts, from = ''): AsyncGenerator<PastDecision> {
  const streams = [...(await readStreams(ports.tables))].filter(([id]) => kindOf(id) === 'application');
  for (const [stream, events] of streams.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const screenings: readonly Screened[] = JSON.parse(
      JSON.stringify(events.filter((event) => isScreened(event) && event.at >= from)),
    );
    if (screenings.length === 0) continue;
    const [item] = await ports.tables.read([stateRef(stream)]);
    const { state } = loaded<Application>(stream, item);
    if (state === undefined) throw new TypeError(`an application without a state: ${stream}`);
    const kept = await factsOf(ports, state.householdId, stream);
    for (const screened of screenings) {
      const { sequence, at, data } = screened;
      const facts = factsThen(events, screened, kept);
      yield { stream, sequence, at, programId: state.programId, policyId: policyAt(events, sequence), data, facts };
    }
  }
}
