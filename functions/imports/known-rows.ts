// What is known of rows already: the application that a reference stands for, and its partner's other applications of the same people.
import { caseText, contentOf, partnerRefText } from '@hearth/contracts/application-content';
import { profileOf } from '@hearth/contracts/application-profile';
import type { Application } from '@hearth/domain/applications';
import { matchKeys } from '@hearth/matching/match-keys';
import { readProfile } from '@hearth/matching/read-profile';
import { blockRef, membersOf } from '@hearth/store/blocks';
import { loaded, stateRef } from '@hearth/store/entities';
import { partnerRefRef } from '@hearth/store/shared-items';
import { type Tables, textOf } from '@hearth/store/tables';
import { blockNames } from '@hearth/vault/block-names';
import type { Macs } from '@hearth/vault/macs';
import { isConfidential, type RowBody } from './read-row.ts';

export type KnownPorts = { readonly tables: Tables; readonly macs: Pick<Macs, 'macsOf'> };

/** A row as it was read. */
export type Asked = { readonly row: number; readonly body: RowBody };
export type Known = {
  readonly contentKey: string;
  /** Its case, in the confidential lane. */ readonly caseKey: string | undefined;
  /** What its reference stands for already. */ readonly before: Application | undefined;
  /** Blocks of the people on it: name and whole birth date. The same in two rows are the same people, almost always. */
  readonly people: readonly string[];
  /** An application of the same partner that names one of these people. */ readonly own: string | undefined;
};

/**
 * The people of an application as block names; none in the confidential lane, where nobody is compared. Other keys are shared by
 * strangers too often to speak of them.
 */
const peopleOf = async ({ macs }: KnownPorts, body: RowBody): Promise<readonly string[]> => {
  if (isConfidential(body)) return [];
  const keys = matchKeys(readProfile(profileOf(body))).filter(({ kind }) => kind === 'person');
  return blockNames(macs, keys);
};

/** Which of a partner's own applications stand in these blocks; nobody learns of another partner's. */
const ownIn = async (
  tables: Tables,
  partnerId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const items = await tables.read(names.map(blockRef));
  const members = items.map(membersOf);
  const ids = [...new Set(members.flat())];
  const states = await tables.read(ids.map(stateRef));
  const own = new Set(
    ids.filter((id, at) => {
      const { state } = loaded<Application>(id, states[at]);
      return state?.partnerId === partnerId && state.status !== 'withdrawn' && state.erasedAt === undefined;
    }),
  );
  return new Map(names.map((name, at) => [name, (members[at] ?? []).filter((id) => own.has(id))]));
};

const beforeOf = async (tables: Tables, refKeys: readonly string[]): Promise<readonly (Application | undefined)[]> => {
  const refs = await tables.read(refKeys.map(partnerRefRef));
  const ids = refs.map((item) => (item === undefined ? undefined : textOf(item, 'applicationId')));
  const known = ids.flatMap((id) => id ?? []);
  const states = await tables.read(known.map(stateRef));
  const byId = new Map(known.map((id, at) => [id, loaded<Application>(id, states[at]).state]));
  return ids.map((id) => (id === undefined ? undefined : byId.get(id)));
};

/** What is known of each row, for one partner. Three reads for all rows together; nothing in the vault is opened. */
export const knownOf = async (
  ports: KnownPorts,
  partnerId: string,
  rows: readonly Asked[],
): Promise<readonly Known[]> => {
  if (rows.length === 0) return [];
  const { tables, macs } = ports;
  const mac = await macs.macsOf('partner-ref', 'request');
  const people = await Promise.all(rows.map(({ body }) => peopleOf(ports, body)));
  const names = [...new Set(people.flat())];
  const [before, own] = await Promise.all([
    beforeOf(
      tables,
      rows.map(({ body }) => mac('partner-ref', partnerRefText(partnerId, body.partnerRef))),
    ),
    ownIn(tables, partnerId, names),
  ]);
  return rows.map(({ body }, at) => {
    const mine = people[at] ?? [];
    return {
      contentKey: mac('request', contentOf(body)),
      caseKey: isConfidential(body) ? mac('partner-ref', caseText(partnerId, body.caseNumber)) : undefined,
      before: before[at],
      people: mine,
      own: mine.flatMap((name) => own.get(name) ?? []).find((id) => id !== before[at]?.id),
    };
  });
};
