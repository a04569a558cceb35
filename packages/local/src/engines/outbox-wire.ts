// How SNS and SES speak, as far as a text message or a mail of plain text needs it.
import { randomUUID } from 'node:crypto';
import { type JsonRecord, parseRecord, recordsIn, textIn } from './json-reading.ts';

/** One message as it was handed over. */
export type Wish = {
  readonly way: 'sms' | 'email';
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Of a mail: its tags and its configuration set, as receipts have them. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
};
/** How a service answers: what was taken, and what it refuses for good or for now. */
export type Format = {
  readonly taken: (id: string) => string;
  readonly refused: (code: string) => string;
  readonly contentType: string;
  readonly codes: Readonly<Record<'refused' | 'later', readonly [number, string]>>;
};

/** SNS: forms in, XML out. */
export const sns: Format = {
  contentType: 'text/xml',
  taken: (id) =>
    `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>${id}</MessageId></PublishResult><ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata></PublishResponse>`,
  refused: (code) =>
    `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>refused</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  codes: { refused: [400, 'InvalidParameter'], later: [429, 'Throttled'] },
};
/** SES: JSON both ways. */
export const ses: Format = {
  contentType: 'application/json',
  taken: (id) => JSON.stringify({ MessageId: id }),
  refused: (code) => JSON.stringify({ __type: code, message: 'refused' }),
  codes: { refused: [400, 'MessageRejected'], later: [429, 'TooManyRequestsException'] },
};

const recordIn = (record: JsonRecord | undefined, name: string): JsonRecord | undefined => {
  const value = record?.[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? parseRecord(JSON.stringify(value))
    : undefined;
};

const tagsOf = (input: JsonRecord | undefined): Readonly<Record<string, readonly string[]>> => {
  const set = textIn(input ?? {}, 'ConfigurationSetName');
  const tags = recordsIn(input?.['EmailTags']).map((tag) => [textIn(tag, 'Name') ?? '', [textIn(tag, 'Value') ?? '']]);
  return { ...Object.fromEntries(tags), ...(set === undefined ? {} : { 'ses:configuration-set': [set] }) };
};

/** A mail of plain text to one address, out of SendEmail; undefined for anything else. */
export const mailOf = (text: string): Wish | undefined => {
  const input = parseRecord(text);
  const to = recordIn(input, 'Destination')?.['ToAddresses'];
  const simple = recordIn(recordIn(input, 'Content'), 'Simple');
  const subject = textIn(recordIn(simple, 'Subject') ?? {}, 'Data');
  const body = textIn(recordIn(recordIn(simple, 'Body'), 'Text') ?? {}, 'Data');
  if (!Array.isArray(to) || to.length !== 1 || subject === undefined || body === undefined) return undefined;
  return { way: 'email', to: String(to[0]), subject, body, tags: tagsOf(input) };
};

/** A text to one phone, out of Publish; undefined for anything else. */
export const textOf = (text: string): Wish | undefined => {
  const form = new URLSearchParams(text);
  const [to, body] = [form.get('PhoneNumber'), form.get('Message')];
  if (form.get('Action') !== 'Publish' || to === null || body === null || body === '') return undefined;
  return /^\+\d{7,15}$/.test(to) ? { way: 'sms', to, subject: '', body } : undefined;
};
