// What KoboToolbox and ODK Central say of a submission: its names over all edits, and what was answered. Hides their two dialects.
import { type Rejected, reject } from '@hearth/domain/rejections';
import { type Answers, answersOf } from './answers.ts';

/**
 * One body, read. `names`: everything that the submission may be known by, the surest first. `instance` is the name of this version,
 * `older` those it replaces. `isDenied`: a reviewer of the partner's turned it down.
 */
export type SentSubmission = {
  readonly formRef: string;
  readonly names: readonly string[];
  readonly instance: string;
  readonly older: readonly string[];
  readonly isEdit: boolean;
  readonly isDenied: boolean;
  /** The provider's own name of the form, where the body tells it. */ readonly formKey?: string;
  /** Whether one of its names holds over every edit: else an edit must find what it replaces. */ readonly isAnchored: boolean;
  /** More answers than any form for Hearth asks: none are given. */ readonly isTooLong: boolean;
  readonly answers: Answers;
};

type Body = Readonly<Record<string, unknown>>;

const uuid = /^(?:uuid:)?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i;

const uuidIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? uuid.exec(value.trim())?.[1]?.toLowerCase() : undefined;

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);

const named = (kind: 'uuid' | 'id', value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`${kind}:${value}`];

const unreadable = (detail: string): Rejected => reject('invalid', detail);

const without =
  'This submission has no id that can be read (meta/instanceID), so a later edit could not be told from it.';
type Names = {
  readonly instance: string | undefined;
  readonly root: string | undefined;
  readonly deprecated: string | undefined;
  readonly id?: string | undefined;
};

const submission = (body: Body, { instance, root, deprecated, id }: Names): SentSubmission | Rejected => {
  if (instance === undefined) return unreadable(without);
  const answers = answersOf(body);
  const older = [deprecated, root].filter((one) => one !== undefined && one !== instance);
  return {
    formRef: id ?? root ?? instance,
    names: [
      ...new Set([
        ...named('uuid', root),
        ...named('uuid', instance),
        ...named('uuid', deprecated),
        ...named('id', id),
      ]),
    ],
    instance: `uuid:${instance}`,
    older: [...new Set(older.flatMap((one) => named('uuid', one)))],
    isEdit: older.length > 0,
    isDenied: false,
    isAnchored: root !== undefined || id !== undefined || deprecated === undefined,
    isTooLong: answers === 'too-many',
    answers: answers === 'too-many' ? {} : answers,
  };
};

const formKeyOf = (body: Body): { readonly formKey?: string } => {
  const { _xform_id_string: key } = body;
  return typeof key === 'string' && /^[\w.-]{1,100}$/.test(key) ? { formKey: key } : {};
};

/**
 * A body of KoboToolbox, by its REST service or its data API. `meta/instanceID` changes on every edit and `meta/deprecatedID` names the
 * version before (kobocat #572); `meta/rootUuid` (kpi #5901) and `_id` stay. Rejection: `invalid`.
 */
export const sentByKobo = (value: unknown): SentSubmission | Rejected => {
  if (!isBody(value)) return unreadable('A submission is a JSON object. In the REST service choose the type JSON.');
  const { _id: id, _uuid: bare } = value;
  const isId = (typeof id === 'number' || typeof id === 'string') && /^[1-9]\d{0,11}$/.test(String(id));
  const read = submission(value, {
    instance: uuidIn(value['meta/instanceID']) ?? uuidIn(bare),
    root: uuidIn(value['meta/rootUuid']),
    deprecated: uuidIn(value['meta/deprecatedID']),
    id: isId ? String(id) : undefined,
  });
  return 'rejected' in read ? read : { ...read, ...formKeyOf(value) };
};

/**
 * A row of ODK Central's OData: `__id` is the name of the first version and stays; the current version's stands in `meta`. What a
 * reviewer denied is told as such. Rejection: `invalid`.
 */
export const sentByOdk = (value: unknown): SentSubmission | Rejected => {
  if (!isBody(value)) return unreadable('A submission is a JSON object.');
  const system = isBody(value['__system']) ? value['__system'] : {};
  const meta = isBody(value['meta']) ? value['meta'] : {};
  const root = uuidIn(value['__id']);
  const sentAt = system['submissionDate'];
  const edits = Number(system['edits'] ?? 0);
  const updatedAt = system['updatedAt'];
  const own = uuidIn(meta['instanceID']) ?? root;
  const sent = typeof sentAt === 'string' ? { _submission_time: sentAt } : {};
  const read = submission({ ...value, ...sent }, { instance: own, root, deprecated: uuidIn(meta['deprecatedID']) });
  if ('rejected' in read) return read;
  // Older servers keep the first version's name in `meta`: then the time of the edit tells versions apart.
  const isUntold = edits > 0 && own === root && typeof updatedAt === 'string' && !Number.isNaN(Date.parse(updatedAt));
  const version = isUntold
    ? { instance: `${read.instance}@${Date.parse(updatedAt)}`, older: [read.instance], isEdit: true }
    : {};
  const names = 'instance' in version ? [...read.names, version.instance] : read.names;
  return { ...read, ...version, names, isDenied: system['reviewState'] === 'rejected' };
};
