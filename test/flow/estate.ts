// One founded local cloud for a test file: API by member, tables behind its back, provider. Hides the folder and the founding.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiReply, keyOf, openApi } from '@hearth/cli/api-client';
import { type Cloud, type CloudSetting, runCloud } from '@hearth/cli/cloud';
import { type Founded, found } from '@hearth/cli/found';
import { partnerStaff } from '@hearth/cli/founding-plan';
import type { HttpClient } from '@hearth/cli/http-client';
import type { Role } from '@hearth/domain/duties';
import { expectTold } from '../fixtures/told-answers.ts';

/** A partner as a test speaks of it. */
export type EstatePartner = {
  readonly organizationId: string;
  readonly system: string;
  readonly caseworkers: readonly [string, string];
};

export type Estate = Cloud & {
  readonly programId: string;
  readonly policyId: string;
  readonly partners: readonly [EstatePartner, EstatePartner];
  readonly close: () => Promise<void>;
};

/** Invented partners, with room for what the tests ask for. */
const partnerNeeds = [
  { name: 'Casa Ribera', askedMinor: 40_000_000 },
  { name: 'Lapwing Neighbors', askedMinor: 40_000_000 },
] as const;

/** The partners of a founding, in the order of `partnerNeeds`. */
const partnersOf = (founded: Founded): Estate['partners'] => {
  const [first, second] = founded.partners.map(({ organizationId, slug }) => ({
    organizationId,
    ...partnerStaff(slug),
  }));
  if (first === undefined || second === undefined) throw new Error('the founding has two partners');
  return [first, second];
};

/** The same client, which holds every answer against what is told of its route. */
const holdingToWord = ({ http }: Cloud): HttpClient => ({
  ...http,
  send: async (call) => {
    const reply = await http.send(call);
    expectTold({ method: call.method, path: new URL(call.url).pathname, ...reply });
    return reply;
  },
});

/** Starts and founds a cloud in a folder of its own. Set HEARTH_FLOW_LOG to see what it says. */
export const openEstate = async (setting: Omit<CloudSetting, 'dataDir'> = {}): Promise<Estate> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hearth-flow-'));
  const log = process.env['HEARTH_FLOW_LOG'] === undefined ? {} : { log: console.error };
  const ran = await runCloud({ settleMs: 200, ...log, ...setting, dataDir });
  const cloud = { ...ran, api: openApi(holdingToWord(ran), ran.addresses.apiUrl, ran.tokenFor) };
  try {
    const founded = await found(cloud, { partners: partnerNeeds, keptIn: dataDir });
    const { programId, policyId } = founded;
    return {
      ...cloud,
      programId,
      policyId,
      partners: partnersOf(founded),
      close: async () => {
        await cloud.stop();
        if (process.env['HEARTH_FLOW_KEEP'] === undefined) rmSync(dataDir, { recursive: true, force: true });
      },
    };
  } catch (fault) {
    await cloud.stop();
    throw fault;
  }
};

/** The body of an answer that has to be good. */
export const good = <B>({ body, problem }: ApiReply<B>): B => {
  if (problem !== undefined) throw new Error(problem);
  return body;
};

/** Somebody more becomes a member: one founder proposes, the other confirms. */
export const joins = async (
  { api }: Estate,
  subject: string,
  organizationId: string,
  roles: readonly Role[],
): Promise<void> => {
  const body = { subject, organizationId, roles };
  const proposed = await api
    .as('founder-1')
    .post<{ memberId: string; version: number }>('/v1/members', keyOf('propose', subject), body);
  const { memberId, version } = good(proposed);
  good(
    await api
      .as('founder-2')
      .post(`/v1/members/${memberId}/confirmation`, keyOf('confirm', subject), undefined, version),
  );
};
