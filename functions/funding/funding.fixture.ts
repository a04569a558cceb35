// A house for the tests of funding: organizations, programs, and an empty fund in dollars.
import { randomBytes } from 'node:crypto';
import type { Organization, OrganizationEvent, Program, ProgramEvent } from '@hearth/domain/governance';
import { derivedId, idOrThrow, newId } from '@hearth/domain/ids';
import { append, commit } from '@hearth/store/commit';
import { loaded } from '@hearth/store/entities';
import { organizationStream, programStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { actsOn } from './funding-acts.fixture.ts';
import { bodyOf, callOf, now } from './funding-calls.fixture.ts';
import { openHouse } from './house-books.fixture.ts';
import { openFund } from './open-fund.ts';
import { readFund } from './read-fund.ts';

const [one, two] = [derivedId('member', 'one'), derivedId('member', 'two')];

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
  const { tables, untouched, sound } = openHouse(now);
  const ports = { tables, random: randomBytes };
  const partnerId = await organization(tables, 'Casa Abierta', 'partner');
  const otherPartnerId = await organization(tables, 'Harbor', 'partner');
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
  const fund = async () => bodyOf(await readFund(ports)(callOf(undefined, { id: fundId })));
  const others = { otherPartnerId, proposedPartnerId, funderId, otherFunderId, euroProgramId };
  const acts = actsOn({ ports, untouched, fundId, programId, partnerId });
  return { tables, ports, programId, partnerId, fundId, ...others, ...acts, fund, sound };
};
