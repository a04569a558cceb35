// What must be said before a stack may be deployed. Local work needs none of it; the cdk command deploys no stack that carries an error.
import { Annotations, type Stack } from 'aws-cdk-lib';
import type { Settings } from '../settings.ts';

/** Marks a stack that is deployed before the edge: all settings but where the API is, which is known only then. */
export const refuseUnsetBeforeEdge = (stack: Stack, settings: Settings): void =>
  refuseUnset(
    stack,
    settings,
    settings.unset.filter((key) => key !== 'apiOrigin'),
  );

/** Marks the stack for every setting that was not given; `keys` are those it depends on, all of them when absent. */
export const refuseUnset = (stack: Stack, { unset }: Settings, keys: readonly string[] = unset): void => {
  for (const key of unset.filter((one) => keys.includes(one))) {
    Annotations.of(stack).addError(
      `The setting '${key}' is not set: give -c ${key}=... (infra/README.md, "Settings").`,
    );
  }
};
