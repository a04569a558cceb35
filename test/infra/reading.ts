// How the laws read an estate: by type, by reference, by function, by what a role may do.
import type { Estate, Node, Resource } from './estate.ts';

export type Found = readonly [id: string, resource: Resource];

export const ofType = (estate: Estate, type: string): Found[] =>
  Object.entries(estate).filter(([, resource]) => resource.Type === type);

/** The value at a path; undefined where the path ends early. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (here, key) => (typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[key] : undefined),
    value,
  );

export const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Every logical id that a value refers to. */
export const refersTo = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(refersTo);
  if (typeof value !== 'object' || value === null) return [];
  const ref = at(value, 'Ref');
  const got = at(value, 'Fn::GetAtt');
  if (typeof ref === 'string') return [ref];
  if (got !== undefined) return [String(listOf(got)[0])];
  return Object.values(value).flatMap(refersTo);
};

export type Permission = {
  readonly actions: readonly string[];
  readonly resources: readonly unknown[];
  readonly condition: unknown;
};

export type FunctionFound = {
  readonly name: string;
  readonly id: string;
  readonly resource: Resource;
  readonly may: readonly Permission[];
};

/** What a role's inline and attached policies allow. */
export const permissionsOf = (estate: Estate, roleId: string): Permission[] => {
  const attached = ofType(estate, 'AWS::IAM::Policy').filter(([, policy]) =>
    refersTo(policy.Properties['Roles']).includes(roleId),
  );
  const documents = [
    ...listOf(estate[roleId]?.Properties['Policies']).map((policy) => at(policy, 'PolicyDocument')),
    ...attached.map(([, policy]) => policy.Properties['PolicyDocument']),
  ];
  return documents
    .flatMap((document) => listOf(at(document, 'Statement')))
    .filter((statement) => at(statement, 'Effect') === 'Allow')
    .map((statement) => ({
      actions: listOf(at(statement, 'Action')).map(String),
      resources: [
        ...listOf(at(statement, 'Resource')),
        ...listOf(at(statement, 'NotResource')).map((but) => `* but ${nameOf(but)}`),
      ],
      condition: at(statement, 'Condition'),
    }));
};

export const functionsOf = (estate: Estate): FunctionFound[] =>
  ofType(estate, 'AWS::Lambda::Function').map(([id, resource]) => ({
    id,
    resource,
    name: String(at(resource.Properties['Environment'], 'Variables', 'POWERTOOLS_SERVICE_NAME')),
    may: permissionsOf(estate, refersTo(resource.Properties['Role'])[0] ?? ''),
  }));

/** A reference as one short text: `eventsTable`, `eventsTable/index/byHour`. CDK's hash at the end of an id is dropped. */
export const nameOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const joined = at(value, 'Fn::Join');
  if (joined !== undefined) return listOf(listOf(joined)[1]).map(nameOf).join('');
  return refersTo(value)
    .map((id) => id.replace(/[0-9A-F]{8}$/, ''))
    .join('');
};

/** `action on resource` of everything a function may do, except its own logs and traces; sorted. */
export const rightsOf = (found: FunctionFound): string[] =>
  found.may
    .flatMap(({ actions, resources }) =>
      resources.flatMap((resource) => actions.map((action) => `${action} on ${nameOf(resource)}`)),
    )
    .filter((right) => !right.startsWith('logs:') && !right.startsWith('xray:'))
    .sort();

/** The names of the functions that may do `action` on something whose name matches. */
export const whoMay = (estate: Estate, action: RegExp, resource: RegExp): string[] =>
  functionsOf(estate)
    .filter((found) =>
      rightsOf(found).some(
        (right) => action.test(right.split(' on ')[0] ?? '') && resource.test(right.split(' on ')[1] ?? ''),
      ),
    )
    .map(({ name }) => name)
    .sort();

export const alarmsOn = (estate: Estate, id: string): string[] =>
  ofType(estate, 'AWS::CloudWatch::Alarm')
    .filter(([, alarm]) =>
      refersTo([alarm.Properties['Dimensions'] as Node, (alarm.Properties['Metrics'] ?? null) as Node]).includes(id),
    )
    .map(([, alarm]) => String(alarm.Properties['AlarmName']));
