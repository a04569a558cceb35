// Gates 1 and 2: the official schema and the closed profile, one grant at a time. Hides ajv, its traps, and how its errors become sentences.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import packageSchema from '../../standards/360giving/schema/360-giving-package-schema.json' with { type: 'json' };
import grantSchema from '../../standards/360giving/schema/360-giving-schema.json' with { type: 'json' };
import profileSchema from '../../standards/publication-profile.schema.json' with { type: 'json' };
import type { Reason } from './giving-report.ts';
import { sentenceOf } from './schema-sentences.ts';

// The schemas name the draft by its http address, which Ajv2020 doesn't know.
const draft = 'https://json-schema.org/draft/2020-12/schema';

// Grants are looked at one by one, so that a file of any length is read in little memory; a list compared with itself takes the square of its length.
const { grants: _grants, ...packageMembers } = packageSchema.properties;
const { grants: profileGrants, ...profileMembers } = profileSchema.properties;

type Compiled = Readonly<Record<'grant' | 'package' | 'closedGrant' | 'closedPackage', ValidateFunction>>;

const compiled = (): Compiled => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  return {
    grant: ajv.compile({ ...grantSchema, $schema: draft }),
    package: ajv.compile({ ...packageSchema, $schema: draft, properties: packageMembers }),
    closedGrant: ajv.compile(profileGrants.items),
    closedPackage: ajv.compile({
      ...profileSchema,
      $schema: draft,
      properties: { ...profileMembers, grants: true },
    }),
  };
};

let kept: Compiled | undefined;
/** Compiled once, at the first look: it takes a tenth of a second. */
const validators = (): Compiled => {
  kept ??= compiled();
  return kept;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of a choice that failed, what each side of it said; the choice itself is one sentence. */
const isOfChoice = (error: ErrorObject): boolean => /\/oneOf\/\d+\//.test(error.schemaPath);

const reasonsFrom = (validate: ValidateFunction, value: unknown, gate: 'official' | 'profile'): readonly Reason[] => {
  if (validate(value)) return [];
  return (validate.errors ?? []).flatMap((error) => {
    // Which side of "an organization or a person" is missing is told by `recipientReasons`.
    if (isOfChoice(error) || (error.keyword === 'oneOf' && error.instancePath === '')) return [];
    const { pointer, code, detail } = sentenceOf(error, value);
    return [{ gate, severity: 'error', code, pointer, detail }];
  });
};

const needed = ['id', 'title', 'description', 'currency', 'amountAwarded', 'awardDate', 'fundingOrganization'] as const;

const missing = (name: string): Reason => ({
  gate: 'official',
  severity: 'error',
  code: 'missing',
  pointer: `/${name}`,
  detail: 'This field is missing, and every grant needs it.',
});

/** The root's choice in words: what every grant needs, and who receives it, an organization or a person. */
const choiceReasons = (grant: Readonly<Record<string, unknown>>): readonly Reason[] => {
  const absent = needed.filter((name) => !Object.hasOwn(grant, name)).map(missing);
  const toOrganization = Object.hasOwn(grant, 'recipientOrganization');
  const toPerson = Object.hasOwn(grant, 'recipientIndividual');
  if (toOrganization && toPerson)
    return [
      ...absent,
      {
        gate: 'official',
        severity: 'error',
        code: 'two-recipients',
        pointer: '/recipientIndividual',
        detail:
          'The grant names an organization and a person as its recipient. Keep recipientOrganization or recipientIndividual, never both.',
      },
    ];
  if (toOrganization || toPerson) return absent;
  return [
    ...absent,
    {
      gate: 'official',
      severity: 'error',
      code: 'no-recipient',
      pointer: '/recipientOrganization',
      detail: 'Nobody receives this grant: it needs recipientOrganization, or recipientIndividual for a person.',
    },
  ];
};

/** What the official schema says of one grant. */
export const officialReasons = (grant: unknown): readonly Reason[] => [
  ...reasonsFrom(validators().grant, grant, 'official'),
  ...(isRecord(grant) ? choiceReasons(grant) : []),
];

/** What the official schema says of a package, its grants apart. */
export const officialPackageReasons = (members: Readonly<Record<string, unknown>>): readonly Reason[] =>
  reasonsFrom(validators().package, { ...members, grants: [] }, 'official');

/** What the closed profile says of one grant. */
export const profileReasons = (grant: unknown): readonly Reason[] =>
  reasonsFrom(validators().closedGrant, grant, 'profile');

/** What the closed profile says of a package, its grants apart. */
export const profilePackageReasons = (members: Readonly<Record<string, unknown>>): readonly Reason[] =>
  reasonsFrom(validators().closedPackage, { ...members, grants: [] }, 'profile');
