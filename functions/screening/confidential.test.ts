import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { Policy } from '@hearth/domain/policy';
import { policyWith } from '@hearth/domain/policy.fixture';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { reliefPolicy } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { opened } from './screening.fixture.ts';

const capped = (capMinor: number): Policy =>
  policyWith(...reliefPolicy.rules, {
    code: 'sheltered',
    kind: 'confidential-cap',
    capMinor,
    windowDays: 365,
    otherwise: 'refer',
  });

const screened = async (
  relief: Policy,
  arrival: Partial<Parameters<Awaited<ReturnType<typeof opened>>['arrives']>[0]>,
) => {
  const { tables, screen, arrives, arrived, openMatches } = await opened(relief);
  await arrives({ name: 'Ana', phone: '617 555 0142' });
  const one = await arrives({ name: 'Hidden', phone: '617 555 0142', ...arrival });
  await screen(arrived(one), monday);
  const application = await stateOf<Application>(tables, one.applicationId);
  return { tables, application, matches: await openMatches(one) };
};

describe('in the confidential lane', () => {
  test('nobody is looked for, whoever gives the same phone, and the award carries its lane', async () => {
    const { tables, application, matches } = await screened(capped(80_000), { isConfidential: true });
    expect(matches).toBe(0);
    expect(application.status).toBe('awarded');
    expect(await stateOf<Award>(tables, application.awardId ?? '')).toMatchObject({
      lane: 'confidential',
      rail: 'partner',
    });
  });

  test('more than its cap is a person’s to decide, in words that its partner may read', async () => {
    const { application } = await screened(capped(10_000), { isConfidential: true });
    expect(application.status).toBe('referred');
    expect(application.findings.find(({ code }) => code === 'sheltered')).toMatchObject({
      outcome: 'fail',
      numbers: { capMinor: 10_000, leftMinor: 10_000 },
    });
  });

  test('the sanctions step looks at the partner that hands the aid over: nobody here knows the name', async () => {
    const asking = policyWith(...capped(80_000).rules, {
      code: 'list',
      kind: 'sanctions-step',
      mode: 'all',
      maxAgeDays: 365,
      otherwise: 'refer',
    });
    const { application } = await screened(asking, { isConfidential: true });
    expect(application.findings.find(({ code }) => code === 'list')?.outcome).toBe('pass');
  });
});

test('the cap of the confidential lane says nothing about anybody else', async () => {
  const { application } = await screened(capped(1), { phone: '617 555 0199' });
  expect(application.findings.find(({ code }) => code === 'sheltered')).toMatchObject({ outcome: 'pass', numbers: {} });
});
