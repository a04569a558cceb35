// Who got a grant, and which evidence was seen, for an auditor or the controller with a reason: the read is in the record before it is shown.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { Json } from '@hearth/domain/canonical';
import type { Demand } from '@hearth/domain/demands';
import { refusal } from '@hearth/domain/duties';
import { isId, newId } from '@hearth/domain/ids';
import type { IdentityRead } from '@hearth/domain/observations';
import { emptyHead } from '@hearth/domain/record';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { observationStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';
import { keyRef, keyRowOf, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import type { Ports } from './read-identities.ts';

type Body = { readonly reason: string; readonly demandId?: string | undefined };

const noSuch = reject('not-found', 'There is no such award.');

const at = (value: Json | undefined, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

/** What tax law asks for and nothing else: a name and an address. Birth dates, phones and members stay closed. */
const nameAndAddress = (identity: Json | undefined): Json => {
  const applicant = at(identity, 'applicant');
  return {
    given: at(applicant, 'given') ?? null,
    family: at(applicant, 'family') ?? null,
    address: at(identity, 'address') ?? null,
  };
};

/** For a legal demand: counsel said that it is to be followed, it asks for this award or its application, and it is not answered. */
const refuseDemand = async (
  tables: Tables,
  { reason, demandId }: Body,
  { id, applicationId, householdId }: Award,
): Promise<Rejected | undefined> => {
  if (reason !== 'legal-demand') return undefined;
  const [item] = demandId === undefined ? [] : await tables.read([stateRef(demandId)]);
  const demand = loaded<Demand>(demandId ?? '', item).state;
  const isAskedFor =
    demand?.about.some((each) => [id, applicationId, householdId].some((one) => one === each)) === true;
  const isToBeFollowed = demand?.counsel?.advice === 'comply' || demand?.counsel?.advice === 'narrow';
  return demand?.status === 'advised' && isAskedFor && isToBeFollowed
    ? undefined
    : reject(
        'wrong-state',
        'For a legal demand, name one in the register that asks for this grant, that counsel said to follow ("comply" or "narrow"), and that is not answered yet.',
      );
};

const recorded = ({ tables, random }: Ports, look: IdentityRead, now: string): Promise<unknown> =>
  untilSettled(async () => {
    const access = { id: newId('access', random), head: emptyHead, state: undefined };
    const occasion = { at: now, actor: look.data.by };
    return settled(await commit(tables, { occasion, appends: [append(observationStream, access, [look])] }), true);
  });

const shown = async ({ tables, vault }: Ports, { householdId, applicationId }: Award): Promise<Json> => {
  const [row, key] = await tables.read([sealedRef(householdId, applicationId), keyRef(householdId)]);
  const sealed = sealedRowOf(row);
  const opened = sealed === undefined ? 'erased' : await vault.openFields(sealed, keyRowOf(key), ['identity', 'facts']);
  if (opened === 'erased') return { erased: true };
  return { ...Object(nameAndAddress(opened.identity)), evidence: at(at(opened.facts, 'facts'), 'evidence') ?? [] };
};

/**
 * Answers 200 with name, address and the evidence that was seen (kind and day), or that the household is erased. Every call records a
 * read, a repeat too: no mark holds a name. Rejections: `not-found`, `related`, `wrong-state` (a legal demand that is not to be
 * followed). Source: rows F4, F9, F19 of `functions/transparency/README.md`.
 */
export const readEvidence =
  (ports: Ports) =>
  async ({ actor, body, now, params }: Call<Body, unknown>): Promise<Answer | Rejected> => {
    const { tables } = ports;
    const id = params['id'] ?? '';
    const [item] = isId('award', id) ? await tables.read([stateRef(id)]) : [];
    const award = loaded<Award>(id, item).state;
    if (award === undefined) return noSuch;
    const { applicationId, householdId } = award;
    const [applicationItem] = await tables.read([stateRef(applicationId)]);
    const disclosed = loaded<Application>(applicationId, applicationItem).state?.relationship.members ?? [];
    const related = [...disclosed, ...(await relatedTo(tables, actor, householdId))];
    const refused =
      refusal(actor, 'read-evidence', { related: [...award.related, ...related] }) ??
      (await refuseDemand(tables, body, award));
    if (refused !== undefined) return refused;
    const { reason } = body;
    const data = { by: actor.memberId, householdId, applicationId, purpose: 'evidence', reason };
    await recorded(ports, { type: 'IdentityRead', data }, now);
    return { status: 200, body: { awardId: id, householdId, shown: await shown(ports, award) } };
  };
