// People, calls, organizations and a program for the tests of funding.
import { randomBytes } from 'node:crypto';
import { allotmentBody, giftBody } from '@hearth/contracts/funding';
import { canonical } from '@hearth/domain/canonical';
import type { Actor, Role } from '@hearth/domain/duties';
import type { Organization, OrganizationEvent, Program, ProgramEvent } from '@hearth/domain/governance';
import { derivedId, idOrThrow, newId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded } from '@hearth/store/entities';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { organizationStream, programStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { allot } from './allot.ts';
import { openFund } from './open-fund.ts';
import { readFund } from './read-fund.ts';
import { recordGift } from './record-gift.ts';

export const now = '2026-11-21T21:00:00.000Z';
const [one, two] = [derivedId('member', 'one'), derivedId('member', 'two')];

const member = (...roles: Role[]): Actor => ({
  memberId: derivedId('member', roles.join()),
  organizationId: derivedId('organization', 'fiscal agent'),
  organizationKind: 'fiscal-agent',
  roles,
});
const treasurer = member('treasurer');

let keys = 0;

/** A call of a use case: with its own Idempotency-Key if none is told. */
export const callOf = <B>(
  body: B,
  more: { readonly id?: string; readonly key?: string; readonly limit?: number } = {},
): Call<B, { limit?: number }> => {
  keys += 1;
  return {
    actor: treasurer,
    body,
    params: more.id === undefined ? {} : { id: more.id },
    query: more.limit === undefined ? {} : { limit: more.limit },
    ifMatch: 0,
    request: {
      key: more.key ?? `${keys}`,
      input: body === undefined ? '' : canonical(JSON.parse(JSON.stringify(body))),
    },
    rawBody: '',
    headers: {},
    now,
  };
};

/** The body of an answer; a failure of the test when it was refused. */
export const bodyOf = (
  outcome: Answer | { readonly rejected: string; readonly detail: string },
): Record<string, unknown> => {
  if (isRejected(outcome) || !('body' in outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return JSON.parse(JSON.stringify(outcome.body));
};

const organization = async (tables: Tables, name: string, kind: 'partner' | 'funder', isConfirmed = true) => {
  const id = newId('organization', randomBytes);
  const news: OrganizationEvent[] = [{ type: 'OrganizationProposed', data: { name, kind, by: one } }];
  if (isConfirmed) news.push({ type: 'OrganizationConfirmed', data: { by: two } });
  await commit(tables, {
    occasion: { at: now, actor: one },
    appends: [append(organizationStream, loaded<Organization>(id, undefined), news)],
  });
  return id;
};

const program = async (tables: Tables, name: string, currency: string) => {
  const id = newId('program', randomBytes);
  const news: ProgramEvent[] = [
    {
      type: 'ProgramOpened',
      data: { name, purpose: 'Help', currency, timeZone: 'America/New_York', languages: ['en'], by: one },
    },
  ];
  await commit(tables, {
    occasion: { at: now, actor: one },
    appends: [append(programStream, loaded<Program>(id, undefined), news)],
  });
  return id;
};

/** A house with partners, funders, programs, and an empty fund in dollars. */
export const opened = async () => {
  const tables = inMemoryTables();
  const ports = { tables, random: randomBytes };
  const partnerId = await organization(tables, 'Casa Abierta', 'partner');
  const proposedPartnerId = await organization(tables, 'Puente', 'partner', false);
  const funderId = await organization(tables, 'River Foundation', 'funder');
  const otherFunderId = await organization(tables, 'Hill Foundation', 'funder');
  const [programId, euroProgramId] = [
    await program(tables, 'Rent and food', 'USD'),
    await program(tables, 'Abroad', 'EUR'),
  ];
  const fundId = idOrThrow(
    'fund',
    String(bodyOf(await openFund(ports)(callOf({ name: 'River 2026', currency: 'USD', funderId })))['fundId']),
  );

  const gift = (body: Record<string, unknown> = {}, more = {}) =>
    recordGift(ports)(
      callOf(giftBody.parse({ amountMinor: 100_000, receivedOn: '2026-11-01', ...body }), { id: fundId, ...more }),
    );
  const allotment = (body: Record<string, unknown> = {}, more = {}) =>
    allot(ports)(
      callOf(allotmentBody.parse({ programId, partnerId, purpose: 'any', amountMinor: 40_000, ...body }), {
        id: fundId,
        ...more,
      }),
    );
  const fund = async () => bodyOf(await readFund(ports)(callOf(undefined, { id: fundId })));
  return {
    tables,
    ports,
    partnerId,
    proposedPartnerId,
    funderId,
    otherFunderId,
    programId,
    euroProgramId,
    fundId,
    gift,
    allotment,
    fund,
  };
};
