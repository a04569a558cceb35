// Closed request bodies: a member that is not listed is refused, as the real API does, so that a drifted copy shows here.
import { memberAt } from '../wire-reading.ts';

/** A name that ends in `!` is required. */
type Shape = { readonly [name: string]: 'text' | 'whole' | 'flag' | 'texts' | 'record' | Shape };

const requested = { 'requested!': 'flag' } as const;
const flow = {
  'refresh_url!': 'text',
  return_url: 'text',
  collection_options: { fields: 'text', future_requirements: 'text' },
} as const;

export const bodyShapes = {
  account: {
    configuration: {
      recipient: {
        capabilities: {
          bank_accounts: { ach: requested, rtp: requested, fedwire: requested, local: requested },
          cards: requested,
          stripe_balance: { stripe_transfers: requested },
        },
      },
    },
    contact_email: 'text',
    contact_phone: 'text',
    dashboard: 'text',
    defaults: 'record',
    display_name: 'text',
    identity: { country: 'text', entity_type: 'text', business_details: 'record', individual: 'record' },
    include: 'texts',
    metadata: 'record',
  },
  link: { 'account!': 'text', 'use_case!': { 'type!': 'text', account_onboarding: flow, account_update: flow } },
  payment: {
    'amount!': { 'value!': 'whole', 'currency!': 'text' },
    'from!': { 'financial_account!': 'text', 'currency!': 'text' },
    'to!': {
      'recipient!': 'text',
      currency: 'text',
      payout_method: 'text',
      payout_method_options: { bank_account: { preferred_networks: 'texts', preferred_network_options: 'record' } },
    },
    description: 'text',
    metadata: 'record',
    recipient_notification: { 'setting!': 'text' },
    recipient_verification: 'text',
    statement_descriptor: 'text',
  },
  cancel: {},
  credit: { 'amount!': { 'value!': 'whole', 'currency!': 'text' }, 'network!': 'text', statement_descriptor: 'text' },
} as const satisfies Readonly<Record<string, Shape>>;

const holds = (kind: Exclude<Shape[string], Shape>, value: unknown): boolean => {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'whole') return Number.isSafeInteger(value);
  if (kind === 'flag') return typeof value === 'boolean';
  if (kind === 'texts') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  return typeof value === 'object' && value !== null && !Array.isArray(value);
};

/** The first thing wrong with a body, as a sentence; undefined when it fits. */
export const misfit = (shape: Shape, body: unknown, at = ''): string | undefined => {
  if (!holds('record', body) || typeof body !== 'object' || body === null)
    return `${at || 'The body'} must be an object.`;
  const names = new Map(Object.keys(shape).map((name) => [name.replace('!', ''), name]));
  for (const name of Object.keys(body)) if (!names.has(name)) return `Unknown field ${at}${name}.`;
  for (const [name, listed] of names) {
    const kind = shape[listed];
    const value = memberAt(body, name);
    if (value === undefined && listed.endsWith('!')) return `Missing field ${at}${name}.`;
    if (value === undefined || kind === undefined) continue;
    if (typeof kind !== 'string') {
      const inside = misfit(kind, value, `${at}${name}.`);
      if (inside !== undefined) return inside;
    } else if (!holds(kind, value)) return `Field ${at}${name} must be of kind ${kind}.`;
  }
  return undefined;
};
