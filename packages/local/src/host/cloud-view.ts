// The templates as planners see them: which resources are present, and what each is called here.

import { textInOrThrow } from './json.ts';
import { type Addresses, nameOf, physicalOf } from './physical.ts';
import { createResolver, type Physical, type Resolver } from './resolver.ts';
import { refuseUnknown } from './resource-kinds.ts';
import type { Assembly, Resource } from './template.ts';

/** All present resources with their local names, for the planners. */
export type CloudView = {
  readonly resolver: Resolver;
  readonly physical: (resource: Resource) => Physical;
  readonly ofType: (type: string) => Resource[];
  readonly assetFolder: (s3Key: string) => string;
};

/**
 * Opens the view. Names are given first and addresses are asked for only when a value needs them, so it can be opened
 * before the engines run. Throws an Error that names every resource whose type the host does not know.
 */
export const viewCloud = (
  assembly: Assembly,
  at: Addresses,
  parameters: Readonly<Record<string, string>>,
): CloudView => {
  const all = assembly.stacks.flatMap((stack) => stack.resources);
  const names = new Map<Resource, string>();

  const named = (resource: Resource): string => {
    const known = names.get(resource);
    if (known !== undefined) return known;
    const name = nameOf(resource, (value) => resolver.resolve(resource.stack, value));
    names.set(resource, name);
    return name;
  };
  const functionArn = (resource: Resource): string => {
    const name = textInOrThrow(resolver.property(resource, 'FunctionName'), `${resource.id}.FunctionName`);
    return name.startsWith('arn:') ? name : `arn:aws:lambda:${at.region}:${at.accountId}:function:${name}`;
  };
  const physical = (resource: Resource): Physical =>
    physicalOf(resource, named(resource), at, () => functionArn(resource));
  const resolver = createResolver(assembly.stacks, {
    region: at.region,
    accountId: at.accountId,
    parameters,
    physical,
  });

  const present = all.filter((resource) => resolver.isPresent(resource));
  refuseUnknown(present);
  return {
    resolver,
    physical,
    ofType: (type) => present.filter((resource) => resource.type === type),
    assetFolder: assembly.assetFolder,
  };
};
