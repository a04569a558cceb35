// Reads what a household's request has come to: award, last payment, its appeal with the words of the answer.
import { type Appeal, appealAgainst, appealNote } from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import type { Organization } from '@hearth/domain/governance';
import { loaded, stateRef } from '@hearth/store/entities';
import type { ClaimVault, Known } from '@hearth/store/known-by-claim';
import { readNote } from '@hearth/store/note-rows';
import type { Tables } from '@hearth/store/tables';
import { openNote } from '@hearth/vault/notes';
import type { Vault } from '@hearth/vault/vault';
import type { RequestStanding } from './request-stage.ts';

export type StatusPorts = {
  readonly tables: Tables;
  readonly vault: ClaimVault & Pick<Vault, 'openHousehold' | 'macsOf'>;
};

/** A request as it stands, with what its household is told beside the stage. */
export type Standing = RequestStanding & {
  /** The appeal that is told of: against the decision as it stands, or the last that was granted. */
  readonly told: Appeal | undefined;
  readonly answer: string | undefined;
  /** The public number of the partner that handed it in. */ readonly phone: string | undefined;
};

const lastPayment = async (tables: Tables, award: Award | undefined): Promise<Disbursement | undefined> => {
  if (award === undefined || award.attempt === 0) return undefined;
  const id = disbursementOf(award.id, award.attempt);
  return loaded<Disbursement>(id, (await tables.read([stateRef(id)]))[0]).state;
};

const answerOf = async (
  { tables, vault }: StatusPorts,
  { application, keyRow }: Known,
  appeal: Appeal | undefined,
): Promise<string | undefined> => {
  if (appeal?.answeredAt === undefined) return undefined;
  const row = await readNote(tables, application.state.householdId, appealNote(appeal.id, 'answer'));
  const note = row === undefined ? 'erased' : await openNote(vault, row, keyRow);
  if (note === null || typeof note !== 'object' || !('words' in note)) return undefined;
  return typeof note['words'] === 'string' ? note['words'] : undefined;
};

// Of a new no, an older appeal says nothing.
const appealIdOf = (application: Application): string | undefined =>
  appealAgainst(application) ?? (application.status === 'declined' ? undefined : application.appealId);

/** Reads it all, strongly consistent. */
export const standingOf = async (ports: StatusPorts, known: Known): Promise<Standing> => {
  const { tables } = ports;
  const { state } = known.application;
  const [awardId, appealId] = [state.awardId ?? '', appealIdOf(state) ?? ''];
  const [partner, award, appeal] = await tables.read([
    stateRef(state.partnerId),
    stateRef(awardId === '' ? state.id : awardId),
    ...(appealId === '' ? [] : [stateRef(appealId)]),
  ]);
  const made = awardId === '' ? undefined : loaded<Award>(awardId, award).state;
  const told = appealId === '' ? undefined : loaded<Appeal>(appealId, appeal).state;
  const [paid, answer] = await Promise.all([lastPayment(tables, made), answerOf(ports, known, told)]);
  return {
    application: state,
    award: made,
    paid,
    appeal: state.status === 'declined' ? told : undefined,
    told,
    answer,
    phone: loaded<Organization>(state.partnerId, partner).state?.publicContact?.phone,
  };
};
