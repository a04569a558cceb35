// A policy that takes confidential applications, up to a cap of their own.
import type { Policy } from '@hearth/domain/policy';
import { reliefPolicy } from '@hearth/store/relief-estate.fixture';

export const confidentialPolicy: Policy = {
  ...reliefPolicy,
  rules: [
    ...reliefPolicy.rules,
    { code: 'sheltered', kind: 'confidential-cap', capMinor: 30_000, windowDays: 365, otherwise: 'refer' },
  ],
};
