// What has to hold at the end of every test that moved money: the same checks that close the demo, and what the provider has.
import { checkLines } from '@hearth/cli/check';
import type { CloudAccess } from '@hearth/cli/cloud-access';
import { type Evidence, gatherEvidence } from '@hearth/cli/evidence';
import { invariants } from '@hearth/cli/invariants';
import { type Folded, foldedOf } from '@hearth/cli/record-folded';
import type { ProviderPayment } from '@hearth/payments/provider';
import { expect } from 'vitest';

/** The one check that a test may leave open, because its story ends in the middle. */
export const everybodyEnded = 'every application ended somewhere';

export type Looked = Evidence & { readonly folded: Folded };

/** Waits for rest, checks everything, and answers what it looked at; what is broken is told with its records. */
export const expectAllTrue = async (cloud: CloudAccess, open: readonly string[] = []): Promise<Looked> => {
  await cloud.controls.untilIdle();
  const evidence = await gatherEvidence(cloud);
  const checks = invariants(evidence);
  expect(checkLines(checks.filter(({ name, holds }) => !holds && !open.includes(name)))).toEqual([]);
  expect(checks.map(({ name }) => name)).toEqual(expect.arrayContaining([everybodyEnded, ...open]));
  return { ...evidence, folded: foldedOf(evidence) };
};

/** Every payment the provider has for one disbursement or advance. */
export const paymentsFor = async (cloud: CloudAccess, id: string): Promise<readonly ProviderPayment[]> =>
  (await gatherEvidence(cloud)).payments.filter(({ metadata }) => metadata['disbursement'] === id);
