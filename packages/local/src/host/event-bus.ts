// The event bus of the local cloud: takes PutEvents, matches the rules of the templates, hands the envelope to their queues.
import { randomUUID } from 'node:crypto';
import { type AwsAnswer, type AwsOperations, closeServer, refusal, serveAwsJson } from '../engines/aws-json-server.ts';
import { type JsonRecord, numberIn, recordsIn, textIn } from '../engines/json-reading.ts';
import { passesFilters } from './event-filter.ts';
import { transformed } from './input-transformer.ts';
import { isObject, type Json, type JsonObject, parseJson } from './json.ts';
import { awsBus, type BusPlan } from './plan-buses.ts';

export type EventBusSetting = {
  readonly plan: BusPlan;
  readonly send: (queueUrl: string, body: string) => Promise<void>;
  /** Milliseconds of the movable clock. */
  readonly now: () => number;
  readonly region: string;
  readonly accountId: string;
};

/** Where PutEvents is answered on this machine. */
export type EventBus = {
  readonly url: string;
  /** Puts an event of one of AWS's own services on the bus that every account has. Throws an Error where a queue did not take it. */
  readonly tell: (event: ServiceEvent) => Promise<void>;
  readonly stop: () => Promise<void>;
};
/** What a service of AWS tells. */
export type ServiceEvent = { readonly source: string; readonly detailType: string; readonly detail: JsonObject };

const MOST_ENTRIES = 10;

type Wrong = { readonly ErrorCode: string; readonly ErrorMessage: string };
type Event = { readonly bus: string; readonly envelope: JsonObject };

const wrong = (ErrorCode: string, ErrorMessage: string): Wrong => ({ ErrorCode, ErrorMessage });

const objectFrom = (text: string | undefined): JsonObject | undefined => {
  try {
    const value = parseJson(text ?? '');
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const secondsOf = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

type About = {
  readonly atMs: number;
  readonly resources: Json[];
  readonly region: string;
  readonly accountId: string;
};

const enveloped = (
  { source, detailType, detail }: ServiceEvent,
  { atMs, resources, region, accountId }: About,
): JsonObject => {
  const about = { source, account: accountId, time: secondsOf(atMs), region, resources, detail };
  return { version: '0', id: randomUUID(), 'detail-type': detailType, ...about };
};

/** An entry as the event it becomes, or what AWS would say is wrong with it. */
const eventOf = (entry: JsonRecord, { plan, now, region, accountId }: EventBusSetting): Event | Wrong => {
  const [source = '', detailType = ''] = [textIn(entry, 'Source'), textIn(entry, 'DetailType')];
  if (source === '')
    return wrong('InvalidArgument', 'Parameter Source is not valid. Reason: Source is a required argument.');
  if (detailType === '') return wrong('InvalidArgument', 'Parameter DetailType is not valid.');
  // A partner's source is AWS's own kind of name: this engine is also the door that partners use, which accounts can't.
  if (source.startsWith('aws.') && !source.startsWith('aws.partner/'))
    return wrong('NotAuthorizedForSource', 'Not authorized for the source.');
  const detail = objectFrom(textIn(entry, 'Detail'));
  if (detail === undefined) return wrong('MalformedDetail', 'Detail is malformed.');
  // A partner names no bus, since its source has one only.
  const named = textIn(entry, 'EventBusName')?.replace(/^.*:event-bus\//, '');
  const bus = named ?? (plan.buses.length === 1 ? plan.buses[0] : undefined) ?? awsBus;
  if (bus !== awsBus && !plan.buses.includes(bus))
    return wrong(
      'ResourceNotFoundException',
      `Event bus ${bus} is not in the templates, which have ${plan.buses.join(', ')}.`,
    );
  const atMs = (numberIn(entry, 'Time') ?? now() / 1000) * 1000;
  const resources: Json[] = Array.isArray(entry['Resources']) ? entry['Resources'].map(String) : [];
  return { bus, envelope: enveloped({ source, detailType, detail }, { atMs, resources, region, accountId }) };
};

/** Hands an event to every queue that a rule of its bus has for it. */
const handOn = async ({ bus, envelope }: Event, { plan, send }: EventBusSetting): Promise<void> => {
  const rules = plan.rules.filter((rule) => rule.bus === bus && passesFilters([rule.pattern], envelope));
  for (const { queueUrl, transformer } of rules.flatMap(({ targets }) => targets))
    await send(queueUrl, transformer === undefined ? JSON.stringify(envelope) : transformed(transformer, envelope));
};

const take = async (entry: JsonRecord, setting: EventBusSetting): Promise<Wrong | { readonly EventId: string }> => {
  const event = eventOf(entry, setting);
  if ('ErrorCode' in event) return event;
  try {
    await handOn(event, setting);
  } catch (fault) {
    // AWS would have taken it and tried for a day; here the sender is asked to.
    return wrong('InternalFailure', fault instanceof Error ? fault.message : String(fault));
  }
  return { EventId: String(event.envelope['id']) };
};

/** The operations of the bus. An event that no rule waits for is taken and forgotten. Taken means that it lies in every queue it is for. */
export const eventBusOperations = (setting: EventBusSetting): AwsOperations => ({
  'AWSEvents.PutEvents': async (input): Promise<AwsAnswer> => {
    const entries = recordsIn(input['Entries']);
    if (entries.length < 1 || entries.length > MOST_ENTRIES)
      return refusal('ValidationException', `Entries must have length between 1 and ${MOST_ENTRIES}.`);
    const taken = await Promise.all(entries.map((entry) => take(entry, setting)));
    return {
      output: { FailedEntryCount: taken.filter((one) => 'ErrorCode' in one).length, Entries: taken },
    };
  },
});

/** Serves the bus on 127.0.0.1; answers once it listens. */
export const openEventBus = async (port: number, setting: EventBusSetting): Promise<EventBus> => {
  const server = await serveAwsJson(port, eventBusOperations(setting));
  const { now, region, accountId } = setting;
  return {
    url: `http://127.0.0.1:${port}`,
    tell: (event) =>
      handOn({ bus: awsBus, envelope: enveloped(event, { atMs: now(), resources: [], region, accountId }) }, setting),
    stop: () => closeServer(server),
  };
};
