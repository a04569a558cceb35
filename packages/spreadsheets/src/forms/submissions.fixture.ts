// Submissions as KoboToolbox and ODK Central write them, of the form to start from: a household of three, and parts of it changed.

/** A version's name, numbered so that tests can speak of it. */
export const uuidOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const answers = {
  started: '2026-11-16T09:00:00.000-05:00',
  'who/given_name': 'Marisol',
  'who/family_name': 'Quintanilla',
  'who/birth_date': '1988-04-12',
  'who/phone': '617 555 0142',
  'home/no_fixed_address': 'no',
  'home/line1': '9 Meridian Street',
  'home/city': 'Boston',
  'home/postal_code': '02128',
  'home/area': 'US-MA-suffolk',
  'household/size': '3',
  'household/language': 'es',
  'household/situation': 'lost-income new-baby',
  'request/need': 'food',
  'request/amount': '400',
  'request/rail': 'bank',
  'request/seen': 'utility-bill pay-stub',
  'request/seen_on': '2026-11-10',
  'request/came_by': 'walk-in',
  'consent/language': 'es',
  'consent/share': 'yes',
  'consent/related': 'no',
};

const members = [
  {
    'members/given_name': 'Tomas',
    'members/family_name': 'Quintanilla',
    'members/birth_date': '2015-02-03',
    'members/relation': 'child',
  },
  { 'members/given_name': 'Ana', 'members/relation': 'parent' },
];

/** What a body of KoboToolbox is beside its answers. `edited` counts edits: each has a name of its own and tells only the one before. */
export type KoboMeta = {
  readonly id?: number;
  readonly first?: number;
  readonly edited?: number;
  readonly hasRoot?: boolean;
};

/** A body of KoboToolbox's REST service, with metadata that Hearth has no use for. */
export const koboBody = (
  changes: Record<string, unknown> = {},
  { id = 41, first = 1, edited = 0, hasRoot = true }: KoboMeta = {},
): Record<string, unknown> => ({
  _id: id,
  'formhub/uuid': 'c0ffee',
  __version__: 'vABC',
  ...answers,
  members,
  'meta/instanceID': `uuid:${uuidOf(first + edited)}`,
  ...(edited > 0 ? { 'meta/deprecatedID': `uuid:${uuidOf(first + edited - 1)}` } : {}),
  ...(hasRoot ? { 'meta/rootUuid': `uuid:${uuidOf(first)}` } : {}),
  _xform_id_string: 'aHearthForm22',
  _uuid: uuidOf(first + edited),
  _attachments: [{ download_url: 'https://kc.example/attachment', filename: 'somebody/front-door.jpg' }],
  _geolocation: [42.37, -71.03],
  _status: 'submitted_via_web',
  _submission_time: '2026-11-16T14:05:00',
  _submitted_by: 'a-caseworker',
  deviceid: 'ee.hearth:dev-17',
  ...changes,
});

const nested = (): Record<string, unknown> => {
  const row: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of Object.entries(answers)) {
    const [group = '', name] = path.split('/');
    if (name !== undefined) row[group] = { ...row[group], [name]: value };
  }
  return { started: answers.started, ...row };
};

/** What a row of ODK Central tells of itself. `hasVersions`: whether `meta` names the current version, as newer servers do. */
export type OdkMeta = {
  readonly first?: number;
  readonly edited?: number;
  readonly hasVersions?: boolean;
  readonly reviewState?: string | null;
};

/** A row of ODK Central's OData with its repeats expanded. */
export const odkRow = (
  changes: Record<string, unknown> = {},
  { first = 1, edited = 0, hasVersions = true, reviewState = null }: OdkMeta = {},
): Record<string, unknown> => ({
  __id: `uuid:${uuidOf(first)}`,
  __system: {
    submissionDate: '2026-11-16T14:05:00.000Z',
    updatedAt: edited === 0 ? null : `2026-11-16T15:0${edited}:00.000Z`,
    submitterId: '23',
    submitterName: 'a caseworker',
    edits: edited,
    reviewState,
    deviceId: 'collect:dev-17',
  },
  meta: { instanceID: `uuid:${uuidOf(hasVersions ? first + edited : first)}`, instanceName: 'Marisol Quintanilla' },
  ...nested(),
  'members@odata.navigationLink': "Submissions('x')/members",
  members: members.map((one, at) => ({
    __id: `row-${at}`,
    ...Object.fromEntries(Object.entries(one).map(([path, value]) => [path.replace('members/', ''), value])),
  })),
  ...changes,
});
